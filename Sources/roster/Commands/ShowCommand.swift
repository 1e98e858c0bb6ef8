internal import RosterCore
internal import RosterScreen

/// `roster show`: one agent.
enum ShowCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    if arguments.has(.raw), arguments.choice(.format) as ShowFormat != .text {
      throw UsageError(command: .show, fact: .conflict(.raw, .format))
    }
    let reference = AgentReference(word: arguments.operands[0])
    let isPath = reference.leadsToFile
    let collection = AgentCollection(
      under: isPath ? [reference.word] : Array(arguments.operands.dropFirst()), in: surroundings)
    let library = collection.library
    let matches = isPath ? library.agents : reference.matches(in: library)
    guard let agent = matches.first else {
      if !library.agents.isEmpty { reference.complainOfNoMatch(in: library, to: surroundings.messages) }
      return collection.exitCode(foundAny: false)
    }
    guard matches.count == 1 else {
      reference.complainOfAmbiguity(among: matches, in: library, to: surroundings.messages)
      return .failure
    }
    try show(agent, of: library, arguments, in: surroundings)
    return collection.exitCode()
  }

  private static func show(
    _ agent: Agent, of library: Library, _ arguments: ParsedArguments, in surroundings: Surroundings
  ) throws(OutputError) {
    let usesColor = surroundings.usesColor(arguments)
    switch arguments.choice(.format) as ShowFormat {
    case .json:
      try surroundings.output.writeJSON(
        AgentObject(agent: agent, graph: library.waitForMentions(), includesText: true))
    case .html: try surroundings.output.write(agent.bodyHTML.utf8)
    case .text where arguments.has(.raw) && usesColor:
      for line in AgentDetail.rawLines(of: agent, width: surroundings.width(arguments)) {
        try surroundings.printLine(line, usesColor)
      }
    case .text where arguments.has(.raw):
      for line in agent.source.visibleLines { try surroundings.output.writeLine(line) }
    case .text:
      let relations = Relations(names: library.names, graph: library.waitForMentions())
      for line in AgentDetail.lines(of: agent, relations, width: surroundings.width(arguments)) {
        try surroundings.printLine(line, usesColor)
      }
    }
  }
}
