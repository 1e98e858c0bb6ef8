import Testing

@testable import RosterCore

@Suite struct YAMLScalarTests {
  /// A document that is one scalar, or a mapping of which `k` is the one under test.
  struct Case: CustomTestStringConvertible {
    let id: String
    let yaml: String
    let text: String
    var style = YAMLValue.Style.plain
    var testDescription: String { id }
  }

  static let plain = [
    Case(id: "word", yaml: "k: word", text: "word"),
    Case(id: "blanks around", yaml: "k:   two words  ", text: "two words"),
    Case(id: "tab behind the colon", yaml: "k:\tword", text: "word"),
    Case(id: "colon inside", yaml: "k: http://a:80", text: "http://a:80"),
    Case(id: "hash inside", yaml: "k: a#b", text: "a#b"),
    Case(id: "comment", yaml: "k: a #b", text: "a"),
    Case(
      id: "indicators inside", yaml: "k: a*b &c !d |e >f 'g' \"h\" %i @j `k [l] {m}, n",
      text: "a*b &c !d |e >f 'g' \"h\" %i @j `k [l] {m}, n"),
    Case(id: "indicators with text", yaml: "k: -a", text: "-a"),
    Case(id: "question mark with text", yaml: "k: ?a", text: "?a"),
    Case(id: "colon with text", yaml: "k: :a", text: ":a"),
    Case(id: "next line", yaml: "k:\n  a", text: "a"),
    Case(id: "folded", yaml: "k: a\n  b\n   c", text: "a b c"),
    Case(id: "folded with blank lines", yaml: "k: a\n\n  b\n\n\n  c", text: "a\nb\n\nc"),
    Case(id: "folded by CRLF", yaml: "k: a\r\n  b\r\n\r\n  c\r\n", text: "a b\nc"),
    Case(id: "folded by CR", yaml: "k: a\r  b\r\r  c\r", text: "a b\nc"),
    Case(id: "dash on a further line", yaml: "k: a\n  - b", text: "a - b"),
    Case(id: "tab on a further line", yaml: "k: a\n  \tb", text: "a b"),
    Case(id: "other scripts", yaml: "k: データ 🔧", text: "データ 🔧"),
    Case(id: "next line character", yaml: "k: a\u{85}b\u{2028}c", text: "a\u{85}b\u{2028}c"),
  ]

  static let quoted = [
    Case(id: "single", yaml: "k: 'a: b # c'", text: "a: b # c", style: .singleQuoted),
    Case(id: "doubled quote", yaml: "k: 'it''s'''", text: "it's'", style: .singleQuoted),
    Case(id: "no escapes", yaml: #"k: 'a\n'"#, text: #"a\n"#, style: .singleQuoted),
    Case(id: "empty single", yaml: "k: ''", text: "", style: .singleQuoted),
    Case(id: "folded single", yaml: "k: 'a  \n  b\n\n  c '", text: "a b\nc ", style: .singleQuoted),
    Case(id: "double", yaml: #"k: "a: b # c""#, text: "a: b # c", style: .doubleQuoted),
    Case(id: "empty double", yaml: #"k: """#, text: "", style: .doubleQuoted),
    Case(
      id: "escapes", yaml: #"k: "\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P""#,
      text: "\0\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B} \"/\\\u{85}\u{A0}\u{2028}\u{2029}", style: .doubleQuoted),
    Case(id: "escaped tab", yaml: "k: \"a\\\tb\"", text: "a\tb", style: .doubleQuoted),
    Case(id: "numbers", yaml: #"k: "\x41\u00e9\U0001F527""#, text: "Aé🔧", style: .doubleQuoted),
    Case(id: "surrogate pair", yaml: #"k: "\ud83d\uDD27""#, text: "🔧", style: .doubleQuoted),
    Case(
      id: "lone surrogates", yaml: #"k: "\ud83d \udd27\ud83d\u0041""#, text: "\u{FFFD} \u{FFFD}\u{FFFD}A",
      style: .doubleQuoted),
    Case(id: "folded double", yaml: "k: \"a  \n\n\n  b\"", text: "a\n\nb", style: .doubleQuoted),
    Case(id: "further line at column 0", yaml: "k: \"a\nb\"", text: "a b", style: .doubleQuoted),
    Case(
      id: "blanks kept by an escape", yaml: "k: \"a\\t \n  b \\\n  \\ c\"", text: "a\t b  c",
      style: .doubleQuoted),
    Case(
      id: "escaped line end and blank line", yaml: "k: \"a\\\n\n  b\"", text: "a\nb", style: .doubleQuoted),
    Case(id: "comment behind", yaml: "k: \"a\" # b", text: "a", style: .doubleQuoted),
  ]

  static let blocks = [
    Case(id: "literal", yaml: "k: |\n  a\n   b\n\n  c\n", text: "a\n b\n\nc\n", style: .literal),
    Case(id: "literal without a final line end", yaml: "k: |\n  a", text: "a", style: .literal),
    Case(id: "strip", yaml: "k: |-\n  a\n\n", text: "a", style: .literal),
    Case(id: "clip", yaml: "k: |\n  a\n\n\n", text: "a\n", style: .literal),
    Case(id: "keep", yaml: "k: |+\n  a\n\n\n", text: "a\n\n\n", style: .literal),
    Case(id: "keep, then a key", yaml: "k: |+\n  a\n\nl: b", text: "a\n\n", style: .literal),
    Case(id: "empty", yaml: "k: |\nl: b", text: "", style: .literal),
    Case(id: "empty, with spaces", yaml: "k: |\n   \n  \nl: b", text: "", style: .literal),
    Case(id: "empty, kept", yaml: "k: |+\n\n\nl: b", text: "\n\n", style: .literal),
    Case(id: "declared indentation", yaml: "k: |1\n  a\n b\n", text: " a\nb\n", style: .literal),
    Case(id: "both indicators", yaml: "k: |2-\n    a\n", text: "  a", style: .literal),
    Case(id: "both indicators the other way", yaml: "k: |-2\n    a\n", text: "  a", style: .literal),
    Case(id: "comment behind the indicator", yaml: "k: | # b\n  a\n", text: "a\n", style: .literal),
    Case(
      id: "hash and dashes inside", yaml: "k: |\n  # a\n  ---\n  - b: c\n", text: "# a\n---\n- b: c\n",
      style: .literal),
    Case(id: "leading blank lines", yaml: "k: |\n\n\n  a\n", text: "\n\na\n", style: .literal),
    Case(id: "comment less indented", yaml: "k: |\n  a\n# b\nl: c", text: "a\n", style: .literal),
    Case(
      id: "blank line with more spaces", yaml: "k: |\n  a\n     \n  b\n", text: "a\n   \nb\n", style: .literal
    ),
    Case(id: "tab in the text", yaml: "k: |\n  \ta\n", text: "\ta\n", style: .literal),
    Case(id: "CRLF", yaml: "k: |\r\n  a\r\n  b\r\n", text: "a\nb\n", style: .literal),
    Case(id: "folded", yaml: "k: >\n  a\n  b\n\n  c\n\n\n  d\n", text: "a b\nc\n\nd\n", style: .folded),
    Case(id: "folded, more indented", yaml: "k: >\n  a\n    b\n  c\n", text: "a\n  b\nc\n", style: .folded),
    Case(
      id: "folded, around more indented", yaml: "k: >\n  a\n\n    b\n    c\n\n  d\n",
      text: "a\n\n  b\n  c\n\nd\n",
      style: .folded),
    Case(id: "folded, leading blank lines", yaml: "k: >\n\n  a\n  b\n", text: "\na b\n", style: .folded),
    Case(id: "folded, stripped", yaml: "k: >-\n  a\n  b\n\n", text: "a b", style: .folded),
    Case(id: "folded, kept", yaml: "k: >+\n  a\n  b\n\n", text: "a b\n\n", style: .folded),
    Case(id: "next line", yaml: "k:\n  |\n  a\n", text: "a\n", style: .literal),
  ]

  @Test(arguments: plain + quoted + blocks)
  func reads(_ example: Case) throws {
    let bytes = Array(example.yaml.utf8)
    let document = try YAMLParser.parse(bytes, in: 0..<bytes.count)
    guard case .mapping(let entries) = document.root.value(in: bytes), let entry = entries.first,
      case .scalar(let scalar) = entry.value
    else {
      Issue.record("no scalar")
      return
    }
    #expect(entry.key == "k")
    #expect(scalar.text == example.text)
    #expect(scalar.style == example.style)
  }

  @Test(arguments: [
    ("", YAMLValue.Kind.null), ("~", .null), ("null", .null), ("NULL", .null), ("nul", .string),
    ("true", .bool(true)), ("False", .bool(false)), ("yes", .string), ("on", .string), ("tRUE", .string),
    ("0", .integer(0)), ("-12", .integer(-12)), ("+7", .integer(7)), ("010", .integer(10)),
    ("0x1F", .integer(31)),
    ("0o17", .integer(15)), ("0o8", .string), ("0x", .string), ("0x-1", .string), ("1_000", .string),
    ("9007199254740992", .integer(1 << 53)), ("9007199254740993", .largeInteger),
    ("-123456789012345678901234567890", .largeInteger), ("0xFFFFFFFFFFFFFFFFFF", .largeInteger),
    ("1.5", .float(1.5)), ("1.", .float(1)), (".5", .float(0.5)), ("-1.5e3", .float(-1500)),
    ("1e3", .float(1000)),
    ("1.10", .float(1.1)), ("1.2.3", .string), ("1e", .string), (".", .string), ("+", .string),
    ("-.e1", .string),
    (".inf", .float(.infinity)), ("-.Inf", .float(-.infinity)), ("1e999", .float(.infinity)),
    ("+.nan", .string),
    ("2024-01-31", .string), ("12:30", .string), ("１２", .string),
  ])
  func coreSchema(text: String, kind: YAMLValue.Kind) {
    #expect(CoreSchema.kind(of: text) == kind)
  }

  @Test func notANumber() {
    guard case .float(let value) = CoreSchema.kind(of: ".NaN") else {
      Issue.record("no float")
      return
    }
    #expect(value.isNaN)
  }
}
