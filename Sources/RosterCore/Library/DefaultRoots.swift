/// Where agents are looked for when no path is given.
public struct DefaultRoots: Sendable {
  /// Every folder that was looked for, nearest first.
  public let candidates: [FilePath]
  /// Those that exist.
  public let found: [FilePath]

  /// Looks for `.claude/agents` from `folder` up to the root of the repository it is in, then in `home`.
  ///
  /// Outside a repository only `folder` itself and `home` are looked into.
  ///
  /// - Parameters:
  ///   - folder: An absolute path, usually the working folder.
  ///   - home: The user's home folder, or `nil` where there is none.
  public init(from folder: FilePath, home: FilePath?) {
    var lineage = [folder]
    while let last = lineage.last, last.parent != last { lineage.append(last.parent) }
    let root = lineage.firstIndex { Self.exists($0.appending(FilePath(".git"))) }
    let searched = lineage.prefix((root ?? 0) + 1) + (home.map { [$0] } ?? [])
    var paths: [FilePath] = []
    for path in searched.map({ $0.appending(FilePath(".claude/agents")) }) where !paths.contains(path) {
      paths.append(path)
    }
    candidates = paths
    found = paths.filter(Self.exists)
  }

  private static func exists(_ path: FilePath) -> Bool { (try? path.inspect()) != nil }
}
