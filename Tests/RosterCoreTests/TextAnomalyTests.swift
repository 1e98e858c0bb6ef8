import TestSupport
import Testing

@testable import RosterCore

/// What a file hides, in words.
@Suite struct TextAnomalyTests {
  @Test(arguments: [
    ("plain, naïve, 👩‍💻 ⚠️", []), ("a\u{202E}b", ["U+202E right-to-left override"]),
    ("a\u{200B}\u{200B}b", ["2 times U+200B zero width space"]), ("a\u{1B}[1m", ["U+001B ESC"]),
    ("a\u{7F}\u{9D}", ["U+007F DEL", "U+009D control of C1"]),
    ("a\u{200B}\u{2060}", ["2 invisible characters: U+200B zero width space, U+2060 word joiner"]),
    ("ok\u{E0062}\u{E0079}\u{E0065}\u{E0021}", ["4 tag characters that spell “bye!”"]),
    ("ok\u{E0158}\u{E0159}", ["2 variation selectors that spell “hi”"]),
    ("a â†’ b", ["“â†’” stands for “→”"]),
    ("\u{200B} â†’", ["U+200B zero width space", "“â†’” stands for “→”"]),
  ])
  func explains(text: String, expected: [String]) {
    #expect(agent(text).anomalies.map(\.explanation) == expected)
  }

  @Test func explanationsAreBounded() {
    let tags = String(repeating: "\u{E0041}", count: 5_000)
    let selectors = String(String.UnicodeScalarView((0xE0100...0xE01EF).compactMap(Unicode.Scalar.init)))
    for anomaly in agent("a\(tags) b\(selectors)").anomalies {
      #expect(anomaly.explanation.unicodeScalars.count < 500)
      #expect(anomaly.explanation.contains("…"))
    }
  }

  @Test(arguments: [
    ("plain", false, false), ("a\u{0}", true, false), ("a\u{200B}", true, false), ("a â†’", false, true),
    ("---\nname: a\ndescription: b: c\n---\nText.", false, true),
  ])
  func tellsWhatIsToBeSeen(text: String, hides: Bool, isRepaired: Bool) {
    #expect(agent(text).hidesText == hides)
    #expect(agent(text).isShownRepaired == isRepaired)
  }
}
