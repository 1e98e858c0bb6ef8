extension Agent {
  /// What a facet counts of the agent, each value once.
  func values(of kind: Facets.Kind) -> [String] {
    switch kind {
    case .model: models
    case .tools: toolFamilies
    case .dialect: [dialect.rawValue]
    case .folder: [id.parent.string].filter { !$0.isEmpty }
    }
  }

  /// The granted tools without their patterns, those of a server as the server; `all` and `none` where there are none.
  private var toolFamilies: [String] {
    guard let tools else { return [Facets.allTools] }
    guard !tools.isEmpty else { return [Facets.noTools] }
    return tools.map { text in
      let tool = Tool(text)
      return tool.server ?? String(tool.text.prefix { $0 != "(" })
    }.uniqued()
  }
}

extension Facets.Kind {
  /// What a value is in a query.
  func atom(of value: String) -> String {
    // Quoted, as `facet` would have it, they would be tools of these names.
    let isProperty = self == .tools && [Facets.allTools, Facets.noTools].contains(value)
    return isProperty ? "tools:" + value : Query.facet(field, value)
  }

  private var field: String {
    switch self {
    case .model: "model"
    case .tools: "tools"
    case .dialect: "dialect"
    case .folder: "path"
    }
  }
}
