/// Where a word stands in an agent.
public enum IndexField: Int, CaseIterable, Sendable {
  /// The name that the agent is shown under.
  case name
  /// The description, its examples included.
  case description
  /// The tools that the header grants.
  case tools
  /// The models that the header asks for.
  case model
  /// The headings of the body, which are in ``body`` too.
  case headings
  /// The text behind the header.
  case body
  /// The path relative to the one that the file was found under.
  case path
  /// All other keys of the header and their values.
  case other
}
