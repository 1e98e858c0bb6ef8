import Testing

@testable import RosterCore

@Suite struct HeaderTests {
  // MARK: - Borders

  /// A text in which `▲` stands where the body starts.
  struct BordersCase: CustomTestStringConvertible {
    let id: String
    let text: String
    let status: Header.Status
    var testDescription: String { id }

    init(_ id: String, _ text: String, _ status: Header.Status) {
      self.id = id
      self.text = text
      self.status = status
    }
  }

  static let bordersCases = [
    BordersCase("closed", "---\nname: a\n---\n▲body", .valid),
    BordersCase("no body", "---\nname: a\n---▲", .valid),
    BordersCase("blanks behind the lines", "--- \t\nname: a\n---  \n▲body", .valid),
    BordersCase("blank lines before", "\n \t\n---\nname: a\n---\n▲body", .valid),
    BordersCase("blank lines inside", "---\n\nname: a\n\n---\n▲\nbody", .valid),
    BordersCase("closed by dots", "---\nname: a\n...\n▲body", .valid),
    BordersCase("closed by a row of dashes", "---\nname: a\n------------\n▲body", .valid),
    BordersCase("a rule in the body", "---\nname: a\n---\n▲one\n---\ntwo", .valid),
    BordersCase("dashes indented", "---\nname: |\n  a\n  ---\n  b\n---\n▲body", .valid),
    BordersCase("dashes behind a key", "---\nname: --- a\n---\n▲body", .valid),
    BordersCase("CRLF", "---\r\nname: a\r\n---\r\n▲body", .valid),
    BordersCase("CR", "---\rname: a\r---\r▲body", .valid),
    BordersCase("byte order mark", "\u{FEFF}---\nname: a\n---\n▲body", .valid),
    BordersCase("no header", "▲name: a\n---\n", .missing),
    BordersCase("text before", "▲a\n---\nname: a\n---\n", .missing),
    BordersCase("opening indented", "▲ ---\nname: a\n---\n", .missing),
    BordersCase("opening too long", "▲----\nname: a\n---\n", .missing),
    BordersCase("empty file", "▲", .missing),
    BordersCase("only the opening", "▲---", .missing),
    BordersCase("nothing inside", "▲---\n---\nbody", .missing),
    BordersCase("only a comment inside", "▲---\n# a\n---\nbody", .missing),
    BordersCase("an empty mapping", "▲---\n{}\n---\nbody", .missing),
    BordersCase("a list of words", "▲---\n- a\n- b\n---\nbody", .missing),
    BordersCase("a rule at the top", "▲---\n\nA page under a rule.\n\nNote: it is one.\n", .missing),
    BordersCase("prose between rules", "▲---\nA page\n\nbetween: rules\n---\n", .missing),
    BordersCase("not closed, with a word and a colon", "▲---\nhint: read on\n\nMore text.", .missing),
    BordersCase("not closed", "---\nname: a\ntools:\n- b\n  # c\n▲\nYou are text.\n\n- item", .repaired),
    BordersCase("not closed, heading", "---\nname: a\n▲\n# Title\n\n- item\n", .repaired),
    BordersCase("not closed, list", "---\nname: a\n▲\n- item\n", .repaired),
    BordersCase("not closed, no body", "---\nname: a▲", .repaired),
    BordersCase(
      "heading before the closing line", "---\nname: a\n▲\n# Title\n\n## Role\nText.\n---\nmore", .repaired),
    BordersCase("text behind the closing dashes", "---\nname: a\n▲--- # b\nbody\n---\nmore", .repaired),
    BordersCase("two documents", "---\nname: a\n--- # b\nmodel: c\n---\n▲body", .repaired),
    BordersCase("headings as comments", "---\nname: a\n## Tools\n\ntools: b: c\n---\n▲body", .repaired),
  ]

  @Test(arguments: bordersCases)
  func borders(_ example: BordersCase) {
    let parts = example.text.split(separator: "▲", maxSplits: 1, omittingEmptySubsequences: false)
    let source = SourceText(decoding: Array(parts.joined().utf8))
    let header = Header(parsing: source)
    #expect(header.status == example.status)
    let mark = source.hasByteOrderMark ? 3 : 0
    #expect(header.bodyStart == max(0, parts[0].utf8.count - mark))
    #expect(header.fields.isEmpty == (example.status == .missing))
    #expect(header.diagnostics.isEmpty == (example.status != .repaired))
  }

  // MARK: - Fields

  @Test func fieldsInOrderWithTheirPlaces() throws {
    let text = """
      ---
      name: a  # b
      "tools": [b, c]
      description: >-
        d
        e

      hooks:
        x:
        - y
      last:
      ---
      """
    let source = SourceText(decoding: Array(text.utf8))
    let header = Header(parsing: source)
    #expect(header.status == .valid)
    #expect(header.fields.map(\.key) == ["name", "tools", "description", "hooks", "last"])
    #expect(
      header.fields.map { source.string(in: $0.keyRange) }
        == ["name", "\"tools\"", "description", "hooks", "last"])
    #expect(
      header.fields.map { source.string(in: $0.valueRange) }
        == ["a", "[b, c]", ">-\n  d\n  e", "x:\n  - y", ""])
    #expect(header.fields.map { source.position(of: $0.keyRange.lowerBound).line } == [2, 3, 4, 8, 11])
    #expect(source.string(in: header.range) == text.dropFirst(4).dropLast(3))
    #expect(header["name"]?.text == "a")
    #expect(header["description"]?.text == "d e")
    #expect(header["hooks"]?.text == nil)
    #expect(header["last"]?.value.isNull == true)
    #expect(header["absent"] == nil)
  }

  @Test(arguments: [
    ("a: 'b' # c", "'b'"), ("a: \"b\n  c\"", "\"b\n  c\""), ("a: !!str  1", "!!str  1"), ("a: &b c", "&b c"),
    ("a: b\n\n  c\n\n", "b\n\n  c"), ("a: |+ # b\n  c\n\n", "|+ # b\n  c"), ("a: |", "|"),
    ("a: # b\n  - c\n  # d\n  - e\n", "- c\n  # d\n  - e"), ("a: {b: [c]}", "{b: [c]}"), ("a:   ", ""),
  ])
  func valuesAsWritten(yaml: String, written: String) {
    let source = SourceText(decoding: Array("---\n\(yaml)\n---\n".utf8))
    let header = Header(parsing: source)
    #expect(header.status == .valid)
    #expect(header.fields.map { source.string(in: $0.valueRange) } == [written])
  }

  @Test func theLastOfEqualKeysCounts() {
    let header = Header(parsing: SourceText(decoding: Array("---\nname: a\nmodel: b\nname: c\n---\n".utf8)))
    #expect(header.status == .repaired)
    #expect(header.fields.map(\.key) == ["name", "model", "name"])
    #expect(header["name"]?.text == "c")
    #expect(header.diagnostics.map(\.rule) == ["duplicate-key"])
    #expect(header.diagnostics[0].position == SourcePosition(line: 4, column: 1))
  }

  @Test func aListOfMappings() {
    let header = Header(parsing: SourceText(decoding: Array("---\n- name: a\n  kind: b\n- c\n---\n".utf8)))
    #expect(header.status == .repaired)
    #expect(header.fields.map(\.key) == ["name", "kind", ""])
    #expect(header.diagnostics.map(\.rule) == ["header-not-mapping"])
  }

  @Test(arguments: [
    ("description: a\nmodel: b: c", "header-not-yaml", 3, 9, "Quote the value: model: \"…\""),
    (
      "globs: **/*", "header-not-yaml", 2, 8,
      "YAML takes **/* for an alias, and nothing before it is named &*/*. Quote the value: globs: \"…\""
    ),
    ("tools: [Read, *]", "header-not-yaml", 2, 15, "Quote the item: \"…\""),
    ("tools:\n  - *a", "header-not-yaml", 3, 5, "Quote the item: \"…\""),
    ("tools: [*a] or b", "header-not-yaml", 2, 9, "Quote the value: tools: \"…\""),
    ("name: a\n<<: *b", "header-not-yaml", 3, 5, "Quote the value: <<: \"…\""),
    ("model: say \"b\": c", "header-not-yaml", 2, 15, "Quote the value: model: '…'"),
    ("model: it's \"b\": c", "header-not-yaml", 2, 16, "Write model: | and"),
    ("model: b: c\nd", "header-not-yaml", 2, 9, "Write model: | and"),
    ("name: é\ntools: *", "header-not-yaml", 3, 8, "A value cannot start with *."),
    ("name:a", "header-not-yaml", 2, 6, "A space is missing"),
    ("name: a\n## B\n\nc", "heading-in-header", 3, 1, "---"),
    ("name: a\n--- b\nc", "header-not-closed", 3, 1, "---"),
  ])
  func diagnostics(yaml: String, rule: String, line: Int, column: Int, wording: String) {
    let header = Header(parsing: SourceText(decoding: Array("---\n\(yaml)\n---\n".utf8)))
    #expect(header.status == .repaired)
    #expect(header.diagnostics.map(\.rule) == [rule])
    #expect(header.diagnostics.first?.position == SourcePosition(line: line, column: column))
    #expect(header.diagnostics.first?.message.contains(wording) == true)
  }

  @Test func diagnosticsAreBounded() {
    let lines = (0..<5_000).map { "tools: a: \($0)\n" }
    let header = Header(parsing: SourceText(decoding: Array("---\n\(lines.joined())---\n".utf8)))
    #expect(header.fields.count == 5_000)
    #expect(header.diagnostics.count == Limits.headerDiagnostics + 1)
    #expect(header.diagnostics.last?.rule == "header-findings-cut")
  }

  @Test func keysOfARepairedHeaderAreBounded() {
    let count = Limits.repairedKeys
    let lines = (0..<count + 500).map { "key\($0): v\n" }.joined()
    let header = Header(parsing: SourceText(decoding: Array("---\n\(lines)name: \"a\n---\n".utf8)))
    #expect(header.fields.count == count)
    #expect(header.diagnostics.map(\.rule).contains("header-keys-cut"))
    #expect(header.fields.last?.key == "key\(count - 1)")
    #expect(header.fields.last?.text?.hasSuffix("key\(count + 499): v\nname: \"a") == true)
  }

  struct LimitCase: CustomTestStringConvertible {
    let rule: String
    let tools: String
    var testDescription: String { rule }
  }

  @Test(arguments: [
    LimitCase(rule: "limit-header-depth", tools: String(repeating: "[", count: 100_000)),
    LimitCase(rule: "limit-header-size", tools: String(repeating: "b", count: Limits.headerBytes)),
    LimitCase(rule: "limit-header-values", tools: "\n" + String(repeating: "- b\n", count: Limits.yamlNodes)),
  ])
  func limits(_ example: LimitCase) {
    let text = "---\nname: a\ntools: \(example.tools)\n---\n"
    let header = Header(parsing: SourceText(decoding: Array(text.utf8)))
    #expect(header.status == .repaired)
    #expect(header["name"]?.text == "a")
    #expect(header.diagnostics.map(\.rule) == [example.rule])
  }
}
