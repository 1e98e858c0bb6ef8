/// How alike the texts of all agents of a library are, kept so that it need not be measured anew for each question.
///
///     let index = await SimilarityIndex(of: library.agents)
///     index?.agents(like: reviewer, limit: 10)[0].similarity.percent  // 97
///
/// Everything it says is exact: what ``Similarity/init(ofTextsOf:and:)`` says of the same two agents. It takes about
/// three bytes for each word that the agents hold.
public final class SimilarityIndex: Sendable {
  /// The agents, in the order they were given in.
  public let agents: [Agent]

  private let words: WordCounts
  private let places: [FilePath: Int]

  /// Reads the words of agents, on all processors; `nil` where the task was cancelled.
  ///
  /// - Parameter agents: Agents of different paths, in any order.
  public init?(of agents: [Agent]) async {
    guard let words = await WordCounts(of: agents) else { return nil }
    self.agents = agents
    self.words = words
    places = Dictionary(agents.indices.map { (agents[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The other agents from the most to the least alike: exact copies first, then by similarity, then by path.
  ///
  /// - Parameters:
  ///   - agent: An agent of the index; one whose path it does not know is like none.
  ///   - limit: How many are wanted at most.
  /// - Returns: As many as there are, up to the limit.
  public func agents(like agent: Agent, limit: Int = .max) -> [SimilarAgent] {
    place(of: agent).map { Array(ranked(agents.indices, like: $0).prefix(limit)) } ?? []
  }

  /// How an agent of the index relates to another one of it; `nil` where it does not know one of their paths.
  public func relation(of agent: Agent, to other: Agent) -> SimilarAgent? {
    guard let place = self.place(of: agent), let otherPlace = self.place(of: other) else { return nil }
    return relation(of: place, to: otherPlace, TextIdentity(agents[otherPlace].source))
  }

  /// The place in ``agents`` of the one with the path of an agent; `nil` where there is none.
  func place(of agent: Agent) -> Int? { places[agent.path] }

  /// The agents at some places in the order of ``agents(like:limit:)``, without the one that they are compared with.
  func ranked(_ others: some Sequence<Int>, like place: Int) -> [SimilarAgent] {
    let text = TextIdentity(agents[place].source)
    return others.filter { $0 != place }.map { relation(of: $0, to: place, text) }.sorted()
  }

  private func relation(of agent: Int, to other: Int, _ text: TextIdentity) -> SimilarAgent {
    SimilarAgent(agents[agent], similarity: words.bags.similarity(of: agent, and: other), to: text)
  }

  /// The sets of agents, by their places in ``agents``, that chains of near pairs join.
  ///
  /// - Returns: `nil` where the task was cancelled.
  func nearSets() async -> DisjointSets? {
    await SimilarityJoin(words.bags, vocabularySize: words.vocabularySize).sets()
  }
}
