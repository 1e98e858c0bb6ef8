extension Agent {
  /// The entries of its list of tools, taken apart; `nil` where it has none.
  var toolEntries: [Tool]? { tools?.map { Tool($0, in: dialect) } }

  /// What people call the tools on its list, entry by entry.
  var toolFamilies: [String] { (toolEntries ?? []).map(\.family) }
}
