import TestSupport
import Testing

@testable import RosterCore

/// Segments that come and go.
struct AgentIndexTests {
  private static func agents(_ numbers: Range<Int>) -> [Agent] {
    numbers.map { agent("---\nname: n\($0)\n---\nBody of \($0), word\($0 % 7).\n", at: "/x/\($0).md") }
  }

  @Test func growsBySegments() {
    var index = AgentIndex()
    #expect(index.count == 0)
    index = index.adding(Segment(indexing: Self.agents(0..<3))).adding(Segment(indexing: Self.agents(3..<10)))
    #expect(index.count == 10)
    #expect(index.segments.map(\.agents.count) == [3, 7])
    let merged = index.merged()
    #expect(merged.segments[0].isEqual(to: Segment(indexing: index.segments.flatMap(\.agents))))
    #expect(merged.merged() === merged)
  }

  /// Equals follow each other by name and path, however the agents came in.
  @Test(arguments: UInt64(0)..<20)
  func ordersAcrossSegments(round: UInt64) throws {
    var random = SeededGenerator(round: round)
    let agents = (0..<Int.random(in: 1...60, using: &random)).map { number in
      let name = String(repeating: "n", count: Int.random(in: 1...4, using: &random))
      return agent(
        "---\nname: \(name)\n---\nword\n", at: "/\(Int.random(in: 0..<1000, using: &random))/\(number).md")
    }
    var index = AgentIndex()
    var rest = agents[...]
    while !rest.isEmpty {
      let part = rest.prefix(Int.random(in: 1...20, using: &random))
      index = index.adding(Segment(indexing: Array(part)))
      rest = rest.dropFirst(part.count)
    }
    let whole = AgentOrder(of: agents)
    #expect(index.order == whole, "seed \(random.seed)")
  }

  @Test func keepsWhatIsStillThere() {
    let old = Self.agents(0..<20)
    let previous = AgentIndex([Segment(indexing: Array(old[..<12])), Segment(indexing: Array(old[12...]))])
    let new = Self.agents(20..<23)
    let wanted = Array(old[5..<15]) + new
    let index = AgentIndex.covering(wanted, reusing: previous)
    #expect(index.segments.count == 1)
    index.segments[0].checkInvariants()
    #expect(index.segments[0].isEqual(to: Segment(indexing: wanted)))
  }

  @Test func staysAsItIsWhereNothingChanged() {
    let agents = Self.agents(0..<5)
    let index = AgentIndex.covering(agents, reusing: AgentIndex())
    #expect(AgentIndex.covering(agents.reversed(), reusing: index) === index)
    #expect(AgentIndex.covering([], reusing: index).count == 0)
  }

  @Test func takesAnAgentThatWasReadAnewForAnother() {
    let old = Self.agents(0..<5)
    let again = Self.agents(2..<3)
    let wanted = old.filter { $0.path != again[0].path } + again
    let index = AgentIndex.covering(wanted, reusing: AgentIndex(indexing: old))
    #expect(index.segments.flatMap(\.agents).contains { $0 === again[0] })
    #expect(index.segments[0].isEqual(to: Segment(indexing: wanted)))
  }
}
