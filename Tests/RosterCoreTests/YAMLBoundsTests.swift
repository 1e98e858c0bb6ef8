import Testing

@testable import RosterCore

/// Texts made to exhaust a parser: each ends in an error or a value, and soon.
@Suite(.timeLimit(.minutes(15))) struct YAMLBoundsTests {
  private func problem(of yaml: String) -> YAMLProblem? {
    let bytes = Array(yaml.utf8)
    do {
      _ = try YAMLParser.parse(bytes, in: 0..<bytes.count)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func depth(opening: String) {
    #expect(problem(of: String(repeating: opening, count: 100_000)) == .tooDeep)
  }

  @Test func depthThatIsAllowed() {
    let levels = Limits.yamlDepth
    #expect(problem(of: String(repeating: "[", count: levels) + String(repeating: "]", count: levels)) == nil)
    #expect(problem(of: String(repeating: "- ", count: levels)) == nil)
    #expect(problem(of: String(repeating: "- ", count: levels + 1)) == .tooDeep)
  }

  @Test func aliasesThatDouble() {
    let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
    #expect(problem(of: "a0: &a0 [x, x]\n" + levels.joined()) == .tooManyNodes)
  }

  @Test func aliasesThatNest() {
    let levels = (1...1000).map { "- &a\($0) [*a\($0 - 1)]\n" }
    #expect(problem(of: "- &a0 [x]\n" + levels.joined()) == .tooDeep)
  }

  @Test func aliasOfItself() {
    #expect(problem(of: "&a [*a]") == .undefinedAlias("a"))
  }

  @Test func manyValues() {
    #expect(problem(of: String(repeating: "- a\n", count: Limits.yamlNodes + 1)) == .tooManyNodes)
  }

  @Test func size() {
    #expect(problem(of: "a: " + String(repeating: "b", count: Limits.headerBytes - 3)) == nil)
    #expect(problem(of: "a: " + String(repeating: "b", count: Limits.headerBytes - 2)) == .tooLarge)
  }

  @Test(arguments: [
    "a", "a ", "a\n ", "\n", "- ", "'", "''", "\"", "\\", "&a ", "!a ", "*a ", "a: ", "a:\n", "# ", "\t",
    "[]", "? a\n",
  ])
  func oneMegabyte(of unit: String) {
    let text = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
    for start in ["", "k: ", "k: |\n ", "k: >\n ", "k: '", "k: \"", "k: ["] { _ = problem(of: start + text) }
  }
}
