/// What the pattern behind a tool's name narrows the tool to.
public enum ToolRestriction: Hashable, Sendable {
  /// Commands that start with these words, whatever follows: `git diff:*`, `git diff *`.
  case command(String)
  /// Requests to this host: `domain:example.com`.
  case host(String)
  /// Just this: a whole command, a path with wild cards, the name of an agent or a skill.
  case exactly(String)
}

extension Tool {
  /// What the patterns behind the name narrow the tool to, in order; empty for one that may do all it can.
  ///
  ///     Tool("Bash(git diff:*, npm test)").restrictions  // [.command("git diff"), .exactly("npm test")]
  ///     Tool("Bash(*)").restrictions                     // []
  public var restrictions: [ToolRestriction] {
    guard let open = text.firstIndex(of: "(") else { return [] }
    let inside = text[text.index(after: open)...]
    let patterns = ToolList.split(String(inside.last == ")" ? inside.dropLast() : inside))
    return patterns.contains("*") ? [] : patterns.map(ToolRestriction.init)
  }
}

extension ToolRestriction {
  /// Reads one pattern.
  fileprivate init(_ pattern: String) {
    if pattern.hasPrefix("domain:") {
      self = .host(String(pattern.dropFirst(7)))
    } else if let ending = [":*", " *"].first(where: pattern.hasSuffix) {
      self = .command(String(pattern.dropLast(ending.utf8.count)))
    } else {
      self = .exactly(pattern)
    }
  }
}
