internal import Synchronization

/// The agents of an index of which there are near copies, found out when they are first asked for.
///
/// That takes longer than any search, so it is kept as long as the index; nothing else of an index ever changes.
final class NearCopies: Sendable {
  private let paths = Mutex<Set<FilePath>?>(nil)

  /// The paths of the agents, which must be the same in each call; `nil` where the task was cancelled.
  func paths(among agents: [Agent]) async -> Set<FilePath>? {
    if let known = paths.withLock(\.self) { return known }
    guard let index = await SimilarityIndex(of: agents), let duplicates = await NearDuplicates(in: index)
    else {
      return nil
    }
    let found = Set(duplicates.groups.joined().map(\.path))
    paths.withLock { $0 = found }
    return found
  }
}
