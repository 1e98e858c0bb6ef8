import Testing

@testable import RosterCore

@Suite struct YAMLErrorTests {
  /// A text that is not YAML; `▲` stands before the byte at which the error is reported.
  struct Case: CustomTestStringConvertible {
    let yaml: String
    let problem: YAMLProblem
    var testDescription: String { yaml.debugDescription }

    init(_ yaml: String, _ problem: YAMLProblem) {
      self.yaml = yaml
      self.problem = problem
    }
  }

  static let block = [
    Case("a: b▲: c", .mappingNotAllowed),
    Case("a: Use when▲: it is slow", .mappingNotAllowed),
    Case("a: b\n  c▲: d", .mappingNotAllowed),
    Case("a: 'b'▲: c", .mappingNotAllowed),
    Case("a: [b]▲: c", .mappingNotAllowed),
    Case("a: ▲? b", .mappingNotAllowed),
    Case("a: &x b▲: c", .mappingNotAllowed),
    Case("a: ▲- b", .sequenceNotAllowed),
    Case("- a\n- &x ▲- b", .sequenceNotAllowed),
    Case("a: b\n▲- c", .sequenceNotAllowed),
    Case("a: b\n▲c\nd: e", .missingColon),
    Case("a: b\n▲c:d", .missingColon),
    Case("▲'a\n b': c", .multilineKey),
    Case("▲[a,\n b]: c", .multilineKey),
    Case("▲" + String(repeating: "a", count: 1025) + ": b", .longKey),
    Case("a:\n    b: c\n  ▲d: e", .badIndentation),
    Case("  a: b\n▲c: d", .badIndentation),
    Case("a:\n  - b\n ▲- c", .badIndentation),
    Case("- a\n▲b: c", .badIndentation),
    Case("a: |\n▲   \n  b", .badIndentation),
    Case("▲\ta: b", .tabIndentation),
    Case("a:\n▲\tb: c", .tabIndentation),
    Case("a:\n  b: c\n ▲\td: e", .tabIndentation),
    Case("a: 'b' ▲c", .unexpectedText),
    Case("a: \"b\"▲#c", .unexpectedText),
    Case("a: [b] ▲[c]", .unexpectedText),
    Case("a: ▲*x", .undefinedAlias("x")),
    Case("--- a▲: b", .mappingNotAllowed),
    Case("a: b\n▲--- c", .secondDocument),
    Case("a\n...\n▲b", .secondDocument),
    Case("a\n...▲ b", .unexpectedText),
  ]

  static let scalars = [
    Case("a: ▲'b", .unclosedQuote),
    Case("a: ▲\"b\nc: d", .unclosedQuote),
    Case("a: \"b▲\\q\"", .invalidEscape),
    Case("a: \"▲\\x4\"", .invalidEscape),
    Case("a: \"▲\\UFFFFFFFF\"", .invalidEscape),
    Case("a: ▲*", .indicator("*")),
    Case("a: ▲& b", .indicator("&")),
    Case("a: ▲@b", .indicator("@")),
    Case("a: ▲`b`", .indicator("`")),
    Case("a: ▲%b", .indicator("%")),
    Case("a: ▲]", .indicator("]")),
    Case("a: ▲, b", .indicator(",")),
    Case("▲**a**: b", .undefinedAlias("*a**:")),
    Case("globs: ▲**/*", .undefinedAlias("*/*")),
    Case("a: > ▲b", .invalidBlockHeader),
    Case("a: |▲b", .invalidBlockHeader),
    Case("a: |▲0\n b", .invalidBlockHeader),
    Case("a: |+▲-\n b", .invalidBlockHeader),
    Case("a: b▲\u{0}", .controlCharacter),
    Case("a: ▲\u{9B}b", .controlCharacter),
    Case("a: ▲\u{FFFE}", .controlCharacter),
  ]

  static let flowAndProperties = [
    Case("a: ▲[b", .unclosedBracket),
    Case("a: ▲{b: [c]", .unclosedBracket),
    Case("a: [▲,]", .indicator(",")),
    Case("a: [b,▲,]", .indicator(",")),
    Case("a: ['b' ▲'c']", .missingComma),
    Case("a: {b: c▲]", .missingComma),
    Case("a: {b: c▲: d}", .missingComma),
    Case("a: [▲- b]", .sequenceNotAllowed),
    Case("a: [▲-]", .sequenceNotAllowed),
    Case("a: [▲b\n: c]", .multilineKey),
    Case("a: &x ▲&y b", .repeatedProperty),
    Case("a: !!str ▲!!int b", .repeatedProperty),
    Case("a: ▲!x!y b", .invalidTag),
    Case("a: ▲!<b", .invalidTag),
    Case("a: ▲!!int b", .invalidTag),
    Case("- &x a\n- &y ▲*x", .unexpectedText),
  ]

  @Test(arguments: block + scalars + flowAndProperties)
  func reports(_ example: Case) {
    let parts = example.yaml.split(separator: "▲", maxSplits: 1, omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    #expect(throws: YAMLError(example.problem, at: parts[0].utf8.count)) {
      try YAMLParser.parse(bytes, in: 0..<bytes.count)
    }
  }

  @Test func reportsOffsetsIntoTheWholeText() {
    let bytes = Array("before a: b: c behind".utf8)
    #expect(throws: YAMLError(.mappingNotAllowed, at: 11)) { try YAMLParser.parse(bytes, in: 7..<14) }
  }

  /// Every problem has a sentence of its own, and each rule name is spelt like the others.
  @Test func wording() {
    let problems = (Self.block + Self.scalars + Self.flowAndProperties).map(\.problem)
    for problem in problems + [.missingSpace, .tooLarge, .tooDeep, .tooManyNodes] {
      #expect(problem.message.hasSuffix("."))
      #expect(problem.rule.utf8.allSatisfy { $0.isLetter || $0 == UInt8(ascii: "-") })
    }
    #expect(Set(problems.map(\.message)).count == Set(problems).count)
  }
}
