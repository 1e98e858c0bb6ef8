internal import RosterCore

extension [Tool] {
  /// The MCP servers in the order in which they first appear, each with the number of its tools.
  ///
  ///     ["Read", "mcp__exa__search", "mcp__exa__crawl", "mcp__docs__*"].map(Tool.init).servers
  ///     // ["exa 2", "docs all"]
  var servers: [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for tool in self {
      guard let server = tool.server, let name = tool.nameInServer else { continue }
      if names[server] == nil { order.append(server) }
      names[server, default: []].append(name)
    }
    return order.map { server in
      let names = names[server, default: []]
      return "\(server) \(names == ["*"] ? "all" : names.count.grouped)"
    }
  }
}
