import TestSupport
import Testing

@testable import RosterCore

/// How words are told apart and what their spelling says.
@Suite struct WrittenWordTests {
  /// The words of a text between dots, glued ones behind `~`, each with the first letter of its shape.
  private static func words(of text: String) -> String {
    var scanner = WrittenWordScanner(Array(text.utf8))
    scanner.scan(0..<text.utf8.count, .prose)
    return scanner.words.map { word in
      let glue = word.isGlued ? "~" : "·"
      return glue + String(decoding: scanner.bytes[word.range], as: UTF8.self) + ":\(word.shape)"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("", ""), ("be kind", "·be:lower ~kind:lower"), ("JWT, APIs", "·JWT:capitals ·APIs:capitals"),
    ("Kafka", "·Kafka:capitalised"), ("gRPC OAuth2 k8s", "·gRPC:mixed ~OAuth2:mixed ~k8s:mixed"),
    ("v2 3x 42 A", "·v2:number ~3x:number ~42:number ~A:number"), ("utf8", "·utf8:lower"),
    ("Event-Driven", "·Event:capitalised ~Driven:capitalised"), ("a - b", "·a:number ·b:number"),
    ("user_id load()", "·user_id:identifier ~load:identifier"),
    ("@Test $Home", "·Test:identifier ·Home:identifier"),
    ("C++, C#", "·C++:mixed ·C#:mixed"), ("Node.js", "·Node.js:mixed"),
    ("README.md", "·README:capitals ·md:identifier"),
    ("end.Start", "·end:lower ·Start:capitalised"), ("on .NET", "·on:lower ·.NET:capitals"),
    ("CI/CD", "·CI/CD:capitals"), ("Pub/Sub", "·Pub/Sub:mixed"),
    ("Ray/Ray", "·Ray:capitalised ·Ray:capitalised"), ("A/B/C", "·A:number ·B:number ·C:number"),
    ("Café <name> x", "·Café:capitalised ·x:number"), ("don't", "·don:lower ·t:number"),
  ])
  func takesWordsApart(text: String, words: String) {
    #expect(Self.words(of: text) == words)
  }

  @Test(
    arguments: [
      ("validation", .plain), ("services", .plain), ("engineers", .role), ("go", .ambiguous),
      ("kafka", .unknown),
      ("notion", .ambiguous), ("redis", .unknown), ("the", .plain), ("designed", .plain),
    ] as [(String, EnglishWords.Kind)])
  func knowsEnglish(word: String, kind: EnglishWords.Kind) {
    #expect(EnglishWords.kind(of: Array(word.utf8)) == kind)
  }
}
