internal import RosterCore

extension JSONWriter {
  /// Writes what tells an agent from others, as the first members of an object: its path, its id and its name.
  mutating func members(naming agent: Agent) {
    member("path", agent.path.string)
    member("id", agent.id.string)
    member("name", agent.name)
  }
}
