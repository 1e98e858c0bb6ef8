import Testing

@testable import RosterCore

/// Headers that are not YAML, and the fields that their authors meant.
@Suite struct HeaderRepairTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let header: String
    /// Keys with the trees of their values.
    let fields: [String]
    var testDescription: String { id }

    init(_ id: String, _ header: String, _ fields: [String]) {
      self.id = id
      self.header = header
      self.fields = fields
    }
  }

  static let values = [
    Case(
      "colon in a value", "name: a\ndescription: Use for: b. Keywords: c, d\ntools: Read, Write",
      [
        "name=string \"a\"", "description=string \"Use for: b. Keywords: c, d\"",
        "tools=string \"Read, Write\"",
      ]),
    Case(
      "escapes in a plain value", #"description: First.\n\nExamples:\n- <example>\n  user: "b"\n</example>"#,
      [##"description=string "First.\\n\\nExamples:\\n- <example>\\n  user: \"b\"\\n</example>""##]),
    Case(
      "dialogue on lines that are not indented",
      "name: a\ndescription: Use for b. Examples:\n\n<example>\nContext: c\nuser: \"d\"\nassistant: \"e: f\"\n"
        + "<commentary>\nwhy: g\n</commentary>\n</example>\n\nmodel: h\ntools: [\"Read\", \"Write\"]",
      [
        "name=string \"a\"",
        "description=string \"Use for b. Examples:\\n\\n<example>\\nContext: c\\nuser: \\\"d\\\"\\nassistant: \\\"e: f\\\"\\n"
          + "<commentary>\\nwhy: g\\n</commentary>\\n</example>\"",
        "model=string \"h\"", "tools=sequence\n  - string \"Read\"\n  - string \"Write\"",
      ]),
    Case(
      "bold text", "description: **Lead**: plans. MUST be used",
      ["description=string \"**Lead**: plans. MUST be used\""]),
    Case("a star", "name: a\ntools: *", ["name=string \"a\"", "tools=string \"*\""]),
    Case(
      "a glob", "globs: **/*\nalwaysApply: false",
      ["globs=string \"**/*\"", "alwaysApply=bool(false) \"false\""]),
    Case(
      "block scalars stay", "name: a: b\ndescription: >-\n  c\n  d\ninstructions: |\n  e: f\n",
      ["name=string \"a: b\"", "description=string \"c d\"", "instructions=string \"e: f\\n\""]),
    Case(
      "block scalar that is not indented", "name: a\ndescription: |\nb: c\n\nd\ntools: e",
      ["name=string \"a\"", "description=string \"b: c\\n\\nd\"", "tools=string \"e\""]),
    Case(
      "value on the next lines", "name: a\ndescription:\n  Use for: b\n    c\n  d\ntools: e",
      ["name=string \"a\"", "description=string \"Use for: b\\n  c\\nd\"", "tools=string \"e\""]),
    Case(
      "CRLF", "name: a\r\ndescription: b: c\r\nd\r\ntools: e",
      ["name=string \"a\"", "description=string \"b: c\\nd\"", "tools=string \"e\""]),
    Case("tab", "name: a\ntools: b,\n\tc\n", ["name=string \"a\"", "tools=string \"b,\\nc\""]),
    Case(
      "tools in every shape",
      "name: a: b\ntools: [c, 'd', \"e\"]\ndisallowedTools:\n- f\nskills:\n  - g\npermission:\n  h: true",
      [
        "name=string \"a: b\"", "tools=sequence\n  - string \"c\"\n  - string \"d\"\n  - string \"e\"",
        "disallowedTools=sequence\n  - string \"f\"", "skills=sequence\n  - string \"g\"",
        "permission=mapping\n  h: bool(true) \"true\"",
      ]),
    Case(
      "tools that are not YAML", "name: a: b\ntools: Bash(git:*), mcp__x__*, Task(c, d): e",
      ["name=string \"a: b\"", "tools=string \"Bash(git:*), mcp__x__*, Task(c, d): e\""]),
    Case(
      "text behind a quote", "name: \"a\" and \"b\"\nmodel: 'c' d",
      ["name=string \"\\\"a\\\" and \\\"b\\\"\"", "model=string \"'c' d\""]),
    Case(
      "quotes inside quotes", "description: \"Use \"this\" one\"\nmodel: 'it's'\nname: \"a\"",
      ["description=string \"Use \\\"this\\\" one\"", "model=string \"it's\"", "name=string \"a\""]),
    Case(
      "a quote that is not closed", "description: \"b\nmodel: c\n",
      ["description=string \"\\\"b\"", "model=string \"c\""]),
    Case(
      "comments", "# one\nname: a: b # c\n# two\nmodel: d # e",
      ["name=string \"a: b # c\"", "model=string \"d\""]),
    Case("duplicates", "name: a: b\nname: c", ["name=string \"a: b\"", "name=string \"c\""]),
    Case(
      "values keep their kinds", "name: a: b\ntemperature: 0.30\nmodel:\n  - c\n  - d\non: e\nversion: 1.10",
      [
        "name=string \"a: b\"", "temperature=float(0.3) \"0.30\"",
        "model=sequence\n  - string \"c\"\n  - string \"d\"",
        "on=string \"e\"", "version=float(1.1) \"1.10\"",
      ]),
    Case(
      "hint with brackets", "name: a\nargument-hint: [b|c] [d]",
      ["name=string \"a\"", "argument-hint=string \"[b|c] [d]\""]),
    Case(
      "a value that nests", "name: a\nhooks:\n  b:\n    - name: c: d\ntools: e",
      ["name=string \"a\"", "hooks=string \"b:\\n  - name: c: d\"", "tools=string \"e\""]),
  ]

  static let keys = [
    Case(
      "unknown keys", "name: a\ndescription: b: c\nowner: d\nreviewers:\n  - e\nteams:\n- f\n",
      [
        "name=string \"a\"", "description=string \"b: c\"", "owner=string \"d\"",
        "reviewers=sequence\n  - string \"e\"", "teams=sequence\n  - string \"f\"",
      ]),
    Case(
      "unknown keys that are not YAML", "name: a\nowner: b: c\ntools: d\nhint: e: f\n  g\nmodel: h: i",
      [
        "name=string \"a\"", "owner=string \"b: c\"", "tools=string \"d\"", "hint=string \"e: f\\ng\"",
        "model=string \"h: i\"",
      ]),
    Case(
      "words that open prose, behind a name and tools",
      "name: a\nexamples:\n  - b: c: d\ntools: e\nNote: f\nmodel: g",
      [
        "name=string \"a\"", "examples=string \"- b: c: d\"", "tools=string \"e\"", "Note=string \"f\"",
        "model=string \"g\"",
      ]),
    Case(
      "unknown key behind prose", "description: b\nmore text\nhint: c\nreview_level: d\n",
      ["description=string \"b\\nmore text\\nhint: c\"", "review_level=string \"d\""]),
    Case(
      "words that open prose", "description: b: c\nuser: d\nExample: e\nname: f",
      ["description=string \"b: c\\nuser: d\\nExample: e\"", "name=string \"f\""]),
    Case(
      "no space behind the colon", "name:a\ndescription: b: c",
      ["name=string \"a\"", "description=string \"b: c\""]),
    Case(
      "blank before the colon", "name : a\ndescription: b: c",
      ["name=string \"a\"", "description=string \"b: c\""]),
    Case(
      "quoted keys", "\"name\": a\n'description': b: c", ["name=string \"a\"", "description=string \"b: c\""]),
    Case(
      "indented header", "  name: a\n  description: b: c\n  tools:\n    - d",
      ["name=string \"a\"", "description=string \"b: c\"", "tools=sequence\n  - string \"d\""]),
    Case(
      "indented key", "name: a\n  description: b\nmodel: c",
      ["name=string \"a\"", "description=string \"b\"", "model=string \"c\""]),
    Case(
      "text before the first key", "Read this!\nname: a", ["=string \"Read this!\"", "name=string \"a\""]),
    Case("no known key", "title: a: b\nwriter: c", ["title=string \"a: b\"", "writer=string \"c\""]),
  ]

  @Test(arguments: values + keys)
  func repairs(_ example: Case) {
    let source = SourceText(decoding: Array("---\n\(example.header)\n---\nBody".utf8))
    let header = Header(parsing: source)
    #expect(header.status == .repaired)
    #expect(header.fields.map { "\($0.key)=\(YAMLDump.tree($0.value))" } == example.fields)
    #expect(source.string(in: header.bodyStart..<source.bytes.count) == "Body")
    #expect(!header.diagnostics.isEmpty)
  }

  @Test func aHeaderLargerThanItsBody() {
    let prompt = (0..<2000).map { "  line \($0): with # marks\n" }.joined()
    let text = "---\nname: a\ndescription: b: c\ninstructions: |\n\(prompt)model: d\n---\n"
    let header = Header(parsing: SourceText(decoding: Array(text.utf8)))
    #expect(header.fields.map(\.key) == ["name", "description", "instructions", "model"])
    #expect(header["instructions"]?.text?.hasSuffix("line 1999: with # marks\n") == true)
  }

  @Test func oneGiantLine() {
    let value = String(repeating: "a: b, \"c\" ", count: 150_000)
    let header = Header(
      parsing: SourceText(decoding: Array("---\nname: x\ndescription: \(value)d\n---\n".utf8)))
    #expect(header["description"]?.text == value + "d")
  }
}
