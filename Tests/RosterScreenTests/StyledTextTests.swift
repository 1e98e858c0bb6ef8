import RosterScreen
import Testing

@Suite struct StyledTextTests {
  @Test(arguments: [
    ("backend-engineer", 8, "backend…"), ("backend", 7, "backend"), ("backend", 1, "…"), ("backend", 0, ""),
    ("設計者", 6, "設計者"), ("設計者", 5, "設計…"), ("設計者", 4, "設…"), ("設計者", 3, "設…"), ("設計者", 2, "…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩🏽‍💻ab", 3, "👩🏽‍💻…"), ("", 0, ""), ("ab", -1, ""),
  ])
  func clipped(text: String, width: Int, expected: String) {
    #expect(text.clipped(to: width) == expected)
    #expect(CellWidth.of(text.clipped(to: width)) <= max(0, width))
  }

  @Test(arguments: [
    ("backend-engineer", 8, "back…eer"), ("backend-engineer", 9, "back…neer"), ("設計者設計", 7, "設…計"),
    ("ab", 1, "a"), ("ab", 2, "ab"), ("abc", 2, "a…"),
  ])
  func clippedInMiddle(text: String, width: Int, expected: String) {
    #expect(text.clippedInMiddle(to: width) == expected)
  }

  @Test func ellipsisMayBeASCII() {
    #expect("backend".clipped(to: 6, ellipsis: "...") == "bac...")
    #expect("backend".clipped(to: 2, ellipsis: "...") == "..")
    #expect("backend".clippedInMiddle(to: 6, ellipsis: "...") == "ba...d")
  }

  @Test func pads() {
    #expect("設".padded(to: 4) == "設  ")
    #expect("設".leftPadded(to: 4) == "  設")
    #expect("abc".padded(to: 2) == "abc")
  }

  @Test func clippingKeepsStylesAndSources() {
    var text = StyledText("back", .bold, source: 10..<14)
    text.append("end", .dim, source: 14..<17)
    #expect(
      text.clipped(to: 6).spans == [
        .init("back", .bold, source: 10..<14), .init("e", .dim, source: 14..<15), .init("…", .dim),
      ])
    #expect(text.clipped(to: 7) == text)
    #expect(text.clipped(to: 1).spans == [.init("…", .bold)])
  }

  @Test func cutsBetweenCells() {
    let text = StyledText("設計", source: 0..<6)
    let (head, tail) = text.cut(at: 3)
    #expect(head.spans == [.init("設", source: 0..<3)])
    #expect(tail.spans == [.init("計", source: 3..<6)])
    #expect(text.cut(at: 0).tail == text)
    #expect(text.cut(at: 9).head == text)
  }

  struct HighlightCase: CustomTestStringConvertible {
    let id: String
    let ranges: [Range<Int>]
    let parts: [String]
    var testDescription: String { id }
  }

  static let highlightCases = [
    HighlightCase(id: "none", ranges: [], parts: ["back", "end"]),
    HighlightCase(id: "inside", ranges: [11..<13], parts: ["b", "*ac", "k", "end"]),
    HighlightCase(id: "across spans", ranges: [13..<15], parts: ["bac", "*k", "*e", "nd"]),
    HighlightCase(id: "two", ranges: [10..<11, 13..<14], parts: ["*b", "ac", "*k", "end"]),
    HighlightCase(id: "outside", ranges: [0..<10, 17..<20], parts: ["back", "end"]),
    HighlightCase(id: "all", ranges: [0..<99], parts: ["*back", "*end"]),
  ]

  @Test(arguments: highlightCases)
  func highlights(_ example: HighlightCase) {
    let text = StyledText([.init("back", source: 10..<14), .init("end", source: 14..<17)])
    let parts = text.highlighting(example.ranges, with: .bold).spans
    #expect(parts.map { ($0.style == .bold ? "*" : "") + $0.text } == example.parts)
  }

  @Test func boldTextIsUnderlinedWhereItIsHighlighted() {
    let theme = Theme()
    let marked = Style(.cyan, [.bold, .underline])
    for (style, expected) in [
      (theme.plain, theme.match), (theme.title, marked), (theme.title.overlaid(with: theme.accent), marked),
    ] {
      let text = StyledText([.init("back", style, source: 0..<4)])
      #expect(text.highlighting([1..<2], with: theme.match).spans[1].style == expected)
      #expect(text.highlighting([1..<2], with: theme.currentMatch).spans[1].style == theme.currentMatch)
    }
  }

  @Test func marksAreHighlightedWhole() {
    let text = StyledText(sanitizing: "a\u{202E}b", marks: .dim, at: 100)
    #expect(text.spans.map(\.source) == [100..<101, 101..<104, 104..<105])
    let parts = text.highlighting([102..<105], with: .bold).spans
    #expect(parts.map(\.style) == [.plain, Style([.bold, .dim]), .bold])
  }

  @Test func drawsLaidOverAStyle() {
    var grid = CellGrid(rows: 1, columns: 6)
    var text = StyledText("ab")
    text.append("cd", Style(.cyan))
    #expect(grid.draw(text, row: 0, column: 1, style: Style(.red, [.reverse])) == 5)
    #expect(grid.snapshot == "| abcd |\n0:1-2 reverse red\n0:3-4 reverse cyan\n")
  }
}
