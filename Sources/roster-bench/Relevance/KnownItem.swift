/// A query and what it should find: a known item, as it is called where search is measured without human judges.
struct KnownItem: Equatable, Sendable {
  /// How the query was made.
  let kind: QueryKind
  /// What is typed.
  let query: String
  /// The numbers of the agents that are right: the one that it was made from, and those with its name or its text.
  let wanted: Set<Int>
}
