import Testing

@testable import RosterCore

@Suite struct SourceTextTests {
  struct DecodingCase: CustomTestStringConvertible {
    let id: String
    let contents: [UInt8]
    let text: String
    let encoding: SourceText.Encoding
    var hasMark = false
    var testDescription: String { id }
  }

  static let decodingCases = [
    DecodingCase(id: "ascii", contents: [0x61], text: "a", encoding: .utf8),
    DecodingCase(id: "empty", contents: [], text: "", encoding: .utf8),
    DecodingCase(id: "utf-8", contents: [0xC3, 0xA9], text: "é", encoding: .utf8),
    DecodingCase(id: "mark", contents: [0xEF, 0xBB, 0xBF, 0x61], text: "a", encoding: .utf8, hasMark: true),
    DecodingCase(id: "cp1252", contents: [0x93, 0xE9, 0x94], text: "“é”", encoding: .windows1252),
    DecodingCase(id: "unassigned", contents: [0x81], text: "\u{81}", encoding: .windows1252),
    DecodingCase(
      id: "utf-16le", contents: [0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], text: "😀",
      encoding: .utf16LittleEndian, hasMark: true),
    DecodingCase(
      id: "utf-16be", contents: [0xFE, 0xFF, 0x00, 0xE9], text: "é", encoding: .utf16BigEndian, hasMark: true
    ),
    DecodingCase(
      id: "lone surrogate", contents: [0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x61], text: "\u{FFFD}a",
      encoding: .utf16BigEndian, hasMark: true),
    DecodingCase(
      id: "odd utf-16", contents: [0xFF, 0xFE, 0x61, 0x00, 0x62], text: "a", encoding: .utf16LittleEndian,
      hasMark: true),
  ]

  @Test(arguments: decodingCases)
  func decodes(_ example: DecodingCase) {
    let text = SourceText(decoding: example.contents)
    #expect(text.string(in: 0..<text.bytes.count) == example.text)
    #expect(text.encoding == example.encoding)
    #expect(text.hasByteOrderMark == example.hasMark)
  }

  @Test(arguments: [1, 2, 3])
  func dropsAScalarThatTheCutWentThrough(kept: Int) {
    let whole = Array("ab😀".utf8)
    let text = SourceText(decoding: Array(whole[..<(2 + kept)]), isCut: true)
    #expect(text.bytes == Array("ab".utf8))
    #expect(text.encoding == .utf8)
  }

  @Test(arguments: [
    ("", SourceText.LineEnding.none), ("a", .none), ("a\nb\n", .lf), ("a\r\nb\r\n", .crlf), ("a\rb", .cr),
    ("a\nb\r\n", .mixed), ("a\r\rb", .cr), ("\n\r", .mixed),
  ])
  func lineEnding(text: String, expected: SourceText.LineEnding) {
    #expect(SourceText(decoding: Array(text.utf8)).lineEnding == expected)
  }

  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 3, 1, 4), ("a\nb", 2, 2, 1), ("a\r\nbé!", 6, 2, 3), ("a\rb", 2, 2, 1),
    ("a\n", 2, 2, 1), ("a\n\nb", 2, 2, 1), ("", 0, 1, 1), ("\n", 1, 2, 1),
  ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    let source = SourceText(decoding: Array(text.utf8))
    #expect(source.position(of: offset) == SourcePosition(line: line, column: column))
    #expect(source.lines(of: [offset]) == [line])
  }

  @Test func linesOfOffsetsInAnyOrder() {
    let source = SourceText(decoding: Array("a\r\n\nb\rc".utf8))
    let offsets = [6, 0, 7, 3, 3, 1, 4]
    #expect(source.lines(of: offsets) == offsets.map { source.position(of: $0).line })
    #expect(source.lines(of: []) == [])
  }

  @Test(arguments: [
    ("", 0), (" \n", 0), ("a", 1), (" a b\r\nc ", 3), ("a\u{B}b\u{C}c", 3), ("a\u{A0}b\u{3000}c\u{2009}d", 4),
    ("データ 🔧é", 2), ("a\u{200B}b", 1),
  ])
  func words(text: String, count: Int) {
    let bytes = Array(text.utf8)
    #expect(bytes.span.wordCount(in: bytes.indices) == count)
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("a\r\nb\rc\n", ["a", "b", "c"]),
    ("\r\n", [""]), ("\n\r", ["", ""]),
  ])
  func lines(text: String, expected: [String]) {
    let source = SourceText(decoding: Array(text.utf8))
    #expect(source.lines.map { source.string(in: $0) } == expected)
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 3), (3, 5), (4, 7), (9, 7)])
  func offsetOfLine(line: Int, offset: Int) {
    #expect(SourceText(decoding: Array("a\r\nb\rc\n".utf8)).offset(ofLine: line) == offset)
  }
}
