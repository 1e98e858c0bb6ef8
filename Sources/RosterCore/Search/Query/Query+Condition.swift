extension Query {
  /// What is asked of an agent.
  public enum Condition: Sendable, Hashable {
    /// A text stands somewhere.
    case text(Pattern, in: Scope)
    /// A part is there at all: `color:` or `has:color`.
    case presence(of: Scope)
    /// The agent is or has something: `is:repaired`.
    case property(Property)
  }

  /// Where a text is looked for.
  public enum Scope: Sendable, Hashable {
    /// In every part of an agent.
    case anywhere
    /// In one part.
    case field(IndexField)
    /// In the value of a header key, or in the dialect, which is named as if it were one.
    ///
    /// Keys compare in any case. Read without the keys of a library, it is the key as typed.
    case header(key: String)
  }

  /// A text to look for and how.
  public struct Pattern: Sendable, Hashable {
    /// How a text is to be found.
    public enum Kind: Sendable, Hashable {
      /// As a word; where signs divide it (`foo-bar`, `git diff:*` in parentheses), as words in a row.
      case word
      /// As words in a row, exactly: `"rate limiting"`.
      case phrase
      /// As exactly these characters, in this case, wherever they stand in a word: `'API`.
      case literal
      /// At the start of the scope: `^back`.
      case start
      /// At the end of the scope: `api$`.
      case end
      /// As the whole of the scope: `^api$`.
      case whole
    }

    /// How the text is to be found.
    public let kind: Kind
    /// The text as it was typed, without the marks around it; never empty.
    public let text: String
    /// Whether more may follow: a positive word, or the last one of an open phrase, with nothing typed behind it.
    public let isUnfinished: Bool
  }

  /// What an agent can be or have.
  public enum Property: String, Sendable, Hashable, CaseIterable {
    /// Its header was not valid and was repaired: `is:repaired`.
    case repaired
    /// It is marked in the list: `is:marked`.
    case marked
    /// Another agent has the same text: `is:duplicate`.
    case duplicate
    /// Another agent has nearly the same text: `is:near`.
    case near
    /// There is a diagnostic about it: `is:problem`.
    case problem
    /// Its description holds examples: `has:examples`.
    case examples
    /// It names a tool of an MCP server: `has:mcp`.
    case mcp
    /// It has no list of tools, so that it inherits all of them: `tools:all`.
    case allTools
    /// Its list of tools is empty: `tools:none`.
    case noTools
  }
}
