/// How well an agent fits a query, before anything is counted.
public enum Tier: Int, Sendable, CaseIterable {
  /// There is nothing to rank by: the query only filters.
  case filter
  /// A word was found only as letters of the name in order, or with typos.
  case approximate
  /// All words were found, in any fields.
  case fields
  /// All words are in the description, or in it and the name.
  case description
  /// The word is made of the heads of all words of the name, and is no word of its own.
  case abbreviation
  /// The query is the name but for typos.
  case nearName
  /// All words are in the name, one of them as part of a longer one.
  case nameStart
  /// All words are in the name.
  case name
  /// The query is the name.
  case wholeName
}

extension Tier: Comparable {
  /// Orders worse tiers first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
