internal import RosterCore

// Following what agents say of each other, and going back and forward.
extension App {
  /// The row that is read, or under the cursor of the list.
  var current: ListRow? { trail.visited.map(ListRow.agent) ?? list.current }

  /// Acts on what is in focus.
  mutating func follow() {
    guard let path = detail.follow(), let agent = list.agent(at: path) else { return }
    if let stop { trail.leave(stop) }
    visit(agent)
  }

  /// Where one is.
  private var stop: Trail.Stop? { current?.path.map { Trail.Stop(path: $0, place: detail.place) } }

  /// Goes to the next agent of the trail in a direction; `false` where there is none.
  mutating func goAlongTrail(_ direction: Trail.Direction) -> Bool {
    let left = stop
    while let stop = trail.next(direction) {
      // It may be gone since.
      guard let agent = list.agent(at: stop.path) else { continue }
      if let left { trail.leave(left, going: direction) }
      visit(agent)
      layOut()
      detail.move(to: stop.place)
      return true
    }
    return false
  }

  /// Shows an agent: by the list where that holds it, else in place of what the list shows.
  private mutating func visit(_ agent: Agent) {
    let row = list.rows.firstIndex { $0.agent?.path == agent.path }
    if let row { list.move(to: row) }
    trail.visited = row == nil ? agent : nil
  }

  mutating func take(_ graph: MentionGraph, _ generation: Int) {
    guard generation == shown?.generation else { return }
    relations = Relations(names: graph.names, graph: graph, revision: (relations?.revision ?? 0) + 1)
  }
}
