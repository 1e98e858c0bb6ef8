import TestSupport
import Testing

@testable import RosterCore

/// What holds of the terms of any agents.
@Suite struct CoveragePropertyTests {
  private static let pieces = [
    "PostgreSQL", "gRPC", "grpc", "JWT", "APIs", "API", "Spring Boot", "spring boot", "Kafka", "kafka", "Go",
    "go",
    "`pytest`", "`git push`", "**Redis**:", "Event-Driven Design", "event-driven design", "C++", "Node.js",
    "CI/CD",
    "the", "and", "uses", "service", "Service", "Kafka Streams", "naïve Café", "検索", ",", ".", ":", "(", ")",
    "/",
    "\n\n## ", "\n- ", "\n\n", "|", "-", "`", "*",
  ]

  private static func bodies(_ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 2...6, using: &random)).map { _ in
      (0..<Int.random(in: 0...60, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: [" ", " ", " ", ""].randomElement(using: &random) ?? " ")
    }
  }

  /// Whatever stands first: the topics are the same, in the same order, and each has the same holders.
  @Test func orderOfAgentsMakesNoDifference() {
    var random = SeededGenerator()
    for _ in 0..<200 {
      let agents = Self.bodies(&random).map { agent($0) }
      let order = agents.indices.shuffled(using: &random)
      let coverage = Coverage(of: agents)
      let shuffled = Coverage(of: order.map { agents[$0] })
      for (topics, others) in [(coverage.terms, shuffled.terms), (coverage.sections, shuffled.sections)] {
        let expected = topics.map { topic in
          topic.name + " " + order.map { String(topic.mentions[$0]) }.joined(separator: " ")
        }
        let found = others.map { $0.name + " " + $0.mentions.map(String.init).joined(separator: " ") }
        #expect(found == expected, "seed \(random.seed)")
      }
    }
  }

  /// Every tick is true: an agent that has a term has its letters in its text.
  @Test func everyTickIsTrue() {
    var random = SeededGenerator()
    for _ in 0..<200 {
      Self.check(Self.bodies(&random).map { agent($0) }, "seed \(random.seed)")
    }
  }

  @Test func everyTickIsTrueOfRealFiles() {
    let agents = Corpus.files.map { agent($0.text.string(in: 0..<$0.text.bytes.count), at: $0.path) }
    for start in stride(from: 0, to: agents.count - 3, by: 30) {
      Self.check(Array(agents[start..<start + 3]), agents[start].path.string)
    }
  }

  private static func check(_ agents: [Agent], _ comment: String) {
    let texts = agents.map { letters(of: WrittenText(of: $0).source) }
    for term in Coverage(of: agents).terms {
      #expect(!term.holders.isEmpty && !term.name.isEmpty, "\(comment)")
      let name = letters(of: SourceText(decoding: Array(term.name.utf8)))
      for holder in term.holders {
        let isThere = texts[holder].contains(name)
        #expect(isThere, "\(term.name) in \(holder): \(comment)")
      }
    }
  }

  /// The words in ASCII, folded and put together, each without the ending that a plural may have.
  private static func letters(of source: SourceText) -> String {
    let words = Folding.folded(source.bytes.span).split { !$0.isLetter && !$0.isDigit }
    return words.map { bytes in
      let word = String(decoding: bytes, as: UTF8.self)
      return word.hasSuffix("ies")
        ? word.dropLast(3) + "y" : word.hasSuffix("s") ? String(word.dropLast()) : word
    }.joined()
  }
}
