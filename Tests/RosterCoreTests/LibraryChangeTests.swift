import TestSupport
import Testing

@testable import RosterCore

/// What differs between two snapshots.
@Suite struct LibraryChangeTests {
  /// A file: its path, the number that the file system gave it, and its text.
  struct File: Sendable {
    let path: String
    let inode: UInt64
    let text: String

    init(_ path: String, _ inode: UInt64, _ text: String = "---\nname: a\n---\nText.\n") {
      (self.path, self.inode, self.text) = (path, inode, text)
    }

    var agent: Agent {
      let contents = Array(text.utf8)
      let stamp = FileStamp(
        size: contents.count, modified: FileStamp.Moment(seconds: 1, nanoseconds: 0),
        identity: FileIdentity(device: 1, inode: inode))
      let path = FilePath(path)
      return Agent(path: path, id: path.name, stamp: stamp, contents: contents, isCut: false)
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old, new: [File]
    var added: [String] = []
    var removed: [String] = []
    var changed: [String] = []
    var renamed: [String: String] = [:]
  }

  private static let (a, b, c) = ("---\nname: a\n---\n", "---\nname: b\n---\n", "---\nname: c\n---\n")

  static let cases = [
    Case(testDescription: "nothing there", old: [], new: []),
    Case(testDescription: "all new", old: [], new: [File("/b", 2), File("/a", 1)], added: ["/a", "/b"]),
    Case(testDescription: "all gone", old: [File("/a", 1)], new: [], removed: ["/a"]),
    Case(testDescription: "read anew", old: [File("/a", 1, a)], new: [File("/a", 1, b)], changed: ["/a"]),
    Case(
      testDescription: "written elsewhere, then renamed over it", old: [File("/a", 1, a)],
      new: [File("/a", 9, b)], changed: ["/a"]),
    Case(testDescription: "renamed", old: [File("/a", 1)], new: [File("/b", 1)], renamed: ["/a": "/b"]),
    Case(
      testDescription: "renamed and edited", old: [File("/a", 1, a)], new: [File("/b", 1, a + "More.")],
      renamed: ["/a": "/b"]),
    Case(
      testDescription: "moved to another device", old: [File("/a", 1, a)], new: [File("/x/a", 7, a)],
      renamed: ["/a": "/x/a"]),
    Case(
      testDescription: "removed, and its number given to another", old: [File("/a", 1, a)],
      new: [File("/b", 1, b)], added: ["/b"], removed: ["/a"]),
    Case(
      testDescription: "renamed over another", old: [File("/a", 1, a), File("/b", 2, b)],
      new: [File("/b", 1, a)], changed: ["/b"], renamed: ["/a": "/b"]),
    Case(
      testDescription: "a copy beside the renamed file", old: [File("/a", 1)],
      new: [File("/b", 5), File("/c", 1)], added: ["/b"], renamed: ["/a": "/c"]),
    Case(
      testDescription: "copies keep their file names", old: [File("/x/a", 1), File("/x/b", 2)],
      new: [File("/y/a", 8), File("/y/b", 7)], renamed: ["/x/a": "/y/a", "/x/b": "/y/b"]),
    Case(
      testDescription: "a renamed folder", old: [File("/x/a", 1, a), File("/x/b", 2, b), File("/z", 3, c)],
      new: [File("/y/a", 1, a), File("/y/b", 2, b), File("/z", 3, c)], changed: ["/z"],
      renamed: ["/x/a": "/y/a", "/x/b": "/y/b"]),
  ]

  @Test(arguments: cases) func tellsWhatBecameOfFiles(_ test: Case) {
    let change = LibraryChange(from: test.old.map(\.agent), to: test.new.map(\.agent))
    #expect(change.added.map(\.string) == test.added)
    #expect(change.removed.map(\.string) == test.removed)
    #expect(change.changed.map(\.string) == test.changed)
    let renamed = change.renamed.map { ($0.string, $1.string) }
    #expect(Dictionary(uniqueKeysWithValues: renamed) == test.renamed)
  }

  @Test func agentsThatWereTakenOverAreNoChange() {
    let agents = [File("/a", 1), File("/b", 2)].map(\.agent)
    #expect(LibraryChange(from: agents, to: agents.reversed()).isEmpty)
    #expect(LibraryChange(from: agents, to: Array(agents.dropLast())).removed == [FilePath("/b")])
  }

  @Test func everyFileIsAccountedForOnce() {
    var random = SeededGenerator()
    for _ in 0..<500 {
      let (old, new) = (Self.folder(&random), Self.folder(&random))
      let change = LibraryChange(from: old, to: new)
      let (before, after) = (Set(old.map(\.path)), Set(new.map(\.path)))
      #expect(before == after.intersection(before).union(change.removed).union(change.renamed.keys))
      let targets = Set(change.renamed.values)
      #expect(after == before.intersection(after).union(change.added).union(targets))
      #expect(targets.count == change.renamed.count)
      #expect(change.renamed.keys.allSatisfy { !after.contains($0) })
    }
  }

  /// A few files with paths, numbers and texts of which many are the same each time.
  private static func folder(_ random: inout SeededGenerator) -> [Agent] {
    let paths = ["/a", "/b", "/c", "/x/a", "/x/b"].shuffled(using: &random).prefix(
      .random(in: 0...5, using: &random))
    let numbers = (1...6).shuffled(using: &random)
    return zip(paths, numbers).map { path, number in
      File(path, UInt64(number), [a, b, c].randomElement(using: &random) ?? a).agent
    }
  }
}
