/// An agent that a query found, and where.
public struct Hit: Sendable {
  /// Where the words were found; the better, the further in front the hit stands.
  public enum Place: Int, Sendable, Comparable {
    /// The query is the whole name.
    case wholeName
    /// The name starts with the first word, and holds them all.
    case nameStart
    /// All words are in the name.
    case name
    /// All words are in the name, the description or the tools.
    case header
    /// A word is only in the text.
    case text

    /// Orders better places first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The agent.
  public let agent: Agent
  /// The least good place that a word of the query needed.
  public let place: Place
}

extension Hit: Comparable {
  /// Orders better places first, then shorter names, then by path.
  public static func < (left: Self, right: Self) -> Bool {
    if left.place != right.place { return left.place < right.place }
    let (leftLength, rightLength) = (left.agent.displayName.utf8.count, right.agent.displayName.utf8.count)
    return leftLength == rightLength ? left.agent.path < right.agent.path : leftLength < rightLength
  }

  /// Two hits are the same where they name the same agent in the same place.
  public static func == (left: Self, right: Self) -> Bool {
    left.agent === right.agent && left.place == right.place
  }
}
