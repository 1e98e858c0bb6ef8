/// A value of YAML, and so of JSON, with its text kept beside what it means.
public enum YAMLValue: Hashable, Sendable {
  /// One string, number, truth value or null.
  case scalar(Scalar)
  /// Values in order.
  case sequence([YAMLValue])
  /// Keys with their values, in the order of the file; equal keys are all there.
  case mapping([Entry])

  /// A value that holds no others.
  public struct Scalar: Hashable, Sendable {
    /// The text: escapes decoded, lines folded, without quotes.
    public let text: String
    /// How it was written.
    public let style: Style
    /// What it means by the core schema of YAML 1.2.
    public let kind: Kind

    /// Creates a scalar from its text, how that was written and what it means.
    package init(text: String, style: Style, kind: Kind) {
      self.text = text
      self.style = style
      self.kind = kind
    }
  }

  /// How a scalar is written.
  public enum Style: String, Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// What a scalar means; its text says how the author wrote it.
  ///
  /// `1.10` is `float(1.1)`, and only the text knows that a version was meant.
  public enum Kind: Hashable, Sendable {
    /// `null`, `~` or nothing at all.
    case null
    /// `true` or `false`; `yes`, `no`, `on` and `off` are strings.
    case bool(Bool)
    /// A whole number of at most 2^53 in magnitude, which any reader of JSON keeps exactly.
    case integer(Int)
    /// A whole number beyond 2^53, exact only as text.
    case largeInteger
    /// A number with a fraction or exponent; infinite or not a number for `.inf`, `.nan` and `1e999`.
    case float(Double)
    /// Anything else, and whatever is quoted.
    case string
  }

  /// One key of a mapping with its value.
  public struct Entry: Hashable, Sendable {
    /// The key; one that is no scalar as its text in the file.
    public let key: String
    /// The value of the key.
    public let value: YAMLValue

    /// Creates an entry from its key and value.
    package init(key: String, value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }

  /// The text of a scalar, or `nil` for a collection.
  public var text: String? {
    guard case .scalar(let scalar) = self else { return nil }
    return scalar.text
  }

  /// Whether the value is `null`, `~` or nothing at all.
  public var isNull: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.kind == .null
  }
}
