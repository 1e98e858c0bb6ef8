internal import RosterCore

extension [Tool] {
  /// The tools of one MCP server.
  struct ServerGroup {
    let server: String
    /// The names of the tools there; `*` stands for all of them.
    var names: [String]

    /// How many tools there are, in words.
    var count: String { names == ["*"] ? "all" : names.count.grouped }
    /// The names in words.
    var chips: [String] { names.map { $0 == "*" ? "all of its tools" : $0 } }
  }

  /// The MCP servers in the order in which they first appear, each with the names of its tools.
  var byServer: [ServerGroup] {
    var groups: [ServerGroup] = []
    var places: [String: Int] = [:]
    for tool in self {
      guard let server = tool.server, let name = tool.nameInServer else { continue }
      if let place = places[server] {
        groups[place].names.append(name)
      } else {
        places[server] = groups.count
        groups.append(ServerGroup(server: server, names: [name]))
      }
    }
    return groups
  }

  /// The MCP servers, each with the number of its tools.
  ///
  ///     ["Read", "mcp__exa__search", "mcp__exa__crawl", "mcp__docs__*"].map { Tool($0) }.servers
  ///     // ["exa 2", "docs all"]
  var servers: [String] { byServer.map { "\($0.server) \($0.count)" } }
}
