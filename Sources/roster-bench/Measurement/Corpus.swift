internal import RosterCore

/// Files to measure on.
struct Corpus: Sendable {
  /// What the report calls it.
  let name: String
  /// The folder that holds it.
  let folder: FilePath
  /// How many files a load looks into.
  let fileCount: Int
  /// How many bytes they have.
  let byteCount: Int
  /// What a load makes of them.
  let library: Library

  /// Loads the files below a folder.
  ///
  /// - Throws: Why the folder itself cannot be read.
  init(name: String, folder: FilePath) async throws {
    self.name = name
    self.folder = folder
    let files = AgentFinder(roots: [folder]).candidates.map(\.path)
    fileCount = files.count
    byteCount = files.reduce(0) { $0 + $1.fileSize }
    library = await Self.load(folder)
    if let failure = library.failures.first(where: { $0.path == folder }) { throw failure }
  }

  /// Loads a folder from the start, to list it or also to search it.
  static func load(_ folder: FilePath, isIndexing: Bool = true) async -> Library {
    await LibraryLoader(roots: [folder], isIndexing: isIndexing).load() ?? Library(agents: [], failures: [])
  }
}
