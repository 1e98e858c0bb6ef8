import Testing

@testable import RosterCore

@Suite struct YAMLStructureTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let yaml: String
    let tree: String
    var testDescription: String { id }

    init(_ id: String, _ yaml: String, _ tree: String) {
      self.id = id
      self.yaml = yaml
      self.tree = tree
    }
  }

  static let block = [
    Case("nothing", "", "null \"\""),
    Case("comments", "# a\n\n  # b\n", "null \"\""),
    Case("scalar", "a", "string \"a\""),
    Case("mapping", "a: 1\nb: 2", "mapping\n  a: integer(1) \"1\"\n  b: integer(2) \"2\""),
    Case("indented mapping", "  a: 1\n  b: 2", "mapping\n  a: integer(1) \"1\"\n  b: integer(2) \"2\""),
    Case("empty values", "a:\nb: # c\nd:", "mapping\n  a: null \"\"\n  b: null \"\"\n  d: null \"\""),
    Case(
      "nested mapping", "a:\n  b:\n    c: d\n  e: f",
      "mapping\n  a: mapping\n    b: mapping\n      c: string \"d\"\n    e: string \"f\""),
    Case("sequence", "- a\n- b", "sequence\n  - string \"a\"\n  - string \"b\""),
    Case(
      "sequence in a mapping", "a:\n  - b\n  - c\nd: e",
      "mapping\n  a: sequence\n    - string \"b\"\n    - string \"c\"\n  d: string \"e\""),
    Case(
      "flush sequence", "a:\n- b\n- c\nd: e",
      "mapping\n  a: sequence\n    - string \"b\"\n    - string \"c\"\n  d: string \"e\""),
    Case(
      "compact mapping", "- a: b\n  c: d\n- e: f",
      "sequence\n  - mapping\n    a: string \"b\"\n    c: string \"d\"\n  - mapping\n    e: string \"f\""),
    Case(
      "compact sequence", "- - a\n  - b\n-\n  - c",
      "sequence\n  - sequence\n    - string \"a\"\n    - string \"b\"\n  - sequence\n    - string \"c\""),
    Case("empty items", "-\n- a\n-", "sequence\n  - null \"\"\n  - string \"a\"\n  - null \"\""),
    Case(
      "comments and blank lines between", "a: b # c\n\n# d\n  # e\nf: g",
      "mapping\n  a: string \"b\"\n  f: string \"g\""),
    Case("quoted keys", "\"a b\": c\n'd': e", "mapping\n  a b: string \"c\"\n  d: string \"e\""),
    Case("blank before the colon", "a : b", "mapping\n  a: string \"b\""),
    Case(
      "keys that are no strings", "1: a\ntrue: b\n~: c\n[d, e]: f",
      "mapping\n  1: string \"a\"\n  true: string \"b\"\n  ~: string \"c\"\n  [d, e]: string \"f\""),
    Case(
      "explicit keys", "? a\n: b\n? c\n? - d\n: - e\n  - f",
      "mapping\n  a: string \"b\"\n  c: null \"\"\n  - d: sequence\n    - string \"e\"\n    - string \"f\""),
    Case(
      "block scalar in a sequence", "- |\n a\n- >-\n b\n c",
      "sequence\n  - string \"a\\n\"\n  - string \"b c\""),
    Case("document markers", "# a\n--- # b\nc: d\n...\n# e", "mapping\n  c: string \"d\""),
    Case("scalar behind the marker", "--- a\n b", "string \"a b\""),
    Case(
      "CRLF", "a:\r\n  - b\r\n\r\nc: d\r\n", "mapping\n  a: sequence\n    - string \"b\"\n  c: string \"d\""),
  ]

  static let flow = [
    Case(
      "sequence", "[a, 'b', \"c\", 1]",
      "sequence\n  - string \"a\"\n  - string \"b\"\n  - string \"c\"\n  - integer(1) \"1\""),
    Case("empty", "{a: [], b: {}}", "mapping\n  a: sequence\n  b: mapping"),
    Case("trailing comma", "[a, b,]", "sequence\n  - string \"a\"\n  - string \"b\""),
    Case(
      "many lines", "a: [\n  b, # c\n\n  d e\n  f\n]",
      "mapping\n  a: sequence\n    - string \"b\"\n    - string \"d e f\""),
    Case(
      "mapping", "{a: b, c, d: , \"e\":f, 'g' : h}",
      "mapping\n  a: string \"b\"\n  c: null \"\"\n  d: null \"\"\n  e: string \"f\"\n  g: string \"h\""),
    Case(
      "colons inside", "[a:b, http://c, :d]",
      "sequence\n  - string \"a:b\"\n  - string \"http://c\"\n  - string \":d\""),
    Case(
      "single pairs", "[a: b, ? c : d, {e: f}: g]",
      "sequence\n  - mapping\n    a: string \"b\"\n  - mapping\n    c: string \"d\"\n  - mapping\n    {e: f}: string \"g\""
    ),
    Case(
      "nested in a block", "a:\n  - [b, {c: d}]\n  - {e: [f]}",
      "mapping\n  a: sequence\n    - sequence\n      - string \"b\"\n      - mapping\n        c: string \"d\"\n"
        + "    - mapping\n      e: sequence\n        - string \"f\""),
    Case(
      "JSON", "{\"a\":[1,-2.5,true,null,\"\\u0041\\/\"],\n\t\"b\":{\"c\":{}}}",
      "mapping\n  a: sequence\n    - integer(1) \"1\"\n    - float(-2.5) \"-2.5\"\n    - bool(true) \"true\"\n"
        + "    - null \"null\"\n    - string \"A/\"\n  b: mapping\n    c: mapping"),
  ]

  static let properties = [
    Case(
      "alias", "a: &x [1]\nb: *x",
      "mapping\n  a: sequence\n    - integer(1) \"1\"\n  b: sequence\n    - integer(1) \"1\""),
    Case("anchor on a key", "&x a: b\nc: *x", "mapping\n  a: string \"b\"\n  c: string \"a\""),
    Case(
      "anchor on a mapping", "a: &x\n  b: c\nd: *x",
      "mapping\n  a: mapping\n    b: string \"c\"\n  d: mapping\n    b: string \"c\""),
    Case(
      "anchor redefined", "- &x a\n- *x\n- &x b\n- *x",
      "sequence\n  - string \"a\"\n  - string \"a\"\n  - string \"b\"\n  - string \"b\""),
    Case("anchor on nothing", "a: &x\nb: *x", "mapping\n  a: null \"\"\n  b: null \"\""),
    Case("alias as key", "&x a: b\n*x : c", "mapping\n  a: string \"b\"\n  a: string \"c\""),
    Case(
      "core tags", "[!!str 1, !!int \"1\", !!float 1, !!bool 'true', !!null ~, ! 1]",
      "sequence\n  - string \"1\"\n  - integer(1) \"1\"\n  - integer(1) \"1\"\n  - bool(true) \"true\"\n"
        + "  - null \"~\"\n  - string \"1\""),
    Case("verbatim tag", "!<tag:yaml.org,2002:str> 1", "string \"1\""),
    Case("tags of collections", "!!map\na: !!seq\n- b", "mapping\n  a: sequence\n    - string \"b\""),
    Case(
      "other tags are text", "a: !env HOME\nb: !ref [c, d]",
      "mapping\n  a: string \"!env HOME\"\n  b: string \"!ref [c, d]\""),
    Case(
      "tag and anchor", "a: !!str &x 1\nb: &y !!str 2\nc: [*x, *y]",
      "mapping\n  a: string \"1\"\n  b: string \"2\"\n  c: sequence\n    - string \"1\"\n    - string \"2\""),
  ]

  @Test(arguments: block + flow + properties)
  func tree(_ example: Case) throws {
    let bytes = Array(example.yaml.utf8)
    let document = try YAMLParser.parse(bytes, in: 0..<bytes.count)
    #expect(YAMLDump.tree(document.root.value(in: bytes)) == example.tree)
  }

  @Test(arguments: [
    ("a: 1\nb: 2", []), ("a: 1\na: 2\na: 3", [5, 10]), ("{a: 1, b: {c: 1, c: 2}}", [17]),
    ("- a: 1\n- a: 2", []),
  ])
  func duplicateKeys(yaml: String, offsets: [Int]) throws {
    let bytes = Array(yaml.utf8)
    let document = try YAMLParser.parse(bytes, in: 0..<bytes.count)
    #expect(document.duplicateKeys.map(\.lowerBound) == offsets)
  }
}
