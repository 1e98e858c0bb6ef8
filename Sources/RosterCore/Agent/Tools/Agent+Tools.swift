extension Agent {
  /// Whether it is granted all tools, because it has no list of them, or by `*`.
  ///
  ///     Agent(parsing: Array("---\ntools: \"*\"\n---\n".utf8), at: path).hasAllTools  // true
  public var hasAllTools: Bool { tools.map { $0 == ["*"] } ?? true }

  /// The entries of its list of tools, taken apart; `nil` where it has none.
  var toolEntries: [Tool]? { tools?.map { Tool($0, in: dialect) } }

  /// What people call the tools on its list, entry by entry.
  var toolFamilies: [String] { (toolEntries ?? []).map(\.family) }
}
