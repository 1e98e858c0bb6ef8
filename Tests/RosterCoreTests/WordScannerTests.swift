import TestSupport
import Testing

@testable import RosterCore

@Suite struct WordScannerTests {
  /// Pieces of text and the kind of what each is alone.
  private static let pieces: [(text: String, kind: Word.Kind)] = [
    ("a", .word), ("Z", .word), ("7", .word), ("_", .word), ("é", .word), ("e\u{301}", .word), ("ß", .word),
    ("한", .word), (" ", .space), ("\t", .space), ("\n", .space), ("\r\n", .space), ("\u{A0}", .space),
    ("数", .ideograph), ("あ", .ideograph), ("-", .sign), ("*", .sign), ("-\u{301}", .sign), ("’", .sign),
    ("👍🏽", .sign), ("\u{1}", .sign),
  ]

  /// The scalars that are signs without a look at their properties are so by their properties, too.
  @Test func blocksOfSignsHoldNothingElse() {
    for value in [0x2010...0x2027, 0x2190...0x23FF, 0x2500...0x2BFF, 0x1F300...0x1F6FF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let properties = scalar.properties
      let isSign =
        !properties.isWhitespace && !properties.isIdeographic && !properties.isAlphabetic
        && ![.decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark].contains(
          properties.generalCategory)
      #expect(isSign, "U+\(String(value, radix: 16))")
    }
  }

  /// Stretches of ASCII, which have a way of their own, and all others are cut as if character by character.
  @Test func cutsLikeOneCharacterAfterTheOther() {
    var random = SeededGenerator()
    for _ in 0..<2_000 {
      let pieces = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        Self.pieces.randomElement(using: &random)
      }
      var expected: [(text: String, kind: Word.Kind)] = []
      for piece in pieces {
        if let last = expected.last, last.kind == piece.kind, [.word, .space].contains(piece.kind) {
          expected[expected.count - 1].text += piece.text
        } else {
          expected.append(piece)
        }
      }
      let whole = slice(pieces.map(\.text).joined())
      let words = WordScanner.words(in: whole.source.bytes, whole.range)
      #expect(words.map { whole($0.range) } == expected.map(\.text), "seed \(random.seed)")
      #expect(words.map(\.kind) == expected.map(\.kind), "seed \(random.seed)")
    }
  }
}
