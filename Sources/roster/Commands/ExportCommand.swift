internal import RosterCore

/// `roster export`: everything that was read, as JSON.
enum ExportCommand {
  static func run(
    _ arguments: ParsedArguments, in surroundings: Surroundings
  ) throws(OutputError) -> ExitCode {
    let collection = AgentCollection(under: arguments.operands, in: surroundings)
    let agents = collection.library.agents.prefix(arguments.number(.limit) ?? Int.max)
    try surroundings.output.writeArray(of: agents, includingText: arguments.has(.body))
    return collection.exitCode(foundAny: !agents.isEmpty)
  }
}

extension ByteOutput {
  /// Writes agents as a JSON array, one object to a line, holding no more than one in memory.
  func writeArray(of agents: some Sequence<Agent>, includingText: Bool) throws(OutputError) {
    var json = JSONWriter()
    var separator = "["
    for agent in agents {
      try write("\(separator)\n".utf8)
      AgentObject(agent: agent, includesText: includingText).write(to: &json)
      try write(json.take())
      separator = ","
    }
    try write((separator == "[" ? "[]\n" : "\n]\n").utf8)
  }

  /// Writes one value as a line of JSON.
  func writeJSON(_ value: some JSONWritable) throws(OutputError) {
    var json = JSONWriter()
    value.write(to: &json)
    try write(json.take())
    try write("\n".utf8)
  }
}
