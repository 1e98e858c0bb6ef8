import Testing
import TestSupport

@testable import RosterCore

/// The words of texts, their positions and how they are written.
struct TokenizerTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    /// Words in the order in which they are told; position, and width where it is not 1.
    let expected: String
    var testDescription: String { text }

    init(_ text: String, _ expected: String) {
      self.text = text
      self.expected = expected
    }
  }

  static let cases = [
    Case("", ""),
    Case(" ,;\t!\n", ""),
    Case("You are an agent.", "you@0 are@1 an@2 agent@3"),
    Case("a1 b22 c333", "a1@0 b22@1 c333@2"),
    // Hyphens, underscores, apostrophes.
    Case("backend-engineer now", "backend@0 engineer@1 backendengineer@0+2 now@2"),
    Case("mcp__exa__web_search", "mcp@0 exa@1 web@2 search@3 mcpexawebsearch@0+4"),
    Case("don't", "don@0 t@1 dont@0+2"),
    Case("l’agent", "l@0 agent@1 lagent@0+2"),
    Case("--flag- _x_ a--b", "flag@0 x@1 a@2 b@3"),
    Case("non\u{2011}breaking", "non@0 breaking@1 nonbreaking@0+2"),
    // Capitals and digits inside.
    Case("fooBarBaz", "foo@0 bar@1 baz@2 foobarbaz@0+3"),
    Case("HTTPServer", "http@0 server@1 httpserver@0+2"),
    Case("OAuth2", "oauth@0 2@1 oauth2@0+2"),
    Case("APIs URLs", "apis@0 urls@1"),
    Case("getAPIs", "get@0 apis@1 getapis@0+2"),
    Case("python3 k8s s3", "python@0 3@1 python3@0+2 k8s@2 s3@3"),
    Case("sha256sum", "sha@0 256@1 sum@2 sha256sum@0+3"),
    Case("ABC", "abc@0"),
    Case("fooBar-baz", "foo@0 bar@1 foobar@0+2 baz@2 foobarbaz@0+3"),
    // Names of languages.
    Case("C++, C# and f#.", "c++@0 c#@1 and@2 f#@3"),
    Case("c++11 a+b x#y", "c@0 11@1 a@2 b@3 x@4 y@5"),
    // Scripts.
    Case("Ångström naïve STRASSE Straße", "angstrom@0 naive@1 strasse@2 strasse@3"),
    Case("e\u{301}te\u{301}", "ete@0"),
    Case("ＡＰＩ", "api@0"),
    Case("Москва йод", "москва@0 иод@1"),
    Case("ΣΟΦΌΣ", "σοφοσ@0"),
    Case("مرحبا بك", "مرحبا@0 بك@1"),
    Case("हिन्दी", "हिन्दी@0"),
    Case("検索語", "検索@0 索語@1 語@2"),
    Case("語", "語@0"),
    Case("APIの設計v2", "api@0 の設@1 設計@2 計@3 v2@4"),
    Case("서버 개발", "서버@0 버@1 개발@2 발@3"),
    Case("ภาษา", "ภา@0 าษ@1 ษา@2 า@3"),
    Case("🔧 fix → 2²", "fix@0 2@1"),
  ]

  @Test func cutsWhatIsTooLong() {
    let long = String(repeating: "a", count: 150)
    #expect(Tokenizer.words(of: long).map(\.folded.count) == [64, 64, 22])
    #expect(Tokenizer.words(of: String(repeating: "é", count: 100)).map(\.folded.count) == [61, 39])
    #expect(Tokenizer.words(of: String(repeating: "ж", count: 100)).allSatisfy { $0.folded.count <= 64 })
    // A whole that would be too long ends as well.
    let parts = Array(repeating: "parts", count: 20)
    let words = Tokenizer.words(of: parts.joined(separator: "-"))
    #expect(words.map(\.folded) == parts.map(bytes) + [Array(bytes(parts.joined()).prefix(64))])
    #expect(words.last?.token.range == 0..<76)
  }

  @Test(arguments: [
    ("api", Capitals.lower), ("Api", .capitalised), ("API", .allCapitals), ("A", .capitalised),
    ("apI", .mixed),
    ("iPhone", .mixed), ("HTTP2", .allCapitals), ("Élan", .altered), ("ÉLAN", .altered),
    ("42", .lower),
    ("語", .altered), ("Backend-Engineer", .joined), ("café-bar", .joined), ("C++", .capitalised),
  ])
  func tellsCapitals(_ text: String, _ expected: Capitals) throws {
    let whole = try #require(Tokenizer.words(of: text).last)
    #expect(whole.token.capitals == expected)
  }

  /// What a word was made of folds to the word, so that what is found can be marked.
  @Test func marksWhatItFinds() {
    for (name, text) in Corpus.files.map({ ($0.path, $0.text.bytes) }) + Self.samples {
      var last = 0
      for word in Tokenizer.words(of: text.span, in: text.indices) {
        let folded = Folding.folded(text.span.extracting(word.token.range))
        let letters = folded.filter { $0.isWord }
        let expected = word.folded.filter { $0.isWord }
        if word.token.width == 1 || letters.allSatisfy({ $0 < 0x80 }) {
          #expect(letters == expected, "\(name) at \(word.token.range)")
        }
        #expect(word.token.position + word.token.width >= last)
        last = word.token.position
      }
    }
  }

  private static let samples = cases.map { ($0.text, bytes($0.text)) }

  @Test(arguments: cases)
  func tellsWords(_ example: Case) {
    let words = Tokenizer.words(of: example.text).map { word in
      let width = word.token.width == 1 ? "" : "+\(word.token.width)"
      return "\(String(decoding: word.folded, as: UTF8.self))@\(word.token.position)\(width)"
    }
    #expect(words.joined(separator: " ") == example.expected)
  }
}
