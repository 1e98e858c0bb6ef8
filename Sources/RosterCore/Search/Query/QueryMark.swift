/// The characters that have a meaning in a query where an operand starts or ends.
enum QueryMark {
  static let bar = UInt8(ascii: "|")
  static let field = UInt8(ascii: ":")
  static let start = UInt8(ascii: "^")
  static let end = UInt8(ascii: "$")
  static let underscore = UInt8(ascii: "_")
  static let openParenthesis = UInt8(ascii: "(")
  static let closedParenthesis = UInt8(ascii: ")")

  /// Whether a scalar marks a literal: `'` and what telephones make of it.
  static func isLiteral(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "‘" || scalar == "’"
  }

  /// Whether a text of such scalars alone may be the start of something else.
  static func isOperator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "^", "$", "-", "!": true
    default: isLiteral(scalar) || QuoteMark(opening: scalar) != nil
    }
  }
}

extension UInt8 {
  /// `-` or `!`.
  var isNegation: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "!") }
}
