internal import RosterCore

/// Compares agents made of any bytes, with zeros between them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCompare(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count)
  let options = ComparisonOptions(rawValue: input.takeNumber(below: 8))
  let base = input.takeNumber(below: 2)
  let parts = input.takeBytes().split(separator: 0, omittingEmptySubsequences: false)
  var agents = parts.prefix(Comparison.agentCounts.upperBound).enumerated().map { number, bytes in
    Agent(parsing: Array(bytes), at: FilePath("/\(number).md"))
  }
  if agents.count == 1 { agents.append(agents[0]) }
  let comparison = Comparison(of: agents, base: base, options: options)
  for number in agents.indices { check(comparison.bodies, keepLinesOf: number) }
  expect(Comparison(of: [agents[0], agents[0]]).isEqual, "an agent differs from itself")
  return 0
}

/// Each line of a text stands in one row, and nothing but the ends of lines in none.
private func check(_ bodies: ComparedBodies, keepLinesOf number: Int) {
  let bytes = bodies.texts[number].bytes
  let lines = bodies.rows.compactMap { $0.cells[number]?.line }.sorted { $0.lowerBound < $1.lowerBound }
  var end = 0
  for line in lines {
    expect(line.lowerBound >= end, "a line stands in two rows")
    expect(bytes[end..<line.lowerBound].allSatisfy { $0 == 0x0A || $0 == 0x0D }, "a line is lost")
    end = line.upperBound
  }
  expect(bytes[end...].allSatisfy { $0 == 0x0A || $0 == 0x0D }, "the last line is lost")
}
