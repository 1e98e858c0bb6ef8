import Testing

@testable import RosterCore

@Suite struct MojibakeTests {
  @Test(arguments: [
    ("arrow", "a â†’ b", "a → b", 1, "Windows-1252"),
    ("emoji in the Turkish page", "ğŸ”§ tool", "🔧 tool", 1, "Windows-1254"),
    ("emoji in the Western page", "ðŸ”§ tool", "🔧 tool", 1, "Windows-1252"),
    ("letters", "naÃ¯ve cafÃ©", "naïve café", 2, "Windows-1252"),
    ("bullet and rule", "â€¢ x â”\u{81}â”\u{81}", "• x ━━", 2, "Windows-1252"),
    ("unassigned byte", "â€\u{9D}", "”", 1, "Windows-1252"),
    ("dropped byte", "â”â” x â• y â€", "━━ x ═ y ”", 3, "Windows-1252"),
    ("Cyrillic, two letters", "Ð¿Ñ€", "пр", 1, "Windows-1252"),
  ])
  func repairs(id: String, text: String, repaired: String, runs: Int, page: String) throws {
    let mojibake = try #require(Mojibake(in: Array(text.utf8)), "\(id)")
    #expect(String(decoding: mojibake.repaired, as: UTF8.self) == repaired)
    #expect(mojibake.runs.count == runs)
    #expect(mojibake.codePage.rawValue == page)
  }

  @Test(arguments: [
    "", "plain", "naïve café", "“café”…", "Größe", "日本語", "É™ alone", "→ • 🔧", "â alone", "Ã", "año Ñandú",
  ])
  func leavesAlone(text: String) {
    #expect(Mojibake(in: Array(text.utf8)) == nil)
  }

  @Test func keepsLinesAndRanges() throws {
    let text = Array("one\nâ†’ two\nthree â†’".utf8)
    let mojibake = try #require(Mojibake(in: text, range: 4..<text.count))
    #expect(String(decoding: mojibake.repaired, as: UTF8.self) == "→ two\nthree →")
    #expect(mojibake.runs.map { String(decoding: text[$0.range], as: UTF8.self) } == ["â†’", "â†’"])
  }

  /// Every scalar outside ASCII that is read as a code page and encoded again comes back.
  @Test func repairsWhatWasTakenApart() {
    for value in UInt32(0x2000)...0x2BFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let twice = Windows1252.decode(Array(String(scalar).utf8).span)
      let repaired = Mojibake(in: twice)?.repaired
      #expect(repaired == Array(String(scalar).utf8), "U+\(String(value, radix: 16))")
    }
  }
}
