internal import Synchronization

/// How alike the agents of an index are, found out when it is first asked for.
///
/// That takes longer than any search, so it is kept as long as the index; nothing else of an index ever changes.
final class KeptSimilarity: Sendable {
  private let index = Mutex<SimilarityIndex?>(nil)
  private let nearPaths = Mutex<Set<FilePath>?>(nil)

  /// How alike all agents are, which must be the same in each call; `nil` where the task was cancelled.
  func index(of agents: [Agent]) async -> SimilarityIndex? {
    if let known = index.withLock(\.self) { return known }
    guard let made = await SimilarityIndex(of: agents) else { return nil }
    index.withLock { $0 = made }
    return made
  }

  /// The paths of the agents of which there are near copies; `nil` where the task was cancelled.
  func pathsOfNearCopies(among agents: [Agent]) async -> Set<FilePath>? {
    if let known = nearPaths.withLock(\.self) { return known }
    guard let index = await index(of: agents), let duplicates = await NearDuplicates(in: index) else {
      return nil
    }
    let found = Set(duplicates.groups.joined().map(\.path))
    nearPaths.withLock { $0 = found }
    return found
  }
}

extension AgentIndex {
  /// The other agents of the library from the most to the least alike: exact copies first, then by similarity, then by
  /// path.
  ///
  /// The first call reads the words of all agents; later ones take less than a hundredth of that.
  ///
  /// - Returns: `nil` where the task was cancelled.
  public func agents(like agent: Agent) async -> [SimilarAgent]? {
    await similarity.index(of: agents)?.agents(like: agent)
  }
}
