import TestSupport
import Testing

@testable import RosterCore

@Suite struct HiddenScalarsTests {
  @Test(arguments: [
    ("plain\ttext\r\nand more\n", []), ("naïve — ✅ 설계", []), ("⚠️ 👩‍💻", []),
    ("a\u{0}b\u{0}", [HiddenScalars.Kind(finding: .nulBytes(2), firstOffset: 1)]),
    ("a\n\u{1B}[1m\u{7F}", [.init(finding: .controlCharacters(2), firstOffset: 2)]),
    ("é\u{202E}x\n\u{200B}", [.init(finding: .hiddenCharacters(2), firstOffset: 2)]),
    (
      "\u{AD}\u{1}",
      [
        .init(finding: .controlCharacters(1), firstOffset: 2),
        .init(finding: .hiddenCharacters(1), firstOffset: 0),
      ]
    ),
  ])
  func kinds(text: String, expected: [HiddenScalars.Kind]) {
    #expect(HiddenScalars(in: SourceText(decoding: Array(text.utf8))).kinds == expected)
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
      let kinds = HiddenScalars(in: SourceText(decoding: Array(text.utf8))).kinds
      #expect(kinds.isEmpty == (marks == 0), "seed \(random.seed): \(text.debugDescription)")
    }
  }
}
