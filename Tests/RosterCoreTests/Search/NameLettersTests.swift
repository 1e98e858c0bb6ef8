import Testing

@testable import RosterCore

@Suite struct NameLettersTests {
  /// The places of the letters of a name: `H` the first of a word, `h` a capital inside, `1` a digit behind a
  /// letter, `-` a separator, `.` any other.
  @Test(arguments: [
    ("", ""), ("api", "H.."), ("back-end", "H...-H.."), ("_x  y_", "-H--H-"), ("fooBarBaz", "H..h..h.."),
    ("HTTPServer", "H...h....."), ("OAuth2", "Hh...1"), ("k8s", "H1."), ("v1.23", "H1-H."), ("3d", "H."),
    ("a1B", "H1h"), ("AB", "H."), ("aBC", "Hh."), ("ÉcoleÉté", "H....h.."), ("x̧Y", "Hh"), ("日本 語", "H.-H"),
    ("🚀a", "-H"), ("Ⅷa", "H."), ("नमस्ते a", "H.....-H"),
  ])
  func places(name: String, places: String) {
    #expect(String(NameLetters(name).letters.map(Self.sign)) == places)
  }

  @Test func bytesTakeInWhatIsDropped() {
    let letters = NameLetters("e\u{301}x")
    #expect(letters.letters.count == 2)
    #expect(letters.bytes(of: [0..<1]) == [0..<3])
    #expect(letters.bytes(of: [0..<1, 1..<2]) == [0..<4])
  }

  @Test func letterOfSeveralScalars() {
    // U+0130 is `i` with a combining dot in lower case, of which the dot is kept.
    let letters = NameLetters("\u{130}x")
    #expect(letters.bytes(of: [0..<1]) == [0..<2])
    #expect(letters.letters.last?.scalar == 0x78)
  }

  private static func sign(_ letter: NameLetter) -> Character {
    if letter.startsWord { return letter.bonus == LetterScores.wordStart ? "H" : "h" }
    guard letter.startsRun else { return "." }
    return letter.bonus == 0 ? "-" : "1"
  }
}
