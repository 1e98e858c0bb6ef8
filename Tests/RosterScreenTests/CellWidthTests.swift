import RosterCore
@testable import RosterScreen
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct CellWidthTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let text: String
    let cells: [String]
    let width: Int
    var testDescription: String { id }
  }

  static let cases = [
    Case(id: "ascii", text: "ab", cells: ["a", "b"], width: 2),
    Case(id: "precomposed", text: "é", cells: ["é"], width: 1),
    Case(id: "decomposed", text: "e\u{301}a", cells: ["e\u{301}", "a"], width: 2),
    Case(
      id: "many marks", text: "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
      cells: ["e\u{301}\u{302}\u{303}\u{304}"], width: 1),
    Case(id: "mark alone", text: "\u{301}a", cells: [" \u{301}", "a"], width: 2),
    Case(id: "wide", text: "設計", cells: ["設", "計"], width: 4),
    Case(id: "fullwidth", text: "Ａ", cells: ["Ａ"], width: 2),
    Case(id: "ambiguous", text: "→…", cells: ["→", "…"], width: 2),
    Case(id: "emoji", text: "👍", cells: ["👍"], width: 2),
    Case(id: "skin tone", text: "👍🏽!", cells: ["👍", "!"], width: 3),
    Case(id: "family", text: "👨‍👩‍👧!", cells: ["👨", "!"], width: 3),
    Case(id: "tone and joiner", text: "👩🏽‍💻", cells: ["👩"], width: 2),
    Case(id: "rainbow flag", text: "🏳️‍🌈", cells: ["🏳"], width: 1),
    Case(id: "heart", text: "❤️", cells: ["❤"], width: 1),
    Case(id: "keycap", text: "1️⃣2", cells: ["1", "2"], width: 2),
    Case(id: "flag", text: "🇩🇪", cells: ["D", "E"], width: 2),
    Case(id: "flag of Wales", text: "🏴󠁧󠁢󠁷󠁬󠁳󠁿", cells: ["🏴"], width: 2),
    Case(
      id: "Hangul letters", text: "\u{1112}\u{1161}\u{11AB}", cells: ["\u{1112}\u{1161}\u{11AB}"], width: 2),
    Case(id: "conjunct and spacing vowel", text: "क्षि", cells: ["क्", "ष", "ि"], width: 3),
    Case(id: "non-joiner", text: "ی\u{200C}خ", cells: ["ی", "خ"], width: 2),
    Case(id: "unsanitised control", text: "\u{1B}é", cells: ["\u{FFFD}", "é"], width: 2),
    Case(id: "unsanitised override", text: "\u{202E}a", cells: ["\u{FFFD}", "a"], width: 2),
  ]

  @Test(arguments: cases)
  func cells(_ example: Case) {
    let pieces = Array(CellSequence(example.text))
    #expect(pieces.map { Array($0.text.unicodeScalars) } == example.cells.map { Array($0.unicodeScalars) })
    #expect(CellWidth.of(example.text) == example.width)
    #expect(pieces.map(\.bytes).reduce(0, +) == example.text.utf8.count)
  }

  @Test(arguments: ["zero", "wide"])
  func tablesAreSorted(name: String) {
    let bounds = name == "zero" ? CellWidth.zero.bounds : CellWidth.wide.bounds
    #expect(
      bounds.indices.dropFirst().allSatisfy { index in
        index.isMultiple(of: 2) ? bounds[index - 1] < bounds[index] : bounds[index - 1] <= bounds[index]
      })
  }

  @Test func marksAndFormatsTakeNoCell() {
    let spacing: Set<UInt32> = [
      0xAD, 0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
    ]
    var offenders: [Unicode.Scalar] = []
    for scalar in (UInt32(0x300)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format:
        if (CellWidth.of(scalar) == 0) == spacing.contains(scalar.value) { offenders.append(scalar) }
      default: break
      }
    }
    #expect(offenders == [])
  }

  #if canImport(Glibc)
    /// Where we and the C library of Debian 12, which knows Unicode 15, mean different things.
    static let knownDifferences: [ClosedRange<UInt32>] = [
      0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D376,  // wide since Unicode 16
      0x3248...0x324F,  // ambiguous
      0x1171E...0x1171E,  // spacing since Unicode 16
    ]

    @Test func agreesWithTheCLibrary() throws {
      let oracle = try #require(WidthOracle())
      #expect(oracle.width(of: "設") == 2, "the oracle has no UTF-8 locale")
      var differences: [String] = []
      for scalar in (UInt32(0xA0)...0x1FFFF).lazy.compactMap(Unicode.Scalar.init) {
        let theirs = oracle.width(of: scalar)
        guard theirs >= 0, theirs != CellWidth.of(scalar) else { continue }
        if CellWidthTests.knownDifferences.contains(where: { $0.contains(scalar.value) }) { continue }
        differences.append(
          "U+\(String(scalar.value, radix: 16)): \(CellWidth.of(scalar)), C library \(theirs)")
      }
      #expect(differences == [])
    }
  #endif
}

#if canImport(Glibc)
  /// The C library's `wcwidth`, which the Glibc module leaves out, in a UTF-8 locale of this thread alone.
  private struct WidthOracle {
    private let function: @convention(c) (wchar_t) -> Int32

    init?() {
      guard let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil),
        let symbol = unsafe dlsym(nil, "wcwidth")
      else { return nil }
      _ = unsafe uselocale(locale)
      function = unsafe unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    }

    func width(of scalar: Unicode.Scalar) -> Int { Int(function(wchar_t(scalar.value))) }
  }
#endif
