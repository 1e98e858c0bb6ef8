package import RosterCore

/// The agent that a text would be read as, at a path.
package func agent(_ text: String, at path: String = "/agents/sample.md") -> Agent {
  Agent(parsing: Array(text.utf8), at: FilePath(path))
}
