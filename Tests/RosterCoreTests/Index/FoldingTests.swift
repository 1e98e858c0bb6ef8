import TestSupport
import Testing

@testable import RosterCore

/// Which letters are the same.
struct FoldingTests {
  static let cases: [(text: String, folded: String)] = [
    ("", ""), ("Hello, World 42!", "hello, world 42!"),
    ("ÀÁÂÃÄÅàáâãäå ÇçÑñ ÿŸ", "aaaaaaaaaaaa ccnn yy"),
    ("ŁłØøĐđĦħŦŧ", "llooddhhtt"), ("ß ẞ", "ss ss"), ("Æ æ Œ œ ĳ ﬁ ﬀ ﬃ", "ae ae oe oe ij fi ff ffi"),
    ("ð Þ ı İ ſ", "d th i i s"), ("Ếṩ Ǆ", "es dz"),
    ("ΆΈΏ Ἀᾳ ςΣ", "αεω αα σσ"), ("Йод Ёж Їжак", "иод еж іжак"),
    ("Ｈｅｌｌｏ　１２", "hello　12"), ("e\u{301} n\u{303} и\u{306}", "e n и"),
    ("ＡＰＩ（ｖ２）", "api(v2)"), ("ｶﾞｲﾄﾞ ﾊﾟｰﾃｨ ｳﾞ ｱﾝ ﾞ", "ガイド パーティ ヴ アン \u{3099}"),
    ("カ\u{3099}イト\u{3099} は\u{309A} う\u{3099} ア\u{3099}", "ガイド ぱ ゔ ア\u{3099}"),
    ("so\u{AD}ft a\u{200D}b", "soft ab"), ("ԱԲ ᲐᲑ", "աբ აბ"), ("日本語 서버 ไทย", "日本語 서버 ไทย"), ("🔧→", "🔧→"),
  ]

  @Test(arguments: cases)
  func folds(_ text: String, to folded: String) {
    #expect(String(decoding: Folding.folded(text), as: UTF8.self) == folded)
  }

  /// Folding what is folded changes nothing, no letter becomes longer, and composed letters fold like taken apart ones.
  @Test func isStable() {
    for value in UInt32(0)...0x1_F000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.folded(String(scalar))
      #expect(Folding.folded(String(decoding: once, as: UTF8.self)) == once, "U+\(String(value, radix: 16))")
      #expect(once.count <= 4)
    }
  }

  /// Every kana that Unicode takes apart into a letter and a mark is the same in both forms.
  @Test func equatesVoicedKana() {
    let letters = (UInt32(0x3041)...0x30FF).compactMap(Unicode.Scalar.init)
    for mark in ["\u{3099}", "\u{309A}"] as [Unicode.Scalar] {
      for letter in letters {
        var decomposed = String(letter)
        decomposed.unicodeScalars.append(mark)
        let composed = letters.first { String($0) == decomposed }
        let expected = composed.map { Array(String($0).utf8) } ?? Array(decomposed.utf8)
        #expect(Folding.folded(decomposed) == expected, "\(decomposed)")
      }
    }
  }

  /// Every Latin letter with one accent equals its letter with that accent as a mark of its own.
  @Test func equatesComposedAndDecomposed() {
    let letters = (UInt32(0xC0)..<0x250).compactMap(Unicode.Scalar.init).map { Character($0) }
    for base in "abcdefghijklmnopqrstuvwxyzабвгдеєжзиіклмнопрстухчэюя" {
      for mark in (UInt32(0x300)...0x345).compactMap(Unicode.Scalar.init) {
        var decomposed = String(base)
        decomposed.unicodeScalars.append(mark)
        // A `Character` equals another by its canonical form.
        guard let composed = letters.first(where: { String($0) == decomposed }) else { continue }
        #expect(Folding.folded(String(composed)) == Folding.folded(decomposed), "\(composed)")
      }
    }
  }
}
