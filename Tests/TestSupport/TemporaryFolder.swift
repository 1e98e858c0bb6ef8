import Foundation
package import RosterCore

/// A folder that lives as long as the value, with files that a test puts into it.
package final class TemporaryFolder: Sendable {
  /// The path, links resolved.
  package let path: String

  /// Creates a folder; in memory, where the system has room for files there, thousands are made and removed fast.
  package init(isInMemory: Bool = false) throws {
    let memory = URL(filePath: "/dev/shm")
    let hasMemory = isInMemory && FileManager.default.isWritableFile(atPath: memory.path)
    let base = hasMemory ? memory : FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = base.appending(path: "roster-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Creates a folder with texts by their paths inside it.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path as the library takes it.
  package var filePath: FilePath { FilePath(path) }

  /// The path of something in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the folders it needs; returns its path.
  @discardableResult
  package func write(_ contents: [UInt8], to name: String) throws -> String {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(contents).write(to: url)
    return url.path
  }

  /// Writes a text, and the folders it needs; returns its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Makes a file longer by zeros that take no room.
  package func extend(_ name: String, toBytes count: Int) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path(name)))
    try file.truncate(atOffset: UInt64(count))
    try file.close()
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }
}
