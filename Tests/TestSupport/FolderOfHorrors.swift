internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder that holds what a file system can hold and nobody wants to meet, beside a few agents.
package final class FolderOfHorrors: Sendable {
  /// Where it is.
  package let folder: TemporaryFolder

  /// The paths of the agents that can be read, in order, and what is to be told of the rest, both inside the folder.
  package static let agents: [[UInt8]] = [
    "deep/d/bottom.md", "good.md", "nonutf8-\u{0}.md", "red\u{1B}[31m\n\u{7}.md",
  ].map { $0.utf8.map { $0 == 0 ? 0xFF : $0 } }
  package static let failures =
    [
      "binary.md: not text (a NUL byte near its start)",
      "broken.md: a link to something that does not exist",
      "loop: links that lead back to themselves", "loop.md: links that lead back to themselves",
      "pipe.md: not a file but a pipe", "socket.md: not a file but a socket",
      "terminal.md: not a file but a device", "zero.md: not a file but a device",
    ]

  private let abyss: Abyss

  package init() throws {
    folder = try TemporaryFolder()
    // Several times what a path has room for.
    abyss = Abyss(path: folder.path("abyss"), level: String(repeating: "x", count: 200), depth: 80)
    let text = Array("---\nname: a\ndescription: b\n---\nBody.\n".utf8)
    for path in Self.agents where path.first != UInt8(ascii: "d") {
      try writeFile(text, at: Array(folder.path.utf8) + [UInt8(ascii: "/")] + path)
    }
    try folder.write(text, to: "deep/d/bottom.md")
    try folder.write([0x61, 0x00], to: "binary.md")
    try makeLinks()
    try makeSpecialFiles()
    try abyss.make()
  }

  deinit { abyss.remove() }

  private func makeLinks() throws {
    let links = [
      "broken.md": "nowhere", "loop": "loop", "loop.md": "loop.md", "self": ".", "deep/up": "..",
      "zero.md": "/dev/zero", "terminal.md": "/dev/tty", "gone": "nowhere",
    ]
    for (name, target) in links { try folder.link(name, to: target) }
  }

  private func makeSpecialFiles() throws {
    _ = try checked("mkfifo", unsafe mkfifo(folder.path("pipe.md"), 0o600))
    let descriptor = try checked("socket", socket(AF_UNIX, Self.streamType, 0))
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = folder.path("socket.md")
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let bound = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    _ = try checked("bind", bound)
  }

  #if canImport(Glibc)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
  #else
    private static let streamType = SOCK_STREAM
  #endif
}
