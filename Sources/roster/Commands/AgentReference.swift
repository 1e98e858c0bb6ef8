internal import RosterCore

/// What stands for an agent on the command line: a path, a name or the tail of a path.
struct AgentReference {
  let word: Argument

  /// Whether the word is a path that leads to something other than a folder.
  var leadsToFile: Bool { Presence(of: word.path) == .other }

  /// The agents that the word fits: by exact name or, where none is called so, by the tail of their path.
  func matches(in library: Library) -> [Agent] {
    let named = library.agents(named: word.text)
    return named.isEmpty ? library.agents.filter { $0.path.hasTail(word.path) } : named
  }

  /// By path what each agent can be told by from all others: the shortest tail that no other path ends in.
  static func tails(in library: Library) -> [FilePath: FilePath] {
    let paths = library.agents.map(\.path)
    return Dictionary(uniqueKeysWithValues: zip(paths, FilePath.tellingTails(of: paths)))
  }

  /// Tells that nothing fits, and what might have been meant.
  func complainOfNoMatch(in library: Library, to messages: MessageOutput) {
    let nearest = library.agents.lazy.map(\.displayName).nearest(to: word.text)
    let suggestion = nearest.map { ", did you mean '\($0)'?" } ?? ""
    messages.write("no agent is called '\(word.text)', and no path ends in it\(suggestion)")
  }

  /// Tells that several fit, and by what each can be told from all others.
  func complainOfAmbiguity(among agents: [Agent], in library: Library, to messages: MessageOutput) {
    let tails = Self.tails(in: library)
    messages.write(
      "'\(word.text)' fits \(agents.count) agents; name one by its path:",
      lines: agents.map { (tails[$0.path] ?? $0.path).string })
  }
}
