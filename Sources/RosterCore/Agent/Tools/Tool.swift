/// One entry of a tool list, taken apart.
public struct Tool: Hashable, Sendable {
  /// What a tool lets an agent do.
  public enum Kind: String, Sendable, CaseIterable {
    /// Looks at files and nothing else.
    case read
    /// Changes files.
    case write
    /// Starts commands or other agents.
    case run
    /// Reaches the network.
    case network
    /// Keeps notes, asks, plans.
    case plan
    /// A tool of a Model Context Protocol server.
    case mcp
    /// A name that is not known.
    case other
  }

  /// What a dialect makes of a name.
  public enum Standing: Hashable, Sendable {
    /// It means a tool, or may do so: not every dialect has a closed list.
    case current
    /// It meant a tool once; that is now called `replacement`, where there is one.
    case outdated(replacement: String?)
    /// It means no tool.
    case unknown
  }

  /// The entry as it is written.
  public let text: String
  /// What it allows.
  public let kind: Kind
  /// The server of an MCP tool; `nil` for every other.
  public let server: String?
  /// The name inside the server, such as `search`; `*` for all tools of a server, `nil` without one.
  public let nameInServer: String?
  /// What the dialect makes of the name.
  public let standing: Standing

  /// Takes an entry apart: `mcp__server__tool`, `server/tool`, `Name(pattern)` or a plain name.
  ///
  ///     Tool("mcp__exa__search").server  // "exa"
  ///     Tool("Bash(git diff:*)").kind    // .run
  ///     Tool("Task").standing            // .outdated(replacement: "Agent")
  ///
  /// - Parameters:
  ///   - text: The entry as it is written; capitals make no difference.
  ///   - dialect: The tool that the list is written for. A name that only another one knows keeps what it allows there.
  public init(_ text: String, in dialect: Dialect = .claude) {
    self.text = text
    let name = text.prefix { $0 != "(" }.lowercased()
    let builtIn = ToolNames.builtIn(name, in: dialect)
    let place = builtIn == nil ? Self.place(in: text, dialect) : nil
    server = place?.server
    nameInServer = place?.name
    kind = server != nil ? .mcp : builtIn?.kind ?? .other
    standing = server != nil || name == "*" ? .current : ToolNames.standing(of: name, in: dialect)
  }

  /// The name in front of a pattern: `Bash` of `Bash(git diff:*)`.
  public var name: String { String(text.prefix { $0 != "(" }) }

  /// What people call it: the server, or the name without its pattern.
  ///
  ///     Tool("mcp__exa__search").family  // "exa"
  ///     Tool("Bash(git diff:*)").family  // "Bash"
  public var family: String { server ?? name.trimmingWhiteSpace() }

  // MARK: Servers

  /// The server of an MCP tool and the name of the tool there, which is `*` for all of them.
  private static func place(in text: String, _ dialect: Dialect) -> (server: String, name: String)? {
    if text.hasPrefix("mcp__") { return place(in: text.dropFirst(5), "__") }
    switch dialect {
    case .gemini where text.hasPrefix("mcp_"): return place(in: text.dropFirst(4), "_")
    case .kiro where text.hasPrefix("@"): return place(in: text.dropFirst(), "/")
    default: return placeAroundSlash(in: text)
    }
  }

  private static func place(in text: Substring, _ separator: String) -> (server: String, name: String)? {
    guard !text.isEmpty else { return nil }
    let text = String(text)
    // The name of a server has at least one letter, be it that of the separator.
    let end = text.range(of: separator, in: text.index(after: text.startIndex)..<text.endIndex)
    let name = end.map { String(text[$0.upperBound...]) } ?? ""
    return (String(text[..<(end?.lowerBound ?? text.endIndex)]), name.isEmpty ? "*" : name)
  }

  private static func placeAroundSlash(in text: String) -> (server: String, name: String)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !text.contains("("), !text.contains(" "),
      parts[0].first != "."
    else { return nil }
    return (String(parts[0]), String(parts[1]))
  }
}
