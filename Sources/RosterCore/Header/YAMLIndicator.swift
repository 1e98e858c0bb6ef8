/// The characters that have a meaning in YAML, by the names that the specification gives them.
///
/// Source: YAML 1.2.2, section 5.3.
enum YAMLIndicator {
  static let sequenceEntry = UInt8(ascii: "-")
  static let mappingKey = UInt8(ascii: "?")
  static let mappingValue = UInt8(ascii: ":")
  static let collectEntry = UInt8(ascii: ",")
  static let sequenceStart = UInt8(ascii: "[")
  static let sequenceEnd = UInt8(ascii: "]")
  static let mappingStart = UInt8(ascii: "{")
  static let mappingEnd = UInt8(ascii: "}")
  static let comment = UInt8(ascii: "#")
  static let anchor = UInt8(ascii: "&")
  static let alias = UInt8(ascii: "*")
  static let tag = UInt8(ascii: "!")
  static let literal = UInt8(ascii: "|")
  static let folded = UInt8(ascii: ">")
  static let singleQuote = UInt8(ascii: "'")
  static let doubleQuote = UInt8(ascii: "\"")
  static let escape = UInt8(ascii: "\\")
}

extension UInt8 {
  /// One of `,[]{}`, which end a plain scalar inside brackets.
  var isFlowIndicator: Bool {
    switch self {
    case YAMLIndicator.collectEntry, YAMLIndicator.sequenceStart, YAMLIndicator.sequenceEnd,
      YAMLIndicator.mappingStart, YAMLIndicator.mappingEnd:
      true
    default: false
    }
  }

  /// One that no plain scalar starts with, whatever follows it.
  var isReservedAtStart: Bool {
    switch self {
    case YAMLIndicator.comment, YAMLIndicator.anchor, YAMLIndicator.alias, YAMLIndicator.tag,
      YAMLIndicator.literal, YAMLIndicator.folded, YAMLIndicator.singleQuote, YAMLIndicator.doubleQuote,
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: isFlowIndicator
    }
  }
}
