/// How the agents of a library differ from those of an earlier snapshot.
///
/// A file that has another path now is recognised by its number in the file system, else by equal bytes.
///
///     let change = LibraryChange(from: before.agents, to: after.agents)
///     change.path(now: FilePath("/agents/reviewer.md"))  // "/agents/code/reviewer.md"
public struct LibraryChange: Sendable, Equatable {
  /// The paths that had no agent before and did not get one by a renaming, in order.
  public private(set) var added: [FilePath] = []
  /// The paths that have no agent any more and whose files have no other path, in order.
  public private(set) var removed: [FilePath] = []
  /// The paths whose files were read anew, in order.
  public private(set) var changed: [FilePath] = []
  /// The new paths of files by their old ones.
  public private(set) var renamed: [FilePath: FilePath] = [:]

  /// How many files may vanish at once for others to be compared with them, byte by byte.
  private static let comparedFiles = 1_000

  /// No change.
  public init() {}

  /// Finds out what differs, which takes long only for agents that are not the same objects.
  ///
  /// - Parameters:
  ///   - old: The agents before, in any order.
  ///   - new: The agents now, in any order.
  public init(from old: [Agent], to new: [Agent]) {
    let (gone, come) = (old.without(new).inPathOrder, new.without(old).inPathOrder)
    let (pathsGone, pathsCome) = (Set(gone.map(\.path)), Set(come.map(\.path)))
    let vanished = gone.filter { !pathsCome.contains($0.path) }
    var renaming = Renaming(to: come.filter { !pathsGone.contains($0.path) })
    changed = come.lazy.map(\.path).filter(pathsGone.contains)
    // Numbers first, so that a copy elsewhere does not take the place of the file itself.
    renaming.match(vanished, by: \.stamp.identity) { $0.isLikely(toBe: $1) }
    if vanished.count <= Self.comparedFiles {
      renaming.match(vanished, by: \.source.edges) { $0.source.bytes == $1.source.bytes }
    }
    renaming.matchReplaced(vanished, among: come.filter { pathsGone.contains($0.path) })
    renamed = renaming.renamed
    removed = vanished.lazy.map(\.path).filter { [renamed] in renamed[$0] == nil }
    added = renaming.free.map(\.path)
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { self == LibraryChange() }

  /// The path that a file has now: the same one, as long as the file was not renamed.
  public func path(now old: FilePath) -> FilePath { renamed[old] ?? old }
}

/// Finds for files that vanished the ones that they became.
private struct Renaming {
  /// The new files that nothing was renamed to.
  private(set) var free: [Agent]
  private(set) var renamed: [FilePath: FilePath] = [:]

  init(to new: [Agent]) { free = new }

  /// Matches files that have something in common, one with one; of several that with the same file name goes first.
  mutating func match<Key: Hashable>(
    _ vanished: [Agent], by key: (Agent) -> Key, _ fits: (Agent, Agent) -> Bool
  ) {
    guard !free.isEmpty else { return }
    var candidates = Dictionary(grouping: free, by: key)
    var taken: Set<FilePath> = []
    for old in vanished where renamed[old.path] == nil {
      let alike = candidates[key(old), default: []]
      let namesake = alike.first { $0.path.name == old.path.name && fits(old, $0) }
      guard let new = namesake ?? alike.first(where: { fits(old, $0) }) else { continue }
      candidates[key(old)]?.removeAll { $0 === new }
      renamed[old.path] = new.path
      taken.insert(new.path)
    }
    free.removeAll { taken.contains($0.path) }
  }

  /// Matches files that took the place of another one.
  mutating func matchReplaced(_ vanished: [Agent], among changed: [Agent]) {
    let byIdentity = Dictionary(
      changed.map { ($0.stamp.identity, $0) }, uniquingKeysWith: { first, _ in first })
    for old in vanished where renamed[old.path] == nil {
      guard let new = byIdentity[old.stamp.identity], old.isLikely(toBe: new) else { continue }
      renamed[old.path] = new.path
    }
  }
}

extension Agent {
  /// Whether a file of the same number is this one; a file system may give the number of a removed file to a new one.
  ///
  /// What is in no file has no number.
  fileprivate func isLikely(toBe other: Agent) -> Bool {
    stamp.identity.inode != 0
      && (source.bytes == other.source.bytes || displayName == other.displayName)
  }
}

extension SourceText {
  /// The first and last bytes, by which texts are told apart before they are compared.
  fileprivate var edges: [[UInt8]] { [Array(bytes.prefix(256)), Array(bytes.suffix(256))] }
}

extension [Agent] {
  fileprivate var inPathOrder: Self { sorted { $0.path < $1.path } }
}
