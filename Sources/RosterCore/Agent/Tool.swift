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

  /// The entry as it is written.
  public let text: String
  /// What it allows.
  public let kind: Kind
  /// The server of an MCP tool; `nil` for every other.
  public let server: String?

  /// Takes an entry apart: `mcp__server__tool`, `server/tool`, `Name(pattern)` or a plain name.
  ///
  ///     Tool("mcp__exa__search").server  // "exa"
  ///     Tool("Bash(git diff:*)").kind    // .run
  public init(_ text: String) {
    self.text = text
    server = Self.server(in: text)
    let name = text.prefix { $0 != "(" }.lowercased()
    kind = server != nil ? .mcp : Self.kinds[name] ?? .other
  }

  /// What people call it: the server, or the name without its pattern.
  ///
  ///     Tool("mcp__exa__search").family  // "exa"
  ///     Tool("Bash(git diff:*)").family  // "Bash"
  public var family: String { server ?? String(text.prefix { $0 != "(" }).trimmingWhiteSpace() }

  /// The name inside the server, such as `search`; `*` for all tools of a server.
  public var nameInServer: String? {
    guard let server else { return nil }
    let rest = text.hasPrefix(Self.prefix) ? text.dropFirst(Self.prefix.count) : text[...]
    let name = rest.dropFirst(server.count).drop { $0 == "_" || $0 == "/" }
    return name.isEmpty ? "*" : String(name)
  }

  private static let prefix = "mcp__"

  private static func server(in text: String) -> String? {
    if text.hasPrefix(prefix) {
      let rest = Array(text.utf8.dropFirst(prefix.utf8.count))
      let end = rest.indices.dropFirst().first { rest[$0...].starts(with: [0x5F, 0x5F]) } ?? rest.count
      return rest.isEmpty ? nil : String(decoding: rest[..<end], as: UTF8.self)
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !text.contains("("), !text.contains(" ")
    else {
      return nil
    }
    return parts[0].first == "." ? nil : String(parts[0])
  }

  /// Names of the tools' built-in tools in lower case: Claude Code's, its former ones, and the aliases of others.
  private static let kinds: [String: Kind] = {
    let names: [Kind: String] = [
      .read: "read grep glob ls notebookread lsp search list view codebase usages problems changes readfile",
      .write: "edit write multiedit notebookedit patch editfiles writefile create",
      .run: """
      bash powershell killbash killshell bashoutput shell execute run runcommands terminal agent task workflow \
      skill monitor runtasks runtests
      """,
      .network: "webfetch websearch web fetch browser openbrowser githubrepo",
      .plan: """
      todowrite todoread todo askuserquestion exitplanmode enterplanmode taskcreate taskget tasklist taskupdate \
      sendmessage think
      """,
    ]
    return names.reduce(into: [:]) { kinds, entry in
      for name in entry.value.split(separator: " ") { kinds[String(name)] = entry.key }
    }
  }()
}
