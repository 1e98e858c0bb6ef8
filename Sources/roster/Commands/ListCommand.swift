internal import RosterCore

/// `roster list`: one line per agent.
enum ListCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    let format = try arguments.listFormat()
    let query = Query(arguments.text(.query) ?? "")
    let collection = AgentCollection(
      under: arguments.operands, isIndexing: !query.isEmpty, in: surroundings)
    let found = agents(found: query, in: collection, surroundings)
    let limit = arguments.number(.limit) ?? Int.max
    if arguments.has(.duplicates) {
      let groups = DuplicateGroups(among: found, limit: limit)
      try DuplicatesOutput(groups: groups.all, arguments: arguments, surroundings: surroundings)
        .write(as: format, of: collection.library)
      return collection.exitCode(foundAny: !groups.all.isEmpty)
    }
    let agents = found.prefix(limit)
    switch format {
    case .text:
      let table = AgentTable(agents, of: collection.library, width: surroundings.width(arguments))
      let usesColor = surroundings.usesColor(arguments)
      for row in table.rows { try surroundings.printLine(table.line(of: row), usesColor) }
    case .json: try surroundings.output.writeAgents(agents, of: collection.library, includingText: false)
    case .paths: try surroundings.printPaths(of: agents, arguments)
    }
    return collection.exitCode(foundAny: !agents.isEmpty)
  }

  /// The agents that a query finds, best first, those with the same text behind each other; all without a query.
  private static func agents(
    found query: Query, in collection: AgentCollection, _ surroundings: Surroundings
  ) -> [Agent] {
    guard !query.isEmpty else { return collection.library.agents }
    return collection.search(query, in: surroundings).hits.flatMap { [$0.agent] + $0.copies }
  }
}
