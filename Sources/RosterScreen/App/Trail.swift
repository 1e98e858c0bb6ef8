internal import RosterCore

/// The agents that were left by following links, to go back to as in a web browser.
struct Trail: Sendable {
  /// An agent that was left.
  struct Stop: Sendable {
    let path: FilePath
    let place: ReadingPlace
  }

  private var stops: [Stop] = []
  /// The agent that is read in place of the one under the cursor, as the list does not show it.
  var visited: Agent?

  /// Whether there is nothing to go back to.
  var isEmpty: Bool { stops.isEmpty }

  /// Remembers where one was.
  mutating func leave(_ path: FilePath, at place: ReadingPlace) {
    stops.append(Stop(path: path, place: place))
  }

  /// Takes the stop that was left last; `nil` where there is none.
  mutating func popLast() -> Stop? { stops.popLast() }
}
