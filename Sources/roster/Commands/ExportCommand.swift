internal import RosterCore

/// `roster export`: everything that was read, as JSON.
enum ExportCommand {
  static func run(
    _ arguments: ParsedArguments, in surroundings: Surroundings
  ) throws(OutputError) -> ExitCode {
    let collection = AgentCollection(under: arguments.operands, in: surroundings)
    let agents = collection.library.agents.prefix(arguments.number(.limit) ?? Int.max)
    try surroundings.output.writeAgents(agents, of: collection.library, includingText: arguments.has(.body))
    return collection.exitCode(foundAny: !agents.isEmpty)
  }
}
