import Foundation
import Synchronization
import TestSupport
import Testing

@testable import RosterCore

@Suite struct LibraryLoaderTests {
  private static let text = "---\nname: a\ndescription: b\n---\nBody.\n"

  private func load(_ folder: TemporaryFolder, _ names: [String] = [""]) async throws -> Library {
    let roots = names.map { $0.isEmpty ? folder.filePath : folder.filePath.appending(FilePath($0)) }
    return try #require(await LibraryLoader(roots: roots).load())
  }

  @Test func takesWhatStartsWithAHeader() async throws {
    let folder = try TemporaryFolder()
    for name in ["a.md", "b.MARKDOWN", "c/d.mdc", ".hidden/e.txt"] { try folder.write(Self.text, to: name) }
    for name in ["f.json", ".git/g.md", "node_modules/x/h.md"] { try folder.write(Self.text, to: name) }
    try folder.write("# Notes\n", to: "notes.md")
    try folder.write("---\n\nA rule, and no key.\n", to: "rule.md")
    let library = try await load(folder)
    #expect(library.agents.map(\.id.string) == [".hidden/e.txt", "a.md", "b.MARKDOWN", "c/d.mdc"])
    #expect(library.failures == [])
  }

  @Test func takesAnyFileThatIsNamed() async throws {
    let folder = try TemporaryFolder()
    try folder.write("no header", to: "plain.json")
    let library = try await load(folder, ["plain.json"])
    #expect(library.agents.map(\.id.string) == ["plain.json"])
    #expect(library.agents.map(\.header.status) == [.missing])
  }

  @Test func listsEveryFileOnce() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "real/a.md")
    try folder.link("a-link", to: "real")
    try folder.link("b-link.md", to: "real/a.md")
    try folder.link("real/loop", to: "..")
    try FileManager.default.linkItem(atPath: folder.path("real/a.md"), toPath: folder.path("hard.md"))
    let library = try await load(folder, ["", "real/a.md", "real"])
    #expect(library.agents.map(\.path.string) == [folder.path("hard.md"), folder.path("real/a.md")])
  }

  @Test func followsLinksThatLeadOutside() async throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    try outside.write(Self.text, to: "x/a.md")
    try folder.link("elsewhere", to: outside.path("x"))
    #expect(try await load(folder).agents.map(\.id.string) == ["elsewhere/a.md"])
  }

  @Test func entersOnlySoManyFoldersBehindLinks() async throws {
    let outside = try TemporaryFolder()
    let folder = try TemporaryFolder()
    for number in 0...Limits.linkedFolders { try outside.write([], to: "\(number)/x") }
    try outside.write(Self.text, to: "a.md")
    for name in ["inside/a.md", "other/b.md"] { try folder.write(Self.text, to: name) }
    try folder.link("m", to: outside.path(""))
    try folder.link("n", to: outside.path("0"))
    try folder.link("o.md", to: outside.path("a.md"))
    let library = try await load(folder)
    #expect(library.agents.map(\.id.string) == ["inside/a.md", "m/a.md", "other/b.md"])
    #expect(library.failures.map { "\($0.path.name.string): \($0.reason)" } == ["m: manyFolders"])
  }

  @Test func saysWhatItCouldNotRead() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "good.md")
    try folder.write([0x61, 0x00, 0x62], to: "binary.md")
    try folder.link("broken.md", to: "nowhere")
    try folder.link("loop.md", to: "loop.md")
    _ = unsafe mkfifo(folder.path("pipe.md"), 0o600)
    let library = try await load(folder)
    #expect(library.agents.map(\.id.string) == ["good.md"])
    #expect(
      library.failures.map { "\($0.path.name.string): \($0.explanation)" } == [
        "binary.md: not text (a NUL byte near its start)",
        "broken.md: a link to something that does not exist",
        "loop.md: links that lead back to themselves", "pipe.md: not a file but a pipe",
      ])
  }

  @Test func rootsThatAreMissingMayBePassedOver() async throws {
    let folder = try TemporaryFolder(["a/a.md": Self.text])
    try folder.link("broken", to: "nowhere")
    let roots = ["a", "b", "broken"].map { folder.filePath.appending(FilePath($0)) }
    let library = try #require(await LibraryLoader(roots: roots, rootsMayBeMissing: true).load())
    #expect(library.agents.count == 1)
    #expect(library.failures.map(\.reason) == [.brokenLink])
    #expect(try await load(folder, ["a", "b"]).failures.map(\.reason) == [.missing])
  }

  @Test func readsTheFirstPartOfWhatIsTooLong() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.text.utf8) + [UInt8](repeating: 0x61, count: Limits.fileBytes), to: "long.md")
    let agent = try #require(await load(folder).agents.first)
    #expect(agent.isCut)
    #expect(agent.source.bytes.count == Limits.fileBytes)
    #expect(agent.diagnostics.map(\.rule) == ["file-cut"])
  }

  @Test func takesOverWhatHasNotChanged() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "same.md")
    try folder.write(Self.text, to: "other.md")
    let first = try await load(folder)
    try folder.write(Self.text + "More.\n", to: "other.md")
    let second = try #require(await LibraryLoader(roots: [folder.filePath], reusing: first).load())
    #expect(second.agents.map { agent in first.agents.contains { $0 === agent } } == [false, true])
    #expect(second.agents[0].source.bytes.count == Self.text.utf8.count + 6)
  }

  @Test func tellsHowFarItIs() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<100 { try folder.write(Self.text, to: "\(number).md") }
    let seen = Mutex((found: 0, agents: 0, files: 0))
    _ = await LibraryLoader(roots: [folder.filePath]).load { progress in
      seen.withLock {
        switch progress {
        case .found(let files): $0.found = files
        case .looked(let files): $0.files = max($0.files, files)
        case .read(let segment): $0.agents += segment.agents.count
        case .listed: Issue.record("a first load lists its agents as it reads them")
        }
      }
    }
    #expect(seen.withLock { $0 } == (100, 100, 100))
  }

  @Test func indexesWhatItReads() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<100 { try folder.write(Self.text, to: "\(number).md") }
    let first = try await load(folder)
    #expect(Set(first.index.segments[0].agents.map(\.path)) == Set(first.agents.map(\.path)))
    first.index.segments[0].checkInvariants()
    try folder.write(Self.text + "More.\n", to: "7.md")
    try FileManager.default.removeItem(atPath: folder.path("8.md"))
    let second = try #require(await LibraryLoader(roots: [folder.filePath], reusing: first).load())
    #expect(second.index.segments.map(\.agents.count) == [99])
    #expect(second.index.segments[0].words.vocabulary.term(bytes("more")) != nil)
    #expect(
      Set(second.index.segments[0].agents.map(ObjectIdentifier.init))
        == Set(second.agents.map(ObjectIdentifier.init)))
    let third = try #require(await LibraryLoader(roots: [folder.filePath], reusing: second).load())
    #expect(third.index === second.index)
  }

  @Test func aReloadTellsWhatIsThereBeforeItIsIndexed() async throws {
    let folder = try TemporaryFolder(["a.md": Self.text, "b.md": Self.text])
    let before = try await load(folder)
    try folder.write(Self.text + "More.", to: "a.md")
    let listed = Mutex<[Library]>([])
    let after = await LibraryLoader(roots: [folder.filePath], reusing: before).load { progress in
      if case .listed(let library) = progress { listed.withLock { $0.append(library) } }
    }
    let library = try #require(listed.withLock { $0 }.first)
    #expect(library.index === before.index)
    #expect(after?.agents.elementsEqual(library.agents, by: ===) == true)
    #expect(after?.agents[1] === before.agents[1])
    #expect(after?.index.agents.contains { $0 === library.agents[0] } == true)
  }

  @Test func indexesOnlyWhereItIsAskedTo() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "a.md")
    let library = try #require(await LibraryLoader(roots: [folder.filePath], isIndexing: false).load())
    #expect(library.agents.count == 1)
    #expect(library.index.count == 0)
    let indexed = try #require(await LibraryLoader(roots: [folder.filePath], reusing: library).load())
    #expect(indexed.index.count == 1)
  }

  @Test func stopsWhenItIsCancelled() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "a.md")
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return await LibraryLoader(roots: [folder.filePath]).load()
    }
    #expect(await task.value == nil)
  }
}
