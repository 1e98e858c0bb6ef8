import RosterScreen
import Testing

@testable import roster

@Suite struct ArgumentParserTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [Argument]
    let expected: ParsedArguments
    var testDescription: String { arguments.map(\.text).joined(separator: " ") }

    init(
      _ arguments: [Argument], _ command: Subcommand, operands: [Argument] = [],
      _ values: [roster.Option: [Argument]] = [:]
    ) {
      self.arguments = arguments
      expected = ParsedArguments(command, operands: operands, values: values)
    }
  }

  static let cases = [
    Case([], .browse),
    Case(["a", "b"], .browse, operands: ["a", "b"]),
    Case(["list"], .list),
    Case(["list", "list"], .list, operands: ["list"]),
    Case(["./list"], .browse, operands: ["./list"]),
    Case(["a", "list"], .browse, operands: ["a", "list"]),
    Case(["--", "list"], .browse, operands: ["list"]),
    Case(["list", "--", "--limit", "-h"], .list, operands: ["--limit", "-h"]),
    Case(["--color", "never", "list"], .list, [.color: ["never"]]),
    Case(["--query", "list"], .browse, [.query: ["list"]]),
    Case(["--query", "-java"], .browse, [.query: ["-java"]]),
    Case(["--query="], .browse, [.query: [""]]),
    Case(["--query", ""], .browse, [.query: [""]]),
    Case(["--query=a=b"], .browse, [.query: ["a=b"]]),
    Case(["--pick", "--mouse", "x"], .browse, operands: ["x"], [.pick: [], .mouse: []]),
    Case(["list", "-"], .list, operands: ["-"]),
    Case(["list", ""], .list, operands: [""]),
    Case(["list", "a", "--limit=3", "b"], .list, operands: ["a", "b"], [.limit: ["3"]]),
    Case(["list", "--limit", "3", "--limit", "4"], .list, [.limit: ["3", "4"]]),
    Case(["list", "--format", "paths", "--width=40"], .list, [.format: ["paths"], .width: ["40"]]),
    Case(["list", "-0"], .list, [.null: []]),
    Case(["search", "a b", "p", "--explain"], .search, operands: ["a b", "p"], [.explain: []]),
    Case(["search", "--", "-java", "p"], .search, operands: ["-java", "p"]),
    Case(["search", "search"], .search, operands: ["search"]),
    Case(["search", ""], .search, operands: [""]),
    Case(["show", "x", "--raw", "y", "z"], .show, operands: ["x", "y", "z"], [.raw: []]),
    Case(
      ["compare", "a", "--in", "p", "b", "--in=q", "--exit-code"], .compare, operands: ["a", "b"],
      [.scope: ["p", "q"], .exitCode: []]),
    Case(["export", "--body"], .export, [.body: []]),
    Case(
      ["snapshot", "--size", "120x40", "--keys", "/api<Enter>c", "--format=svg"], .snapshot,
      [.size: ["120x40"], .keys: ["/api<Enter>c"], .format: ["svg"]]),
    Case(["snapshot", "--keys=--"], .snapshot, [.keys: ["--"]]),
    Case(["help"], .help),
    Case(["help", "list"], .help, operands: ["list"]),
    Case(["-h"], .help),
    Case(["--help", "list"], .help, operands: ["list"]),
    Case(["list", "--bogus", "--limit", "-h"], .help, operands: ["list"]),
    Case(["list", "--limit", "--help"], .help, operands: ["list"]),
    Case(["compare", "a", "b", "c", "d", "e", "f", "g", "-h"], .help, operands: ["compare"]),
    Case(["--version"], .browse, [.version: []]),
    Case(["--bogus", "--version"], .browse, [.version: []]),
  ]

  @Test(arguments: cases)
  func parses(_ example: Case) throws {
    #expect(try ArgumentParser.parse(example.arguments) == example.expected)
  }

  struct ErrorCase: CustomTestStringConvertible {
    let arguments: [Argument]
    let command: Subcommand
    let fact: UsageError.Fact
    let message: String
    var testDescription: String { arguments.map(\.text).joined(separator: " ") }

    init(_ arguments: [Argument], _ command: Subcommand, _ fact: UsageError.Fact, _ message: String) {
      self.arguments = arguments
      self.command = command
      self.fact = fact
      self.message = message
    }
  }

  static let agent = SubcommandTable.row(of: .show).operands[0]

  static let errorCases = [
    ErrorCase(
      ["list", "--fromat", "json"], .list, .unknownOption("--fromat", nearest: "--format"),
      "unknown option '--fromat', did you mean '--format'?; see 'roster help list'"),
    ErrorCase(
      ["--zzz=1"], .browse, .unknownOption("--zzz", nearest: nil),
      "unknown option '--zzz'; see 'roster help'"),
    ErrorCase(
      ["list", "-l"], .list, .unknownOption("-l", nearest: nil), "unknown option '-l'; see 'roster help list'"
    ),
    ErrorCase(
      ["list", "--form"], .list, .unknownOption("--form", nearest: "--format"),
      "unknown option '--form', did you mean '--format'?; see 'roster help list'"),
    ErrorCase(
      ["search", "-desc:a=b"], .search, .dashedQuery("-desc:a=b"),
      "unknown option '-desc:a=b'; a QUERY that starts with '-' stands behind '--': "
        + "roster search -- -desc:a=b; see 'roster help search'"),
    ErrorCase(
      ["search", "x", "--explian"], .search, .unknownOption("--explian", nearest: "--explain"),
      "unknown option '--explian', did you mean '--explain'?; see 'roster help search'"),
    ErrorCase(
      ["search"], .search, .missingOperand(.query), "the QUERY is missing; see 'roster help search'"),
    ErrorCase(
      ["list", "--body"], .list, .foreignOption(.body, of: [.export]),
      "this command has no '--body', but export has; see 'roster help list'"),
    ErrorCase(
      ["show", "x", "--query", "y"], .show, .foreignOption(.query, of: [.browse, .list, .snapshot]),
      "this command has no '--query', but roster itself, list, snapshot have; see 'roster help show'"),
    ErrorCase(
      ["list", "--version"], .list, .foreignOption(.version, of: [.browse]),
      "this command has no '--version', but roster itself has; see 'roster help list'"),
    ErrorCase(
      ["list", "--format"], .list, .missingValue(.format, expected: .choice(["text", "json", "paths"])),
      "'--format' wants text, json or paths; see 'roster help list'"),
    ErrorCase(
      ["list", "--limit", "--width", "3"], .list, .missingValue(.limit, expected: .number),
      "'--limit' wants a number from 1 on; see 'roster help list'"),
    ErrorCase(
      ["--query", "--"], .browse, .missingValue(.query, expected: .text("QUERY")),
      "'--query' wants a QUERY; see 'roster help'"),
    ErrorCase(
      ["show", "x", "--raw=yes"], .show, .unexpectedValue(.raw, value: "yes"),
      "'--raw' takes no value, so not 'yes'; see 'roster help show'"),
    ErrorCase(
      ["list", "--help=x"], .list, .unexpectedValue(.help, value: "x"),
      "'--help' takes no value, so not 'x'; see 'roster help list'"),
    ErrorCase(
      ["list", "--format=jsn"], .list,
      .invalidValue(.format, value: "jsn", expected: .choice(["text", "json", "paths"]), nearest: "json"),
      "'--format' wants text, json or paths, not 'jsn', did you mean 'json'?; see 'roster help list'"),
    ErrorCase(
      ["show", "x", "--format", "paths"], .show,
      .invalidValue(.format, value: "paths", expected: .choice(["text", "json", "html"]), nearest: nil),
      "'--format' wants text, json or html, not 'paths'; see 'roster help show'"),
    ErrorCase(
      ["list", "--limit", "0"], .list, .invalidValue(.limit, value: "0", expected: .number, nearest: nil),
      "'--limit' wants a number from 1 on, not '0'; see 'roster help list'"),
    ErrorCase(
      ["list", "--limit", "-3"], .list, .invalidValue(.limit, value: "-3", expected: .number, nearest: nil),
      "'--limit' wants a number from 1 on, not '-3'; see 'roster help list'"),
    ErrorCase(
      ["list", "--width", "99999999999999999999"], .list,
      .invalidValue(.width, value: "99999999999999999999", expected: .number, nearest: nil),
      "'--width' wants a number from 1 on, not '99999999999999999999'; see 'roster help list'"),
    ErrorCase(
      ["snapshot", "--size", "120"], .snapshot,
      .invalidValue(.size, value: "120", expected: .size, nearest: nil),
      "'--size' wants a size such as 120x40, up to 1000x1000, not '120'; see 'roster help snapshot'"),
    ErrorCase(["show"], .show, .missingOperand(agent), "the AGENT is missing; see 'roster help show'"),
    ErrorCase(
      ["compare"], .compare, .missingOperand(SubcommandTable.row(of: .compare).operands[0]),
      "the AGENT is missing; see 'roster help compare'"),
    ErrorCase(
      ["compare", "a", "b", "c", "d", "e", "f", "g"], .compare, .extraOperand("g", most: 6),
      "'g' is one too many: the most is 6; see 'roster help compare'"),
    ErrorCase(
      ["help", "list", "show"], .help, .extraOperand("show", most: 1),
      "'show' is one too many: the most is 1; see 'roster help help'"),
  ]

  @Test(arguments: errorCases)
  func complains(_ example: ErrorCase) {
    let error = #expect(throws: UsageError.self) { try ArgumentParser.parse(example.arguments) }
    #expect(error == UsageError(command: example.command, fact: example.fact))
    #expect(error?.message == example.message)
  }

  @Test(arguments: [
    ("120x40", Size(rows: 40, columns: 120)), ("1x1", Size(rows: 1, columns: 1)), ("0x1", nil),
    ("x", nil), ("1x", nil), ("1x2x3", nil), ("-1x2", nil), ("1001x2", nil), ("", nil), ("a×b", nil),
  ])
  func readsSizes(text: String, expected: Size?) {
    #expect(Size(text) == expected)
  }

  @Test func keepsBytesThatAreNotUTF8() throws {
    let word = Argument(bytes: [0x61, 0xFF])
    let parsed = try ArgumentParser.parse(["list", word])
    #expect(parsed.operands == [word])
    #expect(parsed.operands[0].text == "a\u{FFFD}")
  }
}
