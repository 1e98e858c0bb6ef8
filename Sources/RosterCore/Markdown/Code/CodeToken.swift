/// A stretch of code that stands out from the rest.
public struct CodeToken: Hashable, Sendable {
  /// What it is in its language.
  public enum Kind: Hashable, Sendable {
    /// A word with a meaning of its own, such as `if` or `true`.
    case keyword
    /// A string or character, its quotes included.
    case string
    /// A comment, or what a diff says about its lines.
    case comment
    /// A number.
    case number
    /// The name of a value in data, such as JSON.
    case key
    /// A line that a diff adds, or one that it removes.
    case added, removed
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands, as byte offsets.
  public let range: Range<Int>
}
