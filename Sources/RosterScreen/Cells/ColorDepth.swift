/// How many colours a terminal can show.
package enum ColorDepth: Comparable, Sendable, CaseIterable {
  case none, eight, sixteen, indexed, direct
}

extension Color {
  /// The nearest colour that a terminal of some depth can show.
  ///
  ///     Color.rgb(RGB(255, 135, 0)).reduced(to: .indexed)  // .indexed(208)
  ///     Color.terminal(9).reduced(to: .eight)              // .terminal(1)
  package func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.standard, _), (_, .none): .standard
    case (.terminal(let number), .eight): .terminal(eight: number)
    case (.terminal, _): self
    case (.indexed, .indexed), (.indexed, .direct), (.rgb, .direct): self
    case (.indexed(let index), _):
      index < 16
        ? Color.terminal(index).reduced(to: depth) : Color.rgb(XtermPalette[index]).reduced(to: depth)
    case (.rgb(let color), .indexed): .indexed(XtermPalette.nearest(to: color, in: 16...255))
    case (.rgb(let color), .sixteen): .terminal(XtermPalette.nearest(to: color, in: 0...15))
    case (.rgb(let color), .eight): .terminal(XtermPalette.nearest(to: color, in: 0...7))
    }
  }

  /// Grey would become black on black, so it becomes the terminal's own colour.
  private static func terminal(eight number: UInt8) -> Color {
    number == 8 ? .standard : .terminal(number & 7)
  }
}

/// The 256 colours as xterm defines them; a theme may redefine the first sixteen.
package enum XtermPalette {
  private static let sixteen: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let cubeLevels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The parts of a colour.
  package static subscript(index: UInt8) -> RGB {
    switch index {
    case 0..<16: return RGB(hex: sixteen[Int(index)])
    case 16..<232:
      let place = Int(index) - 16
      return RGB(cubeLevels[place / 36], cubeLevels[place / 6 % 6], cubeLevels[place % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return RGB(grey, grey, grey)
    }
  }

  /// The index in a range whose colour looks most like the given one; the lower of two equals.
  package static func nearest(to color: RGB, in range: ClosedRange<UInt8>) -> UInt8 {
    range.min { distance(self[$0], color) < distance(self[$1], color) } ?? range.lowerBound
  }

  /// The weighted distance that Thiadmer Riemersma calls "redmean", squared and scaled: red differences count
  /// more among red colours, blue ones among others.
  private static func distance(_ left: RGB, _ right: RGB) -> Int {
    let mean = (Int(left.red) + Int(right.red)) / 2
    let red = Int(left.red) - Int(right.red)
    let green = Int(left.green) - Int(right.green)
    let blue = Int(left.blue) - Int(right.blue)
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }
}
