internal import RosterCore

extension ByteOutput {
  /// Writes agents as a JSON array, one object to a line.
  func writeAgents(_ agents: some Sequence<Agent>, of library: Library, includingText: Bool)
    throws(OutputError)
  {
    let graph = library.waitForMentions()
    try writeArray(
      of: agents.lazy.map { AgentObject(agent: $0, graph: graph, includesText: includingText) })
    try write("\n".utf8)
  }

  /// Writes one value as a line of JSON.
  func writeJSON(_ value: some JSONWritable) throws(OutputError) {
    var json = JSONWriter()
    value.write(to: &json)
    try write(json.take())
    try write("\n".utf8)
  }

  /// Writes values as a JSON array, each on a line of its own, holding no more than one in memory.
  func writeArray(of values: some Sequence<some JSONWritable>) throws(OutputError) {
    var json = JSONWriter()
    var separator = "["
    for value in values {
      try write("\(separator)\n".utf8)
      value.write(to: &json)
      try write(json.take())
      separator = ","
    }
    try write((separator == "[" ? "[]" : "\n]").utf8)
  }
}
