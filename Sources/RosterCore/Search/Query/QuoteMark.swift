/// The marks that quote a phrase, on keyboards and telephones of different languages.
enum QuoteMark {
  /// `"` and what is made of it while typing: `“ ”`, `„ “`, `” ”`.
  case double
  /// `« »`, or `» «`.
  case angle
  /// `「 」`
  case corner

  /// The kind of mark that opens a phrase, or `nil` for every other scalar.
  init?(opening scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "“", "”", "„", "‟", "＂": self = .double
    case "«", "»": self = .angle
    case "「": self = .corner
    default: return nil
    }
  }

  /// The marks that quote a text with certainty, the usual ones first.
  static let pairs = [("\"", "\""), ("«", "»"), ("「", "」")]

  /// Whether a scalar closes a phrase that this kind of mark opened.
  ///
  /// Any double mark closes any other, since which of them is typed is often not chosen.
  func isClosed(by scalar: Unicode.Scalar) -> Bool {
    self == .corner ? scalar == "」" : QuoteMark(opening: scalar) == self
  }
}
