import RosterCore
import TestSupport
import Testing

@Suite struct SanitizerTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let text: String
    let visible: String
    var testDescription: String { id }

    init(_ id: String, _ text: String, _ visible: String? = nil) {
      self.id = id
      self.text = text
      self.visible = visible ?? text
    }
  }

  /// Swift has no literals for these.
  static let noncharacters = String(
    String.UnicodeScalarView([0xFDD0, 0x1FFFE].compactMap(Unicode.Scalar.init)))

  static let cases = [
    Case("empty", ""),
    Case("ascii", "plain ~ text"),
    Case("letters", "naïve 設計 ёж"),
    Case("no-break space", "a\u{A0}b"),
    Case("tab", "a\tb", "a b"),
    Case("escape sequence", "\u{1B}]52;c;AA\u{7}", "^[]52;c;AA^G"),
    Case("nul and delete", "\0\u{7F}", "^@^?"),
    Case("line ends", "a\r\nb", "a^M^Jb"),
    Case("C1", "\u{9B}31m\u{85}", "<U+009B>31m<U+0085>"),
    Case("override", "a\u{202E}b\u{202C}", "a<U+202E>b<U+202C>"),
    Case("isolates and marks", "\u{2066}\u{200F}\u{61C}", "<U+2066><U+200F><U+061C>"),
    Case(
      "invisible", "a\u{200B}b\u{2060}\u{FEFF}\u{AD}\u{34F}", "a<U+200B>b<U+2060><U+FEFF><U+00AD><U+034F>"),
    Case("separators", "\u{2028}\u{2029}\u{FFF9}", "<U+2028><U+2029><U+FFF9>"),
    Case("noncharacters", noncharacters, "<U+FDD0><U+1FFFE>"),
    Case("tags", "a\u{E0041}\u{E007F}", "a<U+E0041><U+E007F>"),
    Case("family", "👨‍👩‍👧"),
    Case("rainbow flag", "🏳️‍🌈"),
    Case("skin tone and joiner", "👩🏽‍💻"),
    Case("heart", "❤️ ✔︎"),
    Case("keycap", "1️⃣#️⃣"),
    Case("flag", "🇩🇪"),
    Case("flag of Scotland", "🏴󠁧󠁢󠁳󠁣󠁴󠁿!"),
    Case("unknown tags", "🏴\u{E0067}\u{E007F}", "🏴<U+E0067><U+E007F>"),
    Case("selector after a letter", "a\u{FE0F}", "a<U+FE0F>"),
    Case("selector after a digit", "1\u{FE0F}", "1<U+FE0F>"),
    Case("two selectors", "❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}<U+FE0F>"),
    Case("selector after a mark", "❤\u{200B}\u{FE0F}", "❤<U+200B><U+FE0F>"),
    Case("joiner at the end", "👨\u{200D}", "👨<U+200D>"),
    Case("joiner between letters", "a\u{200D}b", "a<U+200D>b"),
    Case("joiner between emoji and letter", "👨\u{200D}b", "👨<U+200D>b"),
    Case("two joiners", "👨\u{200D}\u{200D}👨", "👨<U+200D><U+200D>👨"),
    Case("Persian", "می\u{200C}خواهم"),
    Case("Hindi", "क्\u{200D}ष"),
    Case("Malayalam chillu at the end", "ന്\u{200D}"),
    Case("ideographic variant", "葛\u{E0100}"),
    Case("Mongolian variant", "\u{1820}\u{180B}"),
    Case("variant of an operator", "\u{2268}\u{FE00}"),
  ]

  @Test(arguments: cases)
  func visible(_ example: Case) {
    let result = Sanitizer.visible(example.text)
    // Compared by scalars: equality of strings is blind to some invisible ones.
    #expect(Array(result.unicodeScalars) == Array(example.visible.unicodeScalars))
    #expect(Array(Sanitizer.visible(result).unicodeScalars) == Array(result.unicodeScalars))
  }

  @Test func piecesSayWhereTheyComeFrom() {
    let pieces = Sanitizer.pieces(of: "é\u{202E}\tb")
    #expect(pieces.map(\.text) == ["é", "<U+202E>", " b"])
    #expect(pieces.map(\.isMark) == [false, true, false])
    #expect(pieces.map(\.source) == [0..<2, 2..<5, 5..<7])
    #expect(Sanitizer.pieces(of: "").isEmpty)
  }

  /// Every scalar outside the private-use planes.
  static var scalars: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0xEFFFF).lazy.compactMap(Unicode.Scalar.init)
  }

  @Test func everyHiddenScalarAloneBecomesPrintableASCII() {
    let offenders = SanitizerTests.scalars.filter { scalar in
      let isASCII = Sanitizer.visible(String(scalar)).utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      return isASCII != (Sanitizer.isHidden(scalar) || scalar.isASCII)
    }
    #expect(offenders == [])
  }

  @Test func whatUnicodeCallsInvisibleIsHidden() {
    let offenders = SanitizerTests.scalars.filter { scalar in
      let properties = scalar.properties
      let isInvisible =
        properties.generalCategory == .control || properties.isDefaultIgnorableCodePoint
        || properties.isBidiControl || properties.isNoncharacterCodePoint
      return isInvisible && !Sanitizer.isHidden(scalar)
    }
    #expect(offenders == [])
  }

  @Test func aSecondPassChangesNothing() {
    let alphabet: [Unicode.Scalar] = [
      "a", "1", "#", "\t", "\n", "\u{1B}", "\u{9B}", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{FE0E}",
      "\u{20E3}",
      "\u{1F468}", "\u{2764}", "\u{1F3FD}", "\u{1F3F4}", "\u{E0067}", "\u{E007F}", "\u{1F1E9}", "\u{0645}",
      "\u{0915}", "\u{094D}", "\u{845B}", "\u{E0100}", "\u{2268}", "\u{FE00}", "\u{301}", "\u{202E}",
    ]
    var generator = SeededGenerator()
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        if let scalar = alphabet.randomElement(using: &generator) { text.append(scalar) }
      }
      let once = Sanitizer.visible(String(text))
      let twice = Sanitizer.visible(once)
      #expect(Array(once.utf8) == Array(twice.utf8), "seed \(generator.seed)")
      let pieces = Sanitizer.pieces(of: String(text))
      #expect(pieces.map(\.source.count).reduce(0, +) == String(text).utf8.count)
      #expect(pieces.allSatisfy { $0.isMark || $0.text.utf8.count == $0.source.count })
    }
  }
}
