import TestSupport
import Testing

@testable import RosterCore

/// Looking for words among many.
struct VocabularyTests {
  private static func vocabulary(_ words: [String]) -> Vocabulary {
    var table = WordTable()
    for word in words { _ = table.number(of: bytes(word).span) }
    return table.sorted().vocabulary
  }

  @Test func agreesWithASortedList() {
    var random = SeededGenerator()
    let words = (0..<5_000).map { _ in
      String(
        (0..<Int.random(in: 1...20, using: &random)).map { _ in "abcé語".randomElement(using: &random) ?? "a" }
      )
    }
    let vocabulary = Self.vocabulary(words)
    vocabulary.checkInvariants()
    let sorted = Set(words.map(bytes)).sorted { $0.lexicographicallyPrecedes($1) }
    #expect((0..<vocabulary.count).map(vocabulary.word) == sorted, "seed \(random.seed)")
    for prefix in ["", "a", "ab", "abc", "bé", "語", "語a", "x", "cccc"].map(bytes) {
      let expected = sorted.indices.filter { sorted[$0].starts(with: prefix) }
      #expect(Array(vocabulary.terms(startingWith: prefix)) == expected, "seed \(random.seed)")
      #expect(vocabulary.term(prefix) == sorted.firstIndex(of: prefix), "seed \(random.seed)")
    }
  }

  @Test func numbersWordsInTheOrderTheyCome() {
    var table = WordTable()
    let words = ["b", "a", "b", "longer-than-eight", "longer-than-nine", "longer-t", "a"]
    #expect(words.map { table.number(of: bytes($0).span) } == [0, 1, 0, 2, 3, 4, 1])
    table.removeAll()
    #expect(table.number(of: bytes("a").span) == 0)
  }

  @Test(arguments: [
    ("queries", "query"), ("query", "query"), ("limits", "limit"), ("limiting", "limit"),
    ("limited", "limit"),
    ("testing", "test"), ("tests", "test"), ("tested", "test"), ("stopping", "stop"), ("calling", "call"),
    ("classes", "class"), ("class", "class"), ("status", "status"), ("analysis", "analysi"),
    ("branches", "branch"),
    ("coding", "cod"), ("code", "cod"), ("codes", "cod"), ("string", "string"), ("bring", "bring"),
    ("api", "api"),
    ("apis", "api"), ("need", "need"), ("speed", "speed"), ("applied", "apply"), ("boxes", "box"),
    ("sha256", "sha256"),
    ("images", "imag"), ("image", "imag"), ("services", "servic"), ("использования", "использования"),
  ])
  func stems(_ word: String, to stem: String) {
    #expect(String(decoding: Stem.of(bytes(word)), as: UTF8.self) == stem)
  }

  @Test func findsAllWordsThatShareAStem() {
    var random = SeededGenerator()
    let endings = [
      "", "s", "es", "ies", "y", "ied", "ed", "e", "ing", "ings", "ting", "ted", "er", "us", "ss",
    ]
    let words = (0..<2_000).map { _ in
      String(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in "aetysl".randomElement(using: &random) ?? "a" }
      )
        + (endings.randomElement(using: &random) ?? "")
    }
    let vocabulary = Self.vocabulary(words)
    for word in words {
      let stem = Stem.of(bytes(word))
      let expected = (0..<vocabulary.count).filter { Stem.of(vocabulary.word($0)) == stem }
      #expect(vocabulary.terms(withStemOf: bytes(word)) == expected, "\(word), seed \(random.seed)")
    }
  }

  @Test func findsWordsThatShareAStem() {
    let words = [
      "queries", "query", "queried", "querying", "queue", "quer", "limit", "limits", "limitless", "api",
      "apis",
    ]
    let vocabulary = Self.vocabulary(words)
    func terms(_ word: String) -> [String] { vocabulary.terms(withStemOf: bytes(word)).map(vocabulary.text) }
    #expect(terms("queries") == ["queried", "queries", "query", "querying"])
    #expect(terms("limiting") == ["limit", "limits"])
    #expect(terms("api") == ["api", "apis"])
    #expect(terms("zz") == [])
  }
}
