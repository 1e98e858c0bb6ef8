internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// More than anybody has: thousands of files in the folder `crowd`, thousands of folders in each other in `abyss`.
package final class FolderOfExtremes: Sendable {
  /// Where it is.
  package let folder: TemporaryFolder
  private let abyss: Abyss

  /// How many files are in one folder; the environment variable `ROSTER_FILES` says how many others to try.
  package static let files = ProcessInfo.processInfo.environment["ROSTER_FILES"].flatMap(Int.init) ?? 10_000
  /// How many of them are agents, all of them links to the same file.
  package static let agents = 500
  /// How many folders are in each other; each of the hundredth holds an agent.
  package static let depth = 4_000

  private static let text = "---\nname: extreme\ndescription: One of very many.\n---\nBody.\n"
  /// Less than any file system sets as the limit of links to one file.
  private static let linksPerFile = 10_000

  package init() throws {
    folder = try TemporaryFolder(isInMemory: true)
    abyss = Abyss(path: folder.path("abyss"), level: "d", depth: Self.depth)
    try makeCrowd()
    try abyss.make(text: Self.text, every: 100)
  }

  deinit { abyss.remove() }

  private func makeCrowd() throws {
    try folder.write(Self.text, to: "crowd/agent.md")
    for number in 1..<Self.agents { try link("agent.md", "agent-\(number).md") }
    for number in Self.agents..<Self.files {
      let original = "empty-\(number / Self.linksPerFile).txt"
      if !FileManager.default.fileExists(atPath: folder.path("crowd/\(original)")) {
        try folder.write("", to: "crowd/\(original)")
      }
      try link(original, "file-\(number).md")
    }
  }

  private func link(_ original: String, _ name: String) throws {
    _ = try checked(
      "link", unsafe Foundation.link(folder.path("crowd/\(original)"), folder.path("crowd/\(name)")))
  }
}
