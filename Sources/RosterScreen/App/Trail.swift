internal import RosterCore

/// The agents that were left by following links, to go back to and forward again as in a web browser.
struct Trail: Sendable {
  /// An agent that was left.
  struct Stop: Sendable {
    let path: FilePath
    let place: ReadingPlace
  }

  /// The two ways along the trail.
  enum Direction { case back, forward }

  /// What was left by following links, the last at the end.
  private var behind: [Stop] = []
  /// What was left by going back, the last at the end.
  private var ahead: [Stop] = []
  /// The agent that is read in place of the one under the cursor, as the list does not show it.
  var visited: Agent?

  /// Remembers where a link was followed; whatever one went back from is forgotten.
  mutating func leave(_ stop: Stop) {
    behind.append(stop)
    ahead = []
  }

  /// Keeps to the files where they have other paths now.
  mutating func follow(_ change: LibraryChange) {
    let move = { (stop: Stop) in Stop(path: change.path(now: stop.path), place: stop.place) }
    (behind, ahead) = (behind.map(move), ahead.map(move))
  }

  /// Takes the next stop in a direction; `nil` where there is none.
  mutating func next(_ direction: Direction) -> Stop? {
    direction == .back ? behind.popLast() : ahead.popLast()
  }

  /// Remembers where one went in a direction, to come back to.
  mutating func leave(_ stop: Stop, going direction: Direction) {
    if direction == .back { ahead.append(stop) } else { behind.append(stop) }
  }
}
