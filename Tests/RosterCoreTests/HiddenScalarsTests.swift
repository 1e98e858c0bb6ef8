import TestSupport
import Testing

@testable import RosterCore

@Suite struct HiddenScalarsTests {
  @Test(
    arguments: [
      ("plain\ttext\r\nand more\n", [], []), ("naïve — ✅ 설계", [], []), ("⚠️ 👩‍💻", [], []),
      ("a\u{0}b\u{0}", [.nulBytes(2)], [1]), ("a\n\u{1B}[1m\u{7F}", [.controlCharacters(2)], [2]),
      ("é\u{202E}x\n\u{200B}", [.hiddenCharacters(2)], [2]),
      ("\u{AD}\u{1}", [.controlCharacters(1), .hiddenCharacters(1)], [2, 0]),
    ] as [(String, [Finding], [Int])])
  func findings(text: String, expected: [Finding], offsets: [Int]) {
    let found = HiddenScalars(in: SourceText(decoding: Array(text.utf8))).findings
    #expect(found.map(\.finding) == expected)
    #expect(found.map(\.offset) == offsets)
  }

  @Test(
    arguments: [
      ("a\u{200B}\u{200B}b", [.invisible], [nil]),
      ("\u{202E}x\u{202C}", [.direction, .direction], [nil, nil]),
      ("ok\u{E0068}\u{E0069}\u{E007F}", [.tag], ["hi"]), ("ok\u{E0001}", [.tag], [nil]),
      ("ok\u{E0158}\u{E0159}", [.selector], ["hi"]), ("ok\u{FE01}", [.selector], [nil]),
      ("A\u{FE0E}\u{FE0F}B", [.selector], [nil]),
      ("ok\u{E01EF}\u{E01EF}", [.selector], [nil]), ("\u{1}\u{0}", [.control, .null], [nil, nil]),
    ] as [(String, [HiddenRun.Kind], [String?])])
  func runs(text: String, kinds: [HiddenRun.Kind], messages: [String?]) {
    let runs = HiddenScalars(in: SourceText(decoding: Array(text.utf8))).runs
    #expect(runs.map(\.kind) == kinds)
    #expect(runs.map(\.message) == messages)
  }

  @Test func quickLookMissesNothingThatTheSanitizerMarks() {
    let scalars: [Unicode.Scalar] = [
      "a", " ", "\t", "\n", "é", "—", "설", "🔧", "\u{0}", "\u{B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{AD}",
      "\u{200D}", "\u{202E}", "\u{FE0F}", "\u{E0041}",
    ]
    var random = SeededGenerator()
    for _ in 0..<2_000 {
      var text = String(repeating: "x", count: .random(in: 0...70, using: &random))
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
      }
      let marks = text.split(separator: "\n").flatMap { Sanitizer.pieces(of: String($0)) }.count(
        where: \.isMark)
      let runs = HiddenScalars(in: SourceText(decoding: Array(text.utf8))).runs
      #expect(
        runs.reduce(0) { $0 + $1.scalars.count } == marks, "seed \(random.seed): \(text.debugDescription)")
    }
  }
}
