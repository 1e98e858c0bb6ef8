internal import RosterCore

/// `roster list`: one line per agent.
enum ListCommand {
  static func run(
    _ arguments: ParsedArguments, in surroundings: Surroundings
  ) throws(OutputError) -> ExitCode {
    let query = arguments.text(.query)
    let collection = AgentCollection(
      under: arguments.operands, isIndexing: query != nil, in: surroundings)
    let library = found(by: query, in: collection.library, surroundings)
    let limit = arguments.number(.limit) ?? Int.max
    let agents = library.agents.prefix(limit)
    switch arguments.choice(.format) as ListFormat {
    case .text:
      let table = AgentTable(library, limit: limit, width: surroundings.width(arguments))
      let usesColor = surroundings.usesColor(arguments)
      for row in table.rows {
        try surroundings.output.writeLine(surroundings.paint(table.line(of: row), usesColor))
      }
    case .json: try surroundings.output.writeArray(of: agents, includingText: false)
    case .paths:
      for agent in agents { try surroundings.printPath(agent.path) }
    }
    return collection.exitCode(foundAny: !agents.isEmpty)
  }

  /// The agents that a search finds, which the browser would have started with; all without one.
  private static func found(
    by query: String?, in library: Library, _ surroundings: Surroundings
  ) -> Library {
    guard let query, !library.agents.isEmpty else { return library }
    let hits = waitForResult { await Search(Query(query), in: library.index).result() }?.hits ?? []
    if hits.isEmpty { surroundings.messages.write("no agent holds '\(query)'") }
    return Library(agents: hits.flatMap { [$0.agent] + $0.copies }, failures: [])
  }
}
