internal import RosterCore
internal import RosterScreen

extension Workload {
  /// Finds the agents with equal texts.
  init(findingEqualTextsIn library: Library) {
    self.init { _ = EqualTexts(among: library.agents) }
  }

  /// Reads the words of all agents.
  init(indexingSimilarityOf library: Library) {
    self.init { _ = await SimilarityIndex(of: library.agents) }
  }

  /// Finds the near copies among all agents, from their words on.
  init(findingNearCopiesIn library: Library) {
    let agents = library.agents.withEditedCopies()
    self.init {
      if let index = await SimilarityIndex(of: agents) { _ = await NearDuplicates(in: index) }
    }
  }

  /// Ranks the agents that are like one, each of the first few in its turn.
  init(rankingAgentsIn library: Library) async {
    let index = await SimilarityIndex(of: library.agents)
    self.init(
      steps: library.agents.prefix(Self.rankedAgents).map { agent in
        { _ = index?.agents(like: agent, limit: 100) }
      })
  }

  /// Finds the terms and sections of long agents.
  init(covering count: Int) {
    let agents = Array(repeating: LongText.agent(), count: count)
    self.init { _ = Coverage(of: agents) }
  }

  /// Compares agents up to the first screen.
  init(comparing agents: [Agent]) {
    let index = AgentIndex(indexing: agents)
    self.init {
      var app = App(settings: App.Settings(title: "~/agents"))
      _ = app.handle(.resized(Size(rows: 40, columns: 120)))
      _ = app.handle(.loaded(Library(agents: agents, failures: [], index: index), generation: 1))
      _ = app.handle(.key(.character("a")))
      _ = app.handle(.key(.character("c")))
      _ = app.render()
    }
  }

  /// Compares two texts up to the first screen.
  init(comparingText left: String, with right: String) {
    self.init(
      comparing: [left, right].enumerated().map { index, text in
        Agent(parsing: Array("---\nname: long\n---\n\(text)".utf8), at: FilePath("/\(index)/long.md"))
      })
  }

  /// How many agents others are compared with.
  private static let rankedAgents = 10
}

extension [Agent] {
  /// The agents, of which one in twenty gives way to an edited copy of the one before it: generated files have equal
  /// copies, but no near ones.
  func withEditedCopies() -> [Agent] {
    indices.map { index in
      guard index % 20 == 19 else { return self[index] }
      return Agent(parsing: self[index - 1].source.bytes.withoutSomeWords, at: self[index].path)
    }
  }
}

extension [UInt8] {
  /// The text without every fortieth of the pieces between its spaces.
  fileprivate var withoutSomeWords: [UInt8] {
    let pieces = split(separator: UInt8(ascii: " ")).enumerated().filter { $0.offset % 40 != 39 }
    return Array(pieces.map(\.element).joined(separator: [UInt8(ascii: " ")]))
  }
}
