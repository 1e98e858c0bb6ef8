internal import RosterCore

// Following what agents say of each other, and going back.
extension App {
  /// The row that is read, or under the cursor of the list.
  var current: ListRow? { trail.visited.map(ListRow.agent) ?? list.current }

  /// Acts on what is in focus.
  mutating func follow() {
    guard let path = detail.follow(), let agent = list.agent(at: path) else { return }
    if let left = current?.path { trail.leave(left, at: detail.place) }
    visit(agent)
  }

  /// Goes back to the agent that was left last; `false` where there is none.
  mutating func returnToLastStop() -> Bool {
    while let stop = trail.popLast() {
      // It may be gone since.
      guard let agent = list.agent(at: stop.path) else { continue }
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
    guard generation == load.generation else { return }
    relations = Relations(names: graph.names, graph: graph, revision: (relations?.revision ?? 0) + 1)
  }
}
