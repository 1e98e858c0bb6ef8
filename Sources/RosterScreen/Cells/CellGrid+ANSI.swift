extension CellGrid {
  /// The rows as text with the escape sequences of a terminal, each row ended by a line feed.
  ///
  /// Every row begins and ends in the terminal's own style.
  ///
  /// Colours that the depth lacks become the nearest it has; at ``ColorDepth/none`` attributes remain.
  package func ansi(colors: ColorDepth) -> String {
    (0..<rows).reduce(into: "") { output, row in
      var runs = runs(ofRow: row)
      if let last = runs.last, last.style == .plain, last.text.allSatisfy({ $0 == " " }) { runs.removeLast() }
      for run in runs { output += run.text.styled(run.style.reduced(to: colors)) }
      output += "\n"
    }
  }
}

extension String {
  /// The text between the sequence that sets a style and the one that resets it.
  ///
  ///     "a".styled(Style(.red, [.bold]))  // "\u{1B}[1;31ma\u{1B}[0m"
  package func styled(_ style: Style) -> String {
    style == .plain || isEmpty ? self : "\u{1B}[\(style.parameters)m\(self)\u{1B}[0m"
  }
}

extension Style {
  /// The style as a terminal of some depth can show it.
  package func reduced(to depth: ColorDepth) -> Style {
    Style(foreground.reduced(to: depth), on: background.reduced(to: depth), attributes)
  }

  /// The parameters of Select Graphic Rendition.
  ///
  /// Source: ECMA-48, section 8.3.117; ISO 8613-6 for more than eight colours.
  fileprivate var parameters: String {
    let codes = [1, 2, 3, 4, 7, 9]
    var parameters = codes.indices.filter { attributes.rawValue & 1 << $0 != 0 }.map { String(codes[$0]) }
    if foreground != .standard { parameters.append(foreground.parameter(base: 30)) }
    if background != .standard { parameters.append(background.parameter(base: 40)) }
    return parameters.joined(separator: ";")
  }
}

extension Color {
  /// The parameter that selects the colour, `base` being 30 for letters and 40 for what is behind them.
  fileprivate func parameter(base: Int) -> String {
    switch self {
    case .standard: "\(base + 9)"
    case .terminal(let number): "\(number < 8 ? base + Int(number) : base + 52 + Int(number))"
    case .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let color): "\(base + 8);2;\(color.red);\(color.green);\(color.blue)"
    }
  }
}
