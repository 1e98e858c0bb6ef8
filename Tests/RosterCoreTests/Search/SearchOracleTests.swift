import TestSupport
import Testing

@testable import RosterCore

/// What the index finds, against a look at every word of every agent.
@Suite struct SearchOracleTests {
  private static let vocabulary = [
    "api", "apis", "rest", "resting", "test", "tests", "go", "k8s", "über", "検索",
  ]

  /// An agent as lists of words, to be asked without an index.
  private struct Words {
    let number: Int
    let name: [String]
    let body: [String]

    var text: String {
      "---\nname: \(name.joined(separator: "-"))\n---\n\(body.joined(separator: " "))\n"
    }
  }

  private static func words(_ number: Int, using random: inout SeededGenerator) -> Words {
    func pick(_ counts: Range<Int>) -> [String] {
      (0..<Int.random(in: counts, using: &random)).map { _ in vocabulary.randomElement(using: &random) ?? "" }
    }
    return Words(number: number, name: pick(1..<3), body: pick(0..<6))
  }

  @Test(arguments: UInt64(0)..<40)
  func booleanQueriesFindWhatHoldsTheirWords(round: UInt64) throws {
    var random = SeededGenerator(round: round)
    let all = (0..<30).map { Self.words($0, using: &random) }
    let agents = all.map { agent($0.text, at: "/\($0.number).md") }
    let index = AgentIndex([Segment(indexing: Array(agents[..<9])), Segment(indexing: Array(agents[9...]))])
    for _ in 0..<20 {
      let clauses = (0..<Int.random(in: 1...3, using: &random)).map { _ in Clause.random(using: &random) }
      let query = clauses.map(\.text).joined(separator: " ") + " "
      let expected = all.filter { words in clauses.allSatisfy { $0.holds(words.name, words.body) } }
      let result = try #require(index.search(Query(query)))
      let approximations: [Tier] = [.approximate, .abbreviation, .nearName]
      let paths = result.hits.filter { !approximations.contains($0.tier) }
        .flatMap { [$0.agent] + $0.copies }.map(\.path.string)
      #expect(
        paths.sorted() == expected.map { "/\($0.number).md" }.sorted(),
        "query '\(query)', seed \(random.seed)")
    }
  }
}

/// One clause of a random query, with its meaning.
private struct Clause {
  let text: String
  let holds: (_ name: [String], _ body: [String]) -> Bool

  static func random(using random: inout SeededGenerator) -> Self {
    let words = ["api", "rest", "test", "go", "k8s", "uber", "検索"]
    let word = words.randomElement(using: &random) ?? ""
    let other = words.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return Clause(text: "-\(word)") { !Self.holds(word, in: $0 + $1) }
    case 1:
      return Clause(text: "\(word)|\(other)") { name, body in
        Self.holds(word, in: name + body) || Self.holds(other, in: name + body)
      }
    case 2: return Clause(text: "name:\(word)") { name, _ in Self.holds(word, in: name) }
    case 3: return Clause(text: "-name:\(word)") { name, _ in !Self.holds(word, in: name) }
    case 4:
      return Clause(text: "\"\(word) \(other)\"") { name, body in
        [name, body].contains { words in
          zip(words, words.dropFirst()).contains { pair in
            Self.plain(pair.0) == word && Self.plain(pair.1) == other
          }
        }
      }
    default: return Clause(text: word) { Self.holds(word, in: $0 + $1) }
    }
  }

  private static func holds(_ word: String, in words: [String]) -> Bool {
    words.contains { plain($0) == word || stems[$0] == word }
  }

  private static func plain(_ word: String) -> String { word == "über" ? "uber" : word }

  private static let stems = ["apis": "api", "resting": "rest", "tests": "test"]
}
