import RosterCore
import TestSupport
import Testing

@testable import roster_bench

@Suite struct RelevanceTests {
  private static func answer(_ rank: Int?, _ query: String = "q") -> Relevance.Answer {
    Relevance.Answer(item: KnownItem(kind: .name, query: query, wanted: [0]), rank: rank, first: "other")
  }

  @Test(
    arguments: [
      ([], 0, 0), ([1], 1, 1), ([2], 0.5, 0), ([10], 0.1, 0), ([11], 0, 0), ([nil], 0, 0),
      ([1, 2, nil, 11], 0.375, 0.25),
    ] as [([Int?], Double, Double)])
  func measures(ranks: [Int?], meanReciprocalRank: Double, successAtOne: Double) {
    let relevance = Relevance(answers: ranks.map { Self.answer($0) })
    #expect(relevance.meanReciprocalRank == meanReciprocalRank)
    #expect(relevance.successAtOne == successAtOne)
    #expect(relevance.misses.count == ranks.count { $0 != 1 })
  }

  private static let library: Library = {
    let agents = [
      ("a", "api-designer", "Draws interfaces."), ("b", "backend-engineer", "Builds servers."),
      ("c", "backend-engineer", "Builds other servers."), ("d", "writer", "Writes the api-designer page."),
    ].map { file, name, description in
      agent("---\nname: \(name)\ndescription: \(description)\n---\nBody of \(file).\n", at: "/\(file).md")
    }
    return Library(agents: agents, failures: [], index: AgentIndex(indexing: agents))
  }()

  @Test func namesComeBackFirst() {
    let relevance = RelevanceMeasurement(of: Self.library, seed: 1).relevance(.name, count: 10)
    #expect(
      relevance.answers.map(\.item.query).sorted() == [
        "api designer", "backend engineer", "backend engineer", "writer",
      ])
    #expect(relevance.successAtOne == 1)
  }

  /// What is not indexed is not found, so that the measure can fail.
  @Test func whatIsNotFoundHasNoRank() {
    let library = Library(agents: Self.library.agents, failures: [])
    let relevance = RelevanceMeasurement(of: library, seed: 1).relevance(.name, count: 10)
    #expect(relevance.answers.count == 4)
    #expect(relevance.answers.allSatisfy { $0.rank == nil && $0.first == nil })
  }

  @Test func reportsRatesWithTheirMean() {
    let report = RelevanceReport(corpus: "sample", library: Self.library, seed: 7)
    let text = report.rows([
      (.name, Relevance(answers: [Self.answer(1)])), (.heads, Relevance(answers: [])),
      (.typo, Relevance(answers: [Self.answer(2), Self.answer(nil)])),
    ])
    #expect(
      text == """
        sample\t4\t7\tname\t1\t1.000\t1.000
        sample\t4\t7\ttypo\t2\t0.250\t0.000
        sample\t4\t7\tmean\t3\t0.625\t0.500

        """)
    #expect(report.rows([]) == "")
  }

  @Test func listsMisses() {
    let report = RelevanceReport(corpus: "sample", library: Self.library, seed: 7)
    let answers = [Self.answer(1), Self.answer(3, "a b"), Self.answer(nil, "c")]
    #expect(
      report.misses(Relevance(answers: answers)) == """
        sample\t7\tname\ta b\t3\tapi-designer\tother
        sample\t7\tname\tc\t-\tapi-designer\tother

        """)
  }

  @Test(arguments: [(0.0, "0.000"), (1, "1.000"), (0.9996, "1.000"), (2.0 / 3, "0.667")])
  func thousandths(number: Double, text: String) {
    #expect(Thousandths(number).description == text)
  }
}
