internal import RosterCore

/// Reads any bytes as an agent, and finds it again by its name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAgent(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count)
  let agent = Agent(parsing: input.takeBytes(), at: FilePath("/folder/stem.md"))
  check(agent)
  checkIsFound(agent)
  return 0
}

/// Every place that is told lies in the text.
private func check(_ agent: Agent) {
  let end = agent.source.bytes.count
  expect(agent.body.upperBound == end, "the body ends at \(agent.body.upperBound) of \(end)")
  for field in agent.header.fields {
    expect(field.keyRange.upperBound <= end, "key beyond the end: \(field)")
    expect(field.valueRange.upperBound <= end, "value beyond the end: \(field)")
  }
  for diagnostic in agent.diagnostics {
    expect(!diagnostic.problem.isEmpty, "nothing is said by \(diagnostic.rule)")
    expect((diagnostic.position?.line ?? 1) >= 1, "no line: \(diagnostic)")
  }
}

/// Who asks for the whole name gets the agent.
private func checkIsFound(_ agent: Agent) {
  guard let atom = Query.facet("name", agent.displayName) else { return }
  let result = AgentIndex(indexing: [agent]).search(Query(atom))
  expect(result?.agentCount == 1, "not found by \(atom)")
}
