import Foundation
import TestSupport
import Testing

@testable import RosterCore

/// What is noticed in real folders, and what is not.
@Suite struct FolderWatchTests {
  private static let text = "---\nname: a\n---\nBody.\n"

  /// A folder that was loaded and is watched.
  private struct Watched {
    let folder: TemporaryFolder
    let watch: FolderWatch
    let roots: [FilePath]

    init(_ files: [String: String] = ["a.md": text, "sub/b.md": text], roots: [String] = [""]) async throws {
      folder = try TemporaryFolder(files)
      watch = try #require(FolderWatch())
      self.roots = roots.map { [folder] in
        $0.isEmpty ? folder.filePath : folder.filePath.appending(FilePath($0))
      }
      _ = try await load()
      _ = watch.drain()
    }

    func load(reusing previous: Library? = nil) async throws -> Library {
      try #require(await LibraryLoader(roots: roots, reusing: previous, watching: watch).load())
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.path(name)) }

    func move(_ name: String, to other: String) throws {
      try FileManager.default.moveItem(atPath: folder.path(name), toPath: folder.path(other))
    }
  }

  /// Something that is done to a folder with `a.md` and `sub/b.md`.
  struct Deed: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let run: @Sendable (TemporaryFolder) throws -> Void

    init(_ description: String, _ run: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      (testDescription, self.run) = (description, run)
    }
  }

  private static func move(_ folder: TemporaryFolder, _ name: String, to other: String) throws {
    #expect(unsafe rename(folder.path(name), folder.path(other)) == 0)
  }

  static let noticed = [
    Deed("a file is saved") { try $0.write(text + "More.", to: "a.md") },
    Deed("a file deeper down is saved") { try $0.write(text + "More.", to: "sub/b.md") },
    Deed("a file is added") { try $0.write(text, to: "c.md") },
    Deed("a file is removed") { try FileManager.default.removeItem(atPath: $0.path("a.md")) },
    Deed("a file is renamed") { try move($0, "a.md", to: "z.md") },
    Deed("an editor writes another file and renames it") { folder in
      try folder.write(text + "More.", to: "a.md~")
      try move(folder, "a.md~", to: "a.md")
    },
    Deed("a file becomes unreadable") { _ = unsafe chmod($0.path("a.md"), 0) },
    Deed("a folder is added") { _ = unsafe mkdir($0.path("new"), 0o700) },
    Deed("a folder is removed") { try FileManager.default.removeItem(atPath: $0.path("sub")) },
    Deed("a folder is renamed") { try move($0, "sub", to: "other") },
    Deed("a link to a folder is added") { try $0.link("somewhere", to: "/") },
    Deed("the root is removed") { try FileManager.default.removeItem(atPath: $0.path) },
  ]

  @Test(arguments: noticed) func notices(deed: Deed) async throws {
    let watched = try await Watched()
    try deed.run(watched.folder)
    #expect(watched.watch.drain() != nil)
    #expect(watched.watch.drain() == nil)
  }

  @Test func tellsTheEndOfAChange() async throws {
    let watched = try await Watched()
    try watched.folder.write(Self.text + "More.", to: "a.md")
    #expect(watched.watch.drain() == (SystemWatch.noticesContentsByFolder ? .complete : .underWay))
    try Self.move(watched.folder, "a.md", to: "z.md")
    #expect(watched.watch.drain() == (SystemWatch.noticesContentsByFolder ? .complete : .underWay))
    try watched.remove("z.md")
    #expect(watched.watch.drain() == .underWay)
  }

  static let passedOver = [
    Deed("the temporary file of an editor") { try $0.write("b0VIM", to: ".a.md.swp") },
    Deed("a file that is no text") { try $0.write("x", to: "picture.png") },
    Deed("a file without an extension") { try $0.write("x", to: "4913") },
    Deed("a folder of a version control system") { _ = unsafe mkdir($0.path(".git"), 0o700) },
    Deed("reading") { folder in _ = FileManager.default.contents(atPath: folder.path("a.md")) },
    Deed("listing") { folder in _ = try FileManager.default.contentsOfDirectory(atPath: folder.path) },
  ]

  @Test(arguments: passedOver) func passesOver(deed: Deed) async throws {
    let watched = try await Watched()
    try deed.run(watched.folder)
    #expect(watched.watch.drain() == nil)
  }

  @Test func loadingIsNoChange() async throws {
    let watched = try await Watched()
    let library = try await watched.load()
    #expect(try await watched.load(reusing: library) === library)
    #expect(watched.watch.drain() == nil)
  }

  @Test func newFoldersAreWatchedAndThoseThatVanishNotAnyMore() async throws {
    let watched = try await Watched()
    let before = watched.watch.count
    try watched.folder.write(Self.text, to: "new/deep/c.md")
    #expect(watched.watch.drain() != nil)
    _ = try await watched.load()
    #expect(watched.watch.count == before + 2)
    try watched.folder.write(Self.text + "More.", to: "new/deep/c.md")
    #expect(watched.watch.drain() != nil)
    try watched.remove("new")
    #expect(watched.watch.drain() != nil)
    _ = try await watched.load()
    #expect(watched.watch.count == before)
    #expect(watched.watch.drain() == nil)
  }

  @Test func aFolderThatLeavesTheRootsIsNotWatchedAnyMore() async throws {
    let elsewhere = try TemporaryFolder()
    let watched = try await Watched()
    #expect(unsafe rename(watched.folder.path("sub"), elsewhere.path("sub")) == 0)
    #expect(watched.watch.drain() != nil)
    _ = try await watched.load()
    try elsewhere.write(Self.text + "More.", to: "sub/b.md")
    #expect(watched.watch.drain() == nil)
  }

  @Test func aSingleFileIsWatchedAlone() async throws {
    let watched = try await Watched(roots: ["a.md"])
    try watched.folder.write(Self.text, to: "other.md")
    #expect(watched.watch.drain() == nil)
    try watched.folder.write(Self.text + "More.", to: "a.md~")
    try Self.move(watched.folder, "a.md~", to: "a.md")
    #expect(watched.watch.drain() != nil)
  }

  @Test func aRootThatDoesNotExistYetIsNoticed() async throws {
    let watched = try await Watched(roots: ["later/agents"])
    try watched.folder.write(Self.text, to: "unrelated.md")
    #expect(watched.watch.drain() == nil)
    _ = unsafe mkdir(watched.folder.path("later"), 0o700)
    #expect(watched.watch.drain() != nil)
    _ = try await watched.load()
    try watched.folder.write(Self.text, to: "later/agents/a.md")
    #expect(watched.watch.drain() != nil)
    #expect(try await watched.load().agents.count == 1)
  }

  @Test func whatLinksLeadToIsWatched() async throws {
    let outside = try TemporaryFolder(["folder/b.md": Self.text, "c.txt": Self.text, "d.txt": Self.text])
    let watched = try await Watched(["a.md": Self.text])
    try watched.folder.link("folder", to: outside.path("folder"))
    try watched.folder.link("c.md", to: outside.path("c.txt"))
    #expect(try await watched.load().agents.count == 3)
    _ = watched.watch.drain()
    try outside.write(Self.text + "More.", to: "d.txt")
    #expect(watched.watch.drain() == nil)
    try outside.write(Self.text + "More.", to: "c.txt")
    #expect(watched.watch.drain() != nil)
    try outside.write(Self.text + "More.", to: "folder/b.md")
    #expect(watched.watch.drain() != nil)
    try watched.remove("folder")
    #expect(watched.watch.drain() != nil)
  }

  /// More changes than the system keeps for anybody: what was lost counts as a change of everything.
  @Test func aStormIsOneChange() async throws {
    let watched = try await Watched()
    for round in 0..<5 {
      for number in 0..<2_000 { try watched.folder.write("\(round)", to: "storm-\(number).md") }
    }
    #expect(watched.watch.drain() != nil)
    #expect(watched.watch.drain() == nil)
    try watched.folder.write(Self.text, to: "storm-7.md")
    #expect(watched.watch.drain() != nil)
    #expect(try await watched.load().agents.count == 3)
  }
}
