extension Facets {
  /// The facets that stand in a query which found nothing, so that they can be taken out of it again.
  init(askedForBy query: Query) {
    let asked = query.clauses.compactMap(\.onlyAtom).compactMap(Facet.init)
    groups = Kind.allCases.compactMap { kind in
      asked.filter { $0.kind == kind }.uniqued().nonEmpty.map { (kind, $0) }
    }
  }
}

extension Facets.Facet {
  /// What a condition asks for, which no agent has; `nil` for a condition that is no facet.
  fileprivate init?(_ atom: Query.Atom) {
    guard !atom.isNegated else { return nil }
    switch atom.condition {
    case .property(.allTools): self.init(.tools, .property(.allTools), spellings: ["all": 0])
    case .property(.noTools): self.init(.tools, .property(.noTools), spellings: ["none": 0])
    case .text(let pattern, in: let scope) where pattern.kind == .whole:
      guard let kind = Facets.Kind(scope) else { return nil }
      self.init(kind, .text(Folding.folded(pattern.text)), spellings: [pattern.text: 0])
    case .text, .presence, .property: return nil
    }
  }
}

extension Facets.Kind {
  /// What is counted by the values that stand in a scope.
  fileprivate init?(_ scope: Query.Scope) {
    guard let kind = Self.allCases.first(where: { QueryField.parts.value(of: $0.field) == scope }) else {
      return nil
    }
    self = kind
  }
}
