internal import CNcurses
internal import RosterScreen

/// The pairs of colours that ncurses has been told of, each when it is first drawn.
struct ColorPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let depth: ColorDepth
  private let capacity: Int
  private var numbers: [Pair: Int32] = [Pair(foreground: -1, background: -1): 0]

  init(depth: ColorDepth) {
    self.depth = depth
    capacity = depth == .none ? 1 : Int(cn_color_pairs())
  }

  /// The number of the pair that shows a style's colours.
  ///
  /// Where no pair is left the background is given up, then the foreground.
  mutating func number(for style: Style) -> Int32 {
    let foreground = code(of: style.foreground)
    let background = code(of: style.background)
    return number(Pair(foreground: foreground, background: background))
      ?? number(Pair(foreground: foreground, background: -1)) ?? 0
  }

  private mutating func number(_ pair: Pair) -> Int32? {
    if let number = numbers[pair] { return number }
    let number = Int32(numbers.count)
    guard number < capacity, cn_init_pair(number, pair.foreground, pair.background) == OK else { return nil }
    numbers[pair] = number
    return number
  }

  /// What ncurses calls a colour: -1 for the terminal's own, else an index or, in direct colour, `0xRRGGBB`.
  private func code(of color: Color) -> Int32 {
    switch color.reduced(to: depth) {
    case .standard: -1
    case .terminal(let index), .indexed(let index): depth == .direct ? direct(index) : Int32(index)
    case .rgb(let color): direct(color)
    }
  }

  /// In direct colour the first eight numbers still mean the terminal's own colours.
  private func direct(_ index: UInt8) -> Int32 {
    index < 8 ? Int32(index) : direct(XtermPalette[index])
  }

  private func direct(_ color: RGB) -> Int32 { color.hex < 8 ? 0 : Int32(color.hex) }
}
