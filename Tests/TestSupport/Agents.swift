package import RosterCore

/// The agent that a text would be read as, at a path.
package func agent(_ text: String, at path: String = "/agents/sample.md") -> Agent {
  Agent(parsing: Array(text.utf8), at: FilePath(path))
}

extension Library {
  /// A library of agents that are in no files, with their index.
  package convenience init(indexing agents: [Agent], failures: [FileError] = []) {
    self.init(agents: agents, failures: failures, index: AgentIndex(indexing: agents))
  }
}
