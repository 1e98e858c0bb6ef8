/// What a program printed, to be looked through for what a terminal would obey or a reader not see.
///
/// This judges by the properties that the standard library knows, not by the tables of the program.
package struct ShownBytes {
  private let bytes: [UInt8]
  /// Whether styles may be set, by sequences of Select Graphic Rendition.
  private let allowsStyles: Bool
  /// The controls that may stand in the text.
  private let allowedControls: Set<Unicode.Scalar>

  package init(_ bytes: [UInt8], allowsStyles: Bool = false, allowing controls: Set<Unicode.Scalar> = ["\n"])
  {
    self.bytes = bytes
    self.allowsStyles = allowsStyles
    allowedControls = controls
  }

  /// The first thing that should not have been printed, and what stands around it; `nil` where all is well.
  package var leak: String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if allowsStyles, let end = endOfStyle(in: scalars[index...]) {
        index = end
      } else if scalars[index].isRaw, !allowedControls.contains(scalars[index]) {
        let start = scalars.index(index, offsetBy: -30, limitedBy: scalars.startIndex) ?? scalars.startIndex
        return String(scalars[start...].prefix(60)).debugDescription
      } else {
        index = scalars.index(after: index)
      }
    }
    return nil
  }

  /// The end of a sequence that sets styles which a reader can see; `nil` where there is none.
  private func endOfStyle(in scalars: Substring.UnicodeScalarView) -> String.Index? {
    guard scalars.starts(with: ["\u{1B}", "["]) else { return nil }
    let parameters = scalars.dropFirst(2).prefix { "0"..."9" ~= $0 || $0 == ";" }
    guard parameters.endIndex < scalars.endIndex, scalars[parameters.endIndex] == "m" else { return nil }
    let conceals = ["8", "28"].contains(String(parameters))
    return conceals ? nil : scalars.index(after: parameters.endIndex)
  }
}

extension Unicode.Scalar {
  /// Whether it does something other than being seen.
  fileprivate var isRaw: Bool {
    guard !(0x20..<0x7F ~= value) else { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default:
      return properties.isDefaultIgnorableCodePoint || properties.isBidiControl
        || properties.isNoncharacterCodePoint
    }
  }
}
