/// How a cell looks: two colours and attributes.
package struct Style: Hashable, Sendable {
  /// What a terminal does to the letters themselves.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1 << 0)
    package static let dim = Attributes(rawValue: 1 << 1)
    package static let italic = Attributes(rawValue: 1 << 2)
    package static let underline = Attributes(rawValue: 1 << 3)
    package static let reverse = Attributes(rawValue: 1 << 4)
    package static let strikethrough = Attributes(rawValue: 1 << 5)
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  /// The terminal's own colours, without attributes.
  package static let plain = Style()

  package init(
    _ foreground: Color = .standard, on background: Color = .standard, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours with attributes.
  package init(_ attributes: Attributes) {
    self.init(.standard, on: .standard, attributes)
  }

  package static let bold = Style([.bold])
  package static let dim = Style([.dim])

  /// This style with another laid over it: its colours win where it has any, attributes add up.
  ///
  ///     Style(.red).overlaid(with: .bold)  // red and bold
  package func overlaid(with top: Style) -> Style {
    Style(
      top.foreground == .standard ? foreground : top.foreground,
      on: top.background == .standard ? background : top.background,
      attributes.union(top.attributes))
  }

  /// This style with another laid over it that has to stand out: underlined where its colour alone would do that.
  ///
  ///     Style.bold.highlighted(with: Style(.cyan, [.bold]))  // bold underline cyan
  package func highlighted(with top: Style) -> Style {
    var style = overlaid(with: top)
    if attributes.isSuperset(of: top.attributes) { style.attributes.insert(.underline) }
    return style
  }
}

extension Style: CustomStringConvertible {
  /// The words a snapshot shows, such as `bold red on blue`; `plain` where there is nothing to say.
  package var description: String {
    var words = attributes.words
    if foreground != .standard { words.append(foreground.description) }
    if background != .standard { words.append("on \(background)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Style.Attributes {
  /// The names of the attributes, in the order of their bits.
  var words: [String] {
    let names = ["bold", "dim", "italic", "underline", "reverse", "strikethrough"]
    return names.indices.filter { rawValue & 1 << $0 != 0 }.map { names[$0] }
  }
}

extension Color: CustomStringConvertible {
  private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  package var description: String {
    switch self {
    case .standard: "standard"
    case .terminal(let number):
      (number < 8 ? "" : "bright-") + Color.names[Int(number & 7)]
    case .indexed(let index): "\(index)"
    case .rgb(let color): "#" + String(0x100_0000 + color.hex, radix: 16).dropFirst()
    }
  }
}
