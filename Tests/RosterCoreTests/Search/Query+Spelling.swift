import Testing

@testable import RosterCore

// The long way to write what a query was read as, and what holds of every query.

extension Query {
  /// A text with the same meaning.
  var spelled: String {
    let text = clauses.map { $0.alternatives.map(\.spelled).joined(separator: " | ") }.joined(separator: " ")
    return clauses.last?.alternatives.last?.isUnfinished == true ? text : text + " "
  }

  /// The text of a range.
  func slice(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }

  func checkInvariants(sourceLocation: SourceLocation = #_sourceLocation) {
    let atoms = clauses.flatMap(\.alternatives)
    let patterns = atoms.compactMap(\.pattern)
    let bytes = text.utf8.count
    #expect(clauses.allSatisfy { !$0.alternatives.isEmpty }, sourceLocation: sourceLocation)
    #expect(
      clauses.allSatisfy { clause in
        clause.alternatives.allSatisfy { !$0.range.isEmpty && $0.range.clamped(to: clause.range) == $0.range }
      }, sourceLocation: sourceLocation)
    let starts = atoms.map(\.range.lowerBound)
    #expect(starts == starts.sorted(), sourceLocation: sourceLocation)
    #expect(clauses.allSatisfy { $0.range.upperBound <= bytes }, sourceLocation: sourceLocation)
    #expect(patterns.allSatisfy { !$0.text.isEmpty }, sourceLocation: sourceLocation)
    #expect(atoms.dropLast().allSatisfy { !$0.isUnfinished }, sourceLocation: sourceLocation)
    #expect(atoms.allSatisfy { !$0.isNegated || !$0.isUnfinished }, sourceLocation: sourceLocation)
    #expect(atoms.count <= Limits.queryOperands + 2, sourceLocation: sourceLocation)
    #expect(Query(text, fields: fields) == self, sourceLocation: sourceLocation)
  }
}

extension Query.Clause {
  /// What is asked, without the places.
  var conditions: [String] { alternatives.map { "\($0.isNegated) \($0.condition)" } }
}

extension Query.Atom {
  var pattern: Query.Pattern? {
    if case .text(let pattern, in: _) = condition { pattern } else { nil }
  }

  var isUnfinished: Bool { pattern?.isUnfinished ?? false }

  fileprivate var spelled: String { (isNegated ? "!" : "") + condition.spelled }
}

extension Query.Condition {
  fileprivate var spelled: String {
    switch self {
    case .text(let pattern, let scope): scope.spelled + pattern.spelled
    case .presence(let scope): "has:" + scope.spelled.dropLast()
    case .property(.allTools): "tools:all"
    case .property(.noTools): "tools:none"
    case .property(let property):
      (property == .examples || property == .mcp ? "has:" : "is:") + property.rawValue
    }
  }
}

extension Query.Pattern {
  fileprivate var spelled: String {
    switch kind {
    case .word: text
    case .phrase: "“\(text)" + (isUnfinished ? "" : "”")
    case .literal: "'“\(text)”"
    case .start: "^“\(text)”"
    case .end: "“\(text)”$"
    case .whole: "^“\(text)”$"
    }
  }
}

extension Query.Scope {
  fileprivate var spelled: String {
    switch self {
    case .anywhere: ""
    case .field(let field): "\(field):"
    case .header(let key): "\(key):"
    }
  }
}
