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

  /// Keeps to the files where they have other paths now, and to the text where that was edited.
  mutating func follow(_ change: LibraryChange, from old: [Agent], to new: [Agent]) {
    let move = { (stop: Stop) in
      let path = change.path(now: stop.path)
      let (before, after) = (old.first { $0.path == stop.path }, new.first { $0.path == path })
      guard let before, let after, before !== after else { return Stop(path: path, place: stop.place) }
      return Stop(path: path, place: stop.place.moved(from: before, to: after))
    }
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
