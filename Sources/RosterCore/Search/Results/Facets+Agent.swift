extension Agent {
  /// What a facet counts of the agent, each value once, with one of its spellings.
  func values(of kind: Facets.Kind) -> [Facets.Value: String] {
    let texts =
      switch kind {
      case .model: models
      case .tools: toolFamilies
      case .dialect: [dialect.rawValue]
      case .folder: [id.parent.string]
      }
    var values = Dictionary(
      texts.map { (Facets.Value.text(Folding.folded($0)), $0) }, uniquingKeysWith: { first, _ in first })
    if kind == .tools, hasAllTools {
      values[.property(.allTools)] = "all"
    } else if kind == .tools, texts.isEmpty {
      values[.property(.noTools)] = "none"
    }
    return values
  }
}

extension Facets {
  /// What agents are counted by.
  enum Value: Hashable {
    /// A text as the search compares it, whatever its capitals.
    case text([UInt8])
    /// Whether there is a list of tools, and anything in it.
    case property(Query.Property)
  }
}

extension Facets.Kind {
  /// What a value is in a query; `nil` where it cannot be asked for.
  func atom(of value: Facets.Value, spelled text: String) -> String? {
    if case .property = value { return "tools:" + text }
    return Query.facet(field, text)
  }

  /// What the values are called in a query.
  var field: String {
    switch self {
    case .model: "model"
    case .tools: "tools"
    case .dialect: "dialect"
    case .folder: "path"
    }
  }
}
