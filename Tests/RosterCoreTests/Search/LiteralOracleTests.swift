import TestSupport
import Testing

@testable import RosterCore

/// Literals among random texts, looked for in the index and by reading everything.
@Suite struct LiteralOracleTests {
  /// Words whose folded forms meet, in all ways of writing them.
  private static let words = [
    "kafka", "Kafka", "KAFKA", "kafKA", "kafká", "kafka-topic", "kafka_topic", "kafkatopic", "KafkaTopic",
    "ｋafka",
    "S3", "s3", "AWS3", "oauth2", "OAuth2", "re", "Re", "RE", "more", "MORE", "MoRe", "don't", "dont", "a",
    "A", "42",
    "x42y", "検索語", "Ⅳ", "ß", "ss", "C++", "c++", "real-time", "multi", "Café-Bar", "long",
    // Longer than a word can be.
    String(repeating: "kafkaMore", count: 10), String(repeating: "s3-kafka-", count: 12) + "a",
    String(repeating: "tilakafk", count: 9) + "é", "k-" + String(repeating: "k", count: 64),
    String(repeating: "s3", count: 32) + "-kafka", "c++-a", "ac++-a",
  ]

  private static func text(_ count: Range<Int>, using random: inout SeededGenerator) -> String {
    let words = (0..<Int.random(in: count, using: &random)).map { _ in
      Self.words.randomElement(using: &random) ?? ""
    }
    let signs = [" ", " ", ", ", "-", "", "/"]
    return words.reduce("") { $0 + (signs.randomElement(using: &random) ?? "") + $1 }
  }

  /// A piece of one of the words or of two, cut anywhere.
  private static func literal(using random: inout SeededGenerator) -> String {
    let text = text(1..<3, using: &random).drop { $0 == " " }
    let start = text.index(text.startIndex, offsetBy: .random(in: 0..<max(text.count, 1), using: &random))
    let rest = text[start...].prefix([4, 12, 100].randomElement(using: &random) ?? 4)
    return String(rest.prefix(.random(in: 1...max(rest.count, 1), using: &random)))
  }

  @Test(arguments: UInt64(0)..<40)
  func findsWhatReadingFinds(round: UInt64) throws {
    var random = SeededGenerator(round: round)
    let texts = (0..<20).map { _ in (Self.text(1..<3, using: &random), Self.text(0..<8, using: &random)) }
    let agents = texts.enumerated().map { number, text in
      agent("---\nname: n\ndescription: \"\(text.0)\"\n---\n\(text.1)\n", at: "/\(number).md")
    }
    let index = AgentIndex([Segment(indexing: Array(agents[..<7])), Segment(indexing: Array(agents[7...]))])
    for _ in 0..<50 {
      let literal = Self.literal(using: &random)
      guard !literal.isEmpty, !literal.contains(where: { "\"| '".contains($0) }) else { continue }
      for (field, text) in [("description", \(String, String).0), ("body", \.1)] {
        let expected = texts.indices.filter {
          Array(texts[$0][keyPath: text].utf8).contains(Array(literal.utf8))
        }
        let result = try #require(index.search(Query("\(field):'\(literal) ")))
        let found = result.hits.flatMap { [$0.agent] + $0.copies }.map(\.path.string)
        #expect(
          found.sorted() == expected.map { "/\($0).md" }.sorted(),
          "literal '\(literal)' in \(field), seed \(random.seed)")
      }
    }
  }
}
