extension CellGrid {
  /// The grid as a picture: one self-contained SVG document, light on dark.
  ///
  /// Each run is set to exactly the width of its cells, and every letter that is not ASCII stands alone, so that
  /// columns align in any monospaced font.
  package var svg: String {
    let size = (
      width: columns * CellBox.width + 2 * CellBox.margin, height: rows * CellBox.height + 2 * CellBox.margin
    )
    var document = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(size.width)" height="\(size.height)" \
      viewBox="0 0 \(size.width) \(size.height)" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', \
      monospace" font-size="\(CellBox.fontSize)">
      <rect width="100%" height="100%" rx="6" fill="\(SVGPalette.background)"/>

      """
    for run in (0..<rows).flatMap(runs(ofRow:)) { draw(run, into: &document) }
    return document + "</svg>\n"
  }

  private func draw(_ run: CellRun, into document: inout String) {
    let paint = SVGPaint(run.style)
    if let background = paint.background {
      document += "<rect \(CellBox.place(run)) fill=\"\(background)\"/>\n"
    }
    var column = run.columns.lowerBound
    for (text, width) in lettersApart(run) {
      if text.contains(where: { $0 != " " }) {
        let box = CellBox.textPlace(row: run.row, column: column, width: width)
        document += "<text \(box) \(paint.letters)>\(text.escapedForXML)</text>\n"
      }
      column += width
    }
  }

  /// The run's text in stretches of ASCII and single other letters, with the cells of each.
  private func lettersApart(_ run: CellRun) -> [(text: String, width: Int)] {
    var parts: [(text: String, width: Int)] = []
    var canGrow = false
    for column in run.columns {
      let text = self[run.row, column].text
      let isASCII = text.utf8.count == 1
      if text.isEmpty || canGrow && isASCII, !parts.isEmpty {
        parts[parts.count - 1].text += text
        parts[parts.count - 1].width += 1
      } else {
        parts.append((text, 1))
      }
      canGrow = isASCII
    }
    return parts
  }
}

/// The measures of a cell in pixels.
private enum CellBox {
  static let width = 9
  static let height = 19
  static let margin = 12
  /// Letters of common monospaced fonts are 0.6 of their size wide.
  static let fontSize = 15
  static let baseline = 14

  static func place(_ run: CellRun) -> String {
    let left = margin + run.columns.lowerBound * width
    return "x=\"\(left)\" y=\"\(margin + run.row * height)\" width=\"\(run.columns.count * width)\" "
      + "height=\"\(height)\""
  }

  static func textPlace(row: Int, column: Int, width cells: Int) -> String {
    "x=\"\(margin + column * width)\" y=\"\(margin + row * height + baseline)\" "
      + "textLength=\"\(cells * width)\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\""
  }
}

/// A style as attributes of SVG elements.
private struct SVGPaint {
  let background: String?
  let letters: String

  init(_ style: Style) {
    let isReversed = style.attributes.contains(.reverse)
    let front = SVGPalette.hex(style.foreground) ?? SVGPalette.foreground
    let back = SVGPalette.hex(style.background)
    background = isReversed ? front : back
    var letters = "fill=\"\(isReversed ? back ?? SVGPalette.background : front)\""
    if style.attributes.contains(.bold) { letters += " font-weight=\"bold\"" }
    if style.attributes.contains(.italic) { letters += " font-style=\"italic\"" }
    if style.attributes.contains(.dim) { letters += " opacity=\"0.55\"" }
    let lines = [(Style.Attributes.underline, "underline"), (.strikethrough, "line-through")]
      .filter { style.attributes.contains($0.0) }.map(\.1)
    if !lines.isEmpty { letters += " text-decoration=\"\(lines.joined(separator: " "))\"" }
    self.letters = letters
  }
}

/// The sixteen colours of the picture, soft on a dark ground.
private enum SVGPalette {
  static let foreground = "#d8dee9"
  static let background = "#1e222a"
  private static let sixteen: [UInt32] = [
    0x3B4252, 0xE06C75, 0x98C379, 0xE5C07B, 0x61AFEF, 0xC678DD, 0x56B6C2, 0xD8DEE9,
    0x7F8796, 0xFF7B86, 0xB5E890, 0xFFD88A, 0x82C4FF, 0xDD9BF0, 0x7FD5E0, 0xFFFFFF,
  ]

  /// A colour as `#rrggbb`, or `nil` for the standard one.
  static func hex(_ color: Color) -> String? {
    switch color {
    case .standard: nil
    case .terminal(let number): Color.rgb(RGB(hex: sixteen[Int(number & 15)])).description
    case .indexed(let index) where index < 16: hex(.terminal(index))
    case .indexed(let index): Color.rgb(XtermPalette[index]).description
    case .rgb: color.description
    }
  }
}

extension String {
  /// The text with the three signs replaced that XML gives a meaning, whatever marks stand on them.
  fileprivate var escapedForXML: String {
    unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
