internal import RosterCore

/// The files that the user marked.
struct Marks: Sendable {
  /// Their paths in the order of the marks.
  private(set) var paths: [FilePath] = []
  /// Marked files that are gone, which may come back, as one that an editor removes before it writes it.
  private var absent: Set<FilePath> = []

  var count: Int { paths.count }
  var isEmpty: Bool { paths.isEmpty }

  func contains(_ path: FilePath) -> Bool { paths.contains(path) }

  /// Marks a file, or takes its mark away.
  mutating func toggle(_ path: FilePath) {
    if let place = paths.firstIndex(of: path) { paths.remove(at: place) } else { paths.append(path) }
  }

  /// Marks files, those that are marked already once.
  mutating func add(_ new: [FilePath]) {
    var marked = Set(paths)
    paths += new.filter { marked.insert($0).inserted }
  }

  mutating func removeAll() { self = Marks() }

  /// Keeps the marks at their files, in a library that has changed.
  mutating func follow(_ change: LibraryChange, in library: Library) {
    guard !paths.isEmpty || !absent.isEmpty else { return }
    let known = Set(library.agents.map(\.path))
    let now = paths.map(change.path(now:))
    paths = now.filter(known.contains)
    add(absent.filter(known.contains).sorted())
    absent = absent.union(now).subtracting(known)
  }
}
