extension Query {
  /// The reading of the text in words, as one line, the same for the same reading.
  ///
  /// It quotes the query: it goes through the sanitiser before it is shown.
  ///
  ///     Query("backend go|rust -desc:java").explained
  ///     // all of: word "backend" anywhere · either word "go" anywhere or word "rust" anywhere
  ///     //         · not word "java" in description
  public var explained: String {
    switch clauses.count {
    case 0: "everything"
    case 1: clauses[0].explained
    default: "all of: " + clauses.map(\.explained).joined(separator: " · ")
    }
  }
}

extension Query.Clause {
  fileprivate var explained: String {
    (alternatives.count > 1 ? "either " : "") + alternatives.map(\.explained).joined(separator: " or ")
  }
}

extension Query.Atom {
  fileprivate var explained: String { (isNegated ? "not " : "") + condition.explained }
}

extension Query.Condition {
  fileprivate var explained: String {
    switch self {
    case .text(let pattern, let scope): pattern.explained(in: scope)
    case .presence(let scope): "any \(scope.name)"
    case .property(let property): property.explained
    }
  }
}

extension Query.Pattern {
  fileprivate func explained(in scope: Query.Scope) -> String {
    let text = "\"\(text)\"" + (isUnfinished ? " (unfinished)" : "")
    let place = scope == .anywhere ? "anywhere" : "in \(scope.name)"
    return switch kind {
    case .word: "word \(text) \(place)"
    case .phrase: "phrase \(text) \(place)"
    case .literal: "exactly \(text) \(place)"
    case .start: "\(text) at the start of \(scope.name)"
    case .end: "\(text) at the end of \(scope.name)"
    case .whole: "\(text) as the whole of \(scope.name)"
    }
  }
}

extension Query.Scope {
  fileprivate var name: String {
    switch self {
    case .anywhere: "anything"
    case .field(let field): "\(field)"
    case .header(let key): key
    }
  }
}

extension Query.Property {
  fileprivate var explained: String {
    switch self {
    case .repaired, .marked: "is \(rawValue)"
    case .duplicate: "is a duplicate"
    case .near: "is a near copy"
    case .problem: "has problems"
    case .examples: "has examples"
    case .mcp: "has tools of MCP servers"
    case .allTools: "has all tools"
    case .noTools: "has no tools"
    }
  }
}
