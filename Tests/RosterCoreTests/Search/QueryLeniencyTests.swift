import Foundation
import TestSupport
import Testing

@testable import RosterCore

/// What holds of every text, however it is typed.
@Suite struct QueryLeniencyTests {
  @Test(arguments: QueryCase.all)
  func everyPrefixIsAQuery(_ example: QueryCase) {
    var text = ""
    for scalar in example.text.unicodeScalars {
      text.unicodeScalars.append(scalar)
      Query(text, fields: example.fields).checkInvariants()
    }
  }

  @Test func randomTextsAreQueries() {
    let pieces = [
      "-", "!", "|", "^", "$", "'", "\"", "“", "”", "«", " ", "\u{A0}", ":", "\\", "/", "(", ")", "*", "a",
      "api",
      "name:", "tools:", "is:", "has:", "e:", "é", "\u{301}", "日", "→", "🔧", "1", ".", "_", "all", "mcp",
    ]
    var numbers = SeededGenerator()
    for number in 0..<600 {
      let text = (0..<Int.random(in: 1...24, using: &numbers))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &numbers)] }.joined()
      let query = Query(
        text, fields: number.isMultiple(of: 2) ? .any : FieldNames(headerKeys: ["emoji", "effort"]))
      query.checkInvariants()
      let toggled = Query(query.toggling("model:opus"), fields: query.fields)
      let isThere = query.contains("model:opus")
      #expect(toggled.contains("model:opus") != isThere, "\(text.debugDescription), seed \(numbers.seed)")
      let back = Query(toggled.toggling("model:opus"), fields: query.fields)
      #expect(
        back.meanings == query.meanings,
        "\(text.debugDescription), seed \(numbers.seed)")
    }
  }

  /// An agent that the whole line finds is found at each step on the way to it, or results would flicker.
  @Test(arguments: [
    ("", "backend api"), ("api ", "-java"), ("api -java ", "-python"), ("", "api | rust"),
    ("api ", "| backend "),
    ("", "\"rest api\" back"), ("tools:", "all"), ("api tools:", "!none"), ("is:", "repaired "),
    ("-is:", "marked"),
    ("name:", "^back"), ("name:", "backend$ api"), ("", "^back"), ("-", "desc:java"), ("", "'API"),
    ("", "api & rest - a"),
    ("has:", "mcp"), ("name:", "\"backend"), ("name:", "backend|rust"), ("", "api — rest"),
    ("", "'\"REST API\""),
  ])
  func whatIsFoundInTheEndIsFoundOnTheWay(typed: String, rest: String) {
    let fields = FieldNames(headerKeys: ["emoji", "mode"])
    let sample = SampleAgent(
      name: "backend", body: "a REST API", properties: [.allTools, .repaired, .mcp])
    var text = typed
    #expect(sample.isFound(by: Query(typed + rest, fields: fields)))
    for character in rest {
      text.append(character)
      #expect(sample.isFound(by: Query(text, fields: fields)), "\(text)")
    }
  }

  @Test func isCutAtTheLimits() {
    let long = Query(String(repeating: "é", count: 6000))
    #expect(long.notes == [.textCut(limit: Limits.queryBytes)])
    #expect(long.clauses[0].range == 0..<Limits.queryBytes)
    let odd = Query("a" + String(repeating: "é", count: 6000))
    #expect(odd.clauses[0].range == 0..<Limits.queryBytes - 1)
    let many = Query(String(repeating: "a ", count: 100))
    #expect(many.clauses.count == Limits.queryOperands)
    #expect(many.notes == [.operandsCut(limit: Limits.queryOperands)])
    let alternatives = Query(String(repeating: "a|", count: 100))
    #expect(alternatives.clauses.map(\.alternatives.count) == [Limits.queryOperands])
    #expect(alternatives.notes == [.operandsCut(limit: Limits.queryOperands)])
    #expect(Query(String(repeating: "a ", count: Limits.queryOperands)).notes == [])
  }

  /// Cut off at the limit or not, four times the text may take four times as long, and some; the square would be
  /// sixteen times.
  @Test(
    .serialized,
    arguments: ["a ", "-", "\"", "a:", "a|", "tools:(", "((( )", "é", "| ", "name:\"", "'", "^", "a("])
  func timeGrowsWithLength(part: String) {
    let limit = Limits.queryBytes / part.utf8.count
    let short = time(of: String(repeating: part, count: limit / 4))
    let long = time(of: String(repeating: part, count: limit))
    let longer = time(of: String(repeating: part, count: 10 * limit))
    #expect(long < short * 10 + 0.002, "\(short) s, \(long) s")
    #expect(longer < long * 3 + 0.002, "\(long) s, \(longer) s")
  }

  private func time(of text: String) -> Double {
    fastestTime { _ = QueryParser.parse(text, fields: .any) }
  }
}

/// An agent as simple as can be, to see what a query means.
private struct SampleAgent {
  let name: String
  let body: String
  let properties: Set<Query.Property>

  func isFound(by query: Query) -> Bool {
    query.clauses.allSatisfy { clause in
      clause.alternatives.contains { holds($0.condition) != $0.isNegated }
    }
  }

  private func holds(_ condition: Query.Condition) -> Bool {
    switch condition {
    case .text(let pattern, in: .anywhere): [name, body].contains { pattern.stands(in: $0) }
    case .text(let pattern, in: .field(.name)): pattern.stands(in: name)
    case .text, .presence(of: .header): false
    case .presence: true
    case .property(let property): properties.contains(property)
    }
  }
}

extension Query.Pattern {
  fileprivate func stands(in value: String) -> Bool {
    let (folded, text) = (value.lowercased(), text.lowercased())
    return switch kind {
    case .word, .phrase: " \(folded) ".contains(" \(text)" + (isUnfinished ? "" : " "))
    case .literal: value.contains(self.text)
    case .start: folded.hasPrefix(text)
    case .end: folded.hasSuffix(text)
    case .whole: folded == text
    }
  }
}

extension Query {
  /// What is asked, without the places and with the last word finished.
  var meanings: [[Atom]] {
    clauses.map { $0.alternatives.map(\.finished).filter { !$0.mayBecomeProperty } }
  }
}

extension Query.Atom {
  fileprivate var finished: Self {
    guard case .text(let pattern, let scope) = condition else {
      return Self(range: 0..<0, isNegated: isNegated, condition: condition)
    }
    let finished = Query.Pattern(kind: pattern.kind, text: pattern.text, isUnfinished: false)
    return Self(range: 0..<0, isNegated: isNegated, condition: .text(finished, in: scope))
  }

  /// Whether it is what the start of a word behind `tools:` may also mean.
  fileprivate var mayBecomeProperty: Bool {
    condition == .property(.allTools) || condition == .property(.noTools)
  }
}
