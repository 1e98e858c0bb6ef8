import TestSupport
import Testing

@testable import RosterCore

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/a/b/c.md", "c.md", "c", "md", "/a/b"), ("c.agent.md", "c.agent.md", "c", "md", ""),
    ("/v1.2-notes.md", "v1.2-notes.md", "v1.2-notes", "md", "/"),
    ("/a/.hidden", ".hidden", ".hidden", "", "/a"),
    ("/a/b/", "b", "b", "", "/a"), ("/a/b/.", "b", "b", "", "/a/b"), (".", ".", ".", "", ""),
    ("/", "/", "/", "", "/"), ("a/X.MDC", "X.MDC", "X", "mdc", "a"),
    ("/x/.github/a.chatmode.md", "a.chatmode.md", "a", "md", "/x/.github"),
  ])
  func parts(path: String, name: String, stem: String, fileExtension: String, parent: String) {
    let path = FilePath(path)
    #expect(path.name.string == name)
    #expect(path.stem == stem)
    #expect(path.fileExtension == fileExtension)
    #expect(path.parent.string == parent)
  }

  @Test(arguments: [
    ("/x/a/b.md", ["/x/c/b.md"], "a/b.md"), ("/x/a/b.md", [], "b.md"),
    ("/x/a/b.md", ["/y/a/b.md"], "x/a/b.md"),
    ("/a/b.md", ["/z/a/b.md"], "/a/b.md"), ("/z/a/b.md", ["/a/b.md"], "z/a/b.md"),
    ("/x/a.md", ["/x/b.md", "/y/a.md"], "x/a.md"),
  ])
  func tellingTail(path: String, others: [String], tail: String) {
    #expect(FilePath(path).shortestTail(notAmong: others.map(FilePath.init)).string == tail)
  }

  /// The sorted way gives what comparing each path with all others gives.
  @Test func tellingTailsOfManyPaths() {
    var generator = SeededGenerator()
    for _ in 0..<500 {
      let paths = Set(
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          FilePath(
            "/"
              + (0...Int.random(in: 0...3, using: &generator)).map { _ in
                ["a", "b", "ab", "b.md"].randomElement(using: &generator) ?? ""
              }.joined(separator: "/"))
        }
      ).sorted()
      let expected = paths.map { path in path.shortestTail(notAmong: paths.filter { $0 != path }) }
      #expect(FilePath.tellingTails(of: paths) == expected, "seed \(generator.seed)")
      for (path, tail) in zip(paths, expected) where tail != path {
        #expect(paths.filter { $0.hasTail(tail) } == [path], "seed \(generator.seed)")
      }
    }
  }

  @Test(arguments: [
    ("/a/b/c.md", "b/c.md", true), ("/a/b/c.md", "c.md", true), ("/a/bc.md", "c.md", false),
    ("/a", "", false),
  ])
  func tails(path: String, tail: String, expected: Bool) {
    #expect(FilePath(path).hasTail(FilePath(tail)) == expected)
  }

  @Test func bytesThatAreNotUTF8AreKept() {
    let path = FilePath(bytes: [0x2F, 0xFF, 0x00, 0x61])
    #expect(path.bytes == [0x2F, 0xFF])
    #expect(!path.isUTF8)
    #expect(path.string == "/\u{FFFD}")
  }
}
