/// What plain scalars mean.
///
/// Source: YAML 1.2.2, section 10.3.2.
enum CoreSchema {
  /// The largest whole number that every reader of JSON keeps exactly.
  private static let exactIntegers = -(1 << 53)...(1 << 53)

  /// The meaning of a plain scalar.
  ///
  ///     CoreSchema.kind(of: "0x1F")  // integer(31)
  ///     CoreSchema.kind(of: "yes")   // string
  static func kind(of text: String) -> YAMLValue.Kind {
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return number(text) ?? .string
    default: return word(text)
    }
  }

  private static func word(_ text: String) -> YAMLValue.Kind {
    switch text {
    case "null", "Null", "NULL", "~": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    default: .string
    }
  }

  private static func number(_ text: String) -> YAMLValue.Kind? {
    if text.hasPrefix("0x") { return integer(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return integer(text.dropFirst(2), radix: 8) }
    if let constant = constant(text) { return constant }
    let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
    switch shape(of: isSigned ? text.dropFirst() : text[...]) {
    case .integer?: return kind(of: Int(text))
    case .float?: return Double(text).map { .float($0) }
    case nil: return nil
    }
  }

  /// The meaning of digits behind a prefix, or `nil` where they are none of that radix.
  private static func integer(_ digits: Substring, radix: Int) -> YAMLValue.Kind? {
    let areDigits = digits.utf8.allSatisfy { $0.hexadecimalValue.map { $0 < radix } ?? false }
    return areDigits && !digits.isEmpty ? kind(of: Int(digits, radix: radix)) : nil
  }

  /// The meaning of a whole number, which is `nil` where `Int` cannot hold it.
  private static func kind(of value: Int?) -> YAMLValue.Kind {
    guard let value, exactIntegers.contains(value) else { return .largeInteger }
    return .integer(value)
  }

  private static func constant(_ text: String) -> YAMLValue.Kind? {
    switch text {
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": .float(-.infinity)
    case ".nan", ".NaN", ".NAN": .float(.nan)
    default: nil
    }
  }

  private enum Shape { case integer, float }

  /// Tells `[0-9]+` from `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, and both from anything else.
  private static func shape(of text: Substring) -> Shape? {
    var rest = text.utf8[...]
    let whole = rest.dropDigits()
    guard !rest.isEmpty else { return whole > 0 ? .integer : nil }
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = rest.dropDigits()
    }
    guard whole + fraction > 0 else { return nil }
    if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard rest.dropDigits() > 0 else { return nil }
    }
    return rest.isEmpty ? .float : nil
  }
}

extension Substring.UTF8View.SubSequence {
  /// Removes the digits at the front and returns how many there were.
  fileprivate mutating func dropDigits() -> Int {
    let rest = drop(while: \.isDigit)
    defer { self = rest }
    return count - rest.count
  }
}
