internal import RosterCore

/// What the list is searched for, as the detail of one of the hits shows it.
struct Sought: Sendable {
  /// The text of the query.
  let query: String
  /// The number of the result, as that of a query changes while agents come in.
  let revision: Int
  let highlighter: Highlighter
  /// What says best why the agent was found.
  let passage: Passage?

  /// The first match of the passage, in the bytes of `Agent.readableBody`; `nil` where it stands above the body.
  var offset: Int? {
    passage.flatMap { passage in passage.offset.map { $0 + (passage.places.first?.lowerBound ?? 0) } }
  }
}
