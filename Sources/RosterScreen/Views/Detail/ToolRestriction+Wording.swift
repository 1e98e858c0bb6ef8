internal import RosterCore

extension [ToolRestriction] {
  /// What a tool is narrowed to, in words: commands that take any arguments together, then all else.
  ///
  ///     Tool("Bash(git diff:*, git log:*, npm test)").restrictions.phrases
  ///     // ["git diff, git log with any arguments", "npm test"]
  var phrases: [String] {
    var commands: [String] = []
    var others: [String] = []
    for restriction in self {
      switch restriction {
      case .command(let words): commands.append(words)
      case .host(let name): others.append(name)
      case .exactly(let text): others.append(text)
      }
    }
    let joined = commands.isEmpty ? [] : [commands.joined(separator: ", ") + " with any arguments"]
    return joined + (others.isEmpty ? [] : [others.joined(separator: ", ")])
  }
}
