import TestSupport
import Testing

@testable import RosterCore

@Suite struct ComparisonTests {
  private static let first = agent(
    """
    ---
    name: backend
    description: Builds servers.
    tools: Read, Edit, mcp__exa__search
    model: sonnet
    color: green
    hooks: {Stop: [a, b]}
    ---
    # Role

    You build servers.

    ## Limits

    Never delete data.
    """, at: "/a/backend.md")
  private static let second = agent(
    """
    ---
    name: backend
    description: "Builds  servers."
    tools: [Read, Bash, mcp__exa__search]
    model: opus
    skills: [x]
    hooks:
      Stop: ["a", 'b']
    ---
    # Role

    You build fast servers.

    Ask first.

    ## Limits

    Never delete data.
    """, at: "/b/backend.md")
  private static let third = agent("---\nname: other\nmodel: sonnet\n---\n", at: "/c/other.md")

  @Test func fieldsAreComparedByWhatTheyMean() {
    let comparison = Comparison(of: [Self.first, Self.second, Self.third])
    let rows = comparison.fields.map { field in
      "\(field.key): " + field.values.map { $0 ?? "–" }.joined(separator: " | ") + " \(field.equalsBase)"
    }
    #expect(
      rows == [
        "name: backend | backend | other [true, true, false]",
        "description: Builds servers. | Builds  servers. | – [true, false, false]",
        "model: sonnet | opus | sonnet [true, false, true]", "color: green | – | – [true, false, false]",
        "hooks: {Stop: [a, b]} | {Stop: [a, b]} | – [true, true, false]",
        "skills: – | [x] | – [true, false, true]",
      ])
    #expect(comparison.fields.compactMap { field in field.lists.map { _ in field.key } } == ["skills"])
    // The third inherits all.
    #expect(comparison.tools.inAll == ["Read", "mcp__exa__search"])
    #expect(comparison.tools.inSome.map { "\($0.name) \($0.holders)" } == ["Edit [0, 2]", "Bash [1, 2]"])
    let equalTools = comparison.agents.indices.map { comparison.hasToolsOfBase($0) }
    #expect(equalTools == [true, false, false])
    #expect(!comparison.isEqual)
  }

  @Test func spacingAndCaseCanBeIgnored() throws {
    let comparison = Comparison(of: [Self.first, Self.second], options: [.ignoringSpacing, .ignoringCase])
    let description = try #require(comparison.fields.first { $0.key == "description" })
    #expect(description.isEqual)
  }

  /// One rule for values and lines: what is no difference in a text is none in a field.
  @Test(arguments: [
    ("a, b", "A ,  b", true), ("a b", "ab", false), ("run()", "run ( )", true), ("ÄRGER", "ärger", true),
  ])
  func valuesAreIgnoredAsLinesAre(left: String, right: String, isEqual: Bool) {
    let agents = [left, right].map { agent("---\nname: x\nnote: '\($0)'\n---\n\($0)\n") }
    let comparison = Comparison(of: agents, options: [.ignoringSpacing, .ignoringCase])
    #expect(comparison.fields.map(\.isEqual) == [true, isEqual])
    #expect(comparison.bodies.isEqual == isEqual)
  }

  @Test func bodiesStandSideBySide() {
    let bodies = Comparison(of: [Self.first, Self.second]).bodies
    let rows = bodies.rows.map { row in
      row.cells.enumerated().map { column, cell in
        cell.map { "\($0.relation) \(bodies.texts[column].string(in: $0.line))" } ?? "–"
      }
    }
    #expect(
      rows.filter { $0 != ["base ", "equal "] } == [
        ["base # Role", "equal # Role"], ["base You build servers.", "changed You build fast servers."],
        ["–", "added "], ["–", "added Ask first."], ["base ## Limits", "equal ## Limits"],
        ["base Never delete data.", "equal Never delete data."],
      ])
  }

  @Test func anAgentEqualsItself() {
    let comparison = Comparison(of: [Self.first, Self.first])
    #expect(comparison.isEqual)
    #expect(comparison.bodies.isEqual)
    #expect(comparison.similarity(of: 1).percent == 100)
  }

  /// Whatever is compared with whatever: every line of every text is there once, in order.
  @Test func noLineIsLost() {
    var random = SeededGenerator()
    for _ in 0..<200 {
      let texts = (0..<Int.random(in: 2...6, using: &random)).map { _ in
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          ["one two three", "one two four", "five", "", "six seven"].randomElement(using: &random) ?? ""
        }
      }
      let agents = texts.map { agent("---\nname: x\n---\n" + $0.joined(separator: "\n")) }
      let base = Int.random(in: agents.indices, using: &random)
      let bodies = Comparison(of: agents, base: base).bodies
      for (column, source) in bodies.texts.enumerated() {
        let lines = bodies.rows.compactMap { $0.cells[column] }.flatMap { cell in
          bodies.fileLines(of: cell, agent: column).map { source.string(in: $0) }
        }
        let expected = LineScanner(source.bytes).map { source.string(in: $0.content) }
        #expect(lines == expected, "seed \(random.seed)")
      }
    }
  }
}

/// Header fields that hold lists.
@Suite struct ComparedListTests {
  @Test(arguments: [
    ("skills: [a, b]", "skills: [b, a]", [true, true]), ("skills: [a, b]", "skills: [a]", [true, false]),
    ("skills: [a]", "model: opus", [true, false]), ("skills: a", "skills: [a]", nil),
    ("skills: [{a: b}]", "skills: [a]", nil),
    ("disallowedTools: Bash, Edit", "disallowedTools: [Edit, Bash]", [true, true]),
  ])
  func theirOrderDoesNotCount(left: String, right: String, equalsBase: [Bool]?) throws {
    let agents = [left, right].map { agent("---\nname: x\n\($0)\n---\n") }
    let key = try #require(left.split(separator: ":").first)
    let field = try #require(Comparison(of: agents).fields.first { $0.key == key })
    #expect(field.lists.map { _ in field.equalsBase } == equalsBase)
  }

  @Test func namesInAllInSomeAndInOne() throws {
    let agents = ["[a, b, c]", "[b, a]", "[d, a]"].map { agent("---\nname: x\nskills: \($0)\n---\n") }
    let lists = try #require(Comparison(of: agents).fields.first { $0.key == "skills" }?.lists)
    #expect(lists.inAll == ["a"])
    #expect(lists.inSome.map(\.name) == ["b"])
    #expect(agents.indices.map(lists.only) == [["c"], [], ["d"]])
    #expect(agents.indices.map(lists.count) == [3, 2, 2])
  }

  @Test func toolsThatAreInheritedAreAll() {
    let agents = ["tools: Read", "model: opus", "tools: '*'"].map { agent("---\nname: x\n\($0)\n---\n") }
    let comparison = Comparison(of: agents, base: 1)
    #expect(comparison.tools.inAll == ["Read"])
    #expect(agents.indices.map(comparison.hasToolsOfBase) == [false, true, true])
  }

  @Test func anotherBaseKeepsWhatIsCovered() {
    let agents = ["Uses PostgreSQL.", "Uses gRPC."].map { agent("---\nname: x\n---\n\($0)\n") }
    let comparison = Comparison(of: agents)
    let other = comparison.changed(base: 1, options: [.ignoringCase])
    #expect(other.base == 1)
    #expect(other.coverage.terms == comparison.coverage.terms)
    #expect(other.bodies.rows == Comparison(of: agents, base: 1, options: [.ignoringCase]).bodies.rows)
  }
}
