import RosterCore
import Testing

@testable import roster

@Suite struct RootsTests {
  @Test(arguments: [
    ("a", "/x/y/a"), (".", "/x/y"), ("./a/", "/x/y/a"), ("a//./b", "/x/y/a/b"), ("..", "/x"),
    ("../a", "/x/a"),
    ("../../a", "/a"), ("../../../a", "/a"), (".././../a", "/a"), ("a/../b", "/x/y/a/../b"), ("/", "/"),
    ("/a/./b//", "/a/b"), ("/..", "/.."), ("", ""),
  ])
  func absolute(path: String, expected: String) {
    #expect(FilePath(path).absolute(in: FilePath("/x/y")).string == expected)
  }

  @Test(arguments: [("/a/b", "/a/b"), ("a/b", "a/b"), ("../a", "../a")])
  func pathsWithoutAWorkingFolder(path: String, expected: String) {
    #expect(FilePath(path).absolute(in: nil).string == expected)
  }

  @Test(arguments: [
    ("/home/me/agents", "/home/me", "~/agents"), ("/home/me", "/home/me", "~"),
    ("/home/me2", "/home/me", "/home/me2"),
    ("agents", "/home/me", "agents"), ("/a", "/", "/a"), ("/a", nil, "/a"),
  ])
  func abbreviated(path: String, home: String?, expected: String) {
    #expect(FilePath(path).abbreviated(home: home.map { FilePath($0) }).string == expected)
  }
}
