internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A folder whose files grow, shrink, vanish, come back and turn into something else, for as long as the value lives.
package final class RestlessFolder: Sendable {
  /// Where it is.
  package let folder: TemporaryFolder
  private let writer: Writer

  /// The path of a file that is there now and then; there are as many as ``count``.
  package static func name(_ number: Int) -> String { "\(number).md" }
  package static let count = 12

  /// What every file starts with, and what follows in it, more or less often.
  package static let head = "---\nname: restless\ndescription: Never the same.\n---\n"
  package static let filling = UInt8(ascii: "x")

  package init() throws {
    folder = try TemporaryFolder()
    writer = Writer(folder: folder.path)
    for number in 0..<Self.count { try folder.write(Self.head, to: Self.name(number)) }
    writer.start()
  }

  deinit { rest() }

  /// Lets nothing change any more.
  package func rest() { writer.stop() }
}

/// The thread that changes the files.
private final class Writer: Sendable {
  private let folder: String
  private let isStopping = Atomic(false)
  private let hasStopped = DispatchSemaphore(value: 0)

  init(folder: String) { self.folder = folder }

  func start() {
    Thread.detachNewThread { [self] in
      var random = SeededGenerator()
      while !isStopping.load(ordering: .relaxed) {
        change(RestlessFolder.name(.random(in: 0..<RestlessFolder.count, using: &random)), using: &random)
      }
      hasStopped.signal()
    }
  }

  /// Returns when the last change was made.
  func stop() {
    guard !isStopping.exchange(true, ordering: .relaxed) else { return }
    hasStopped.wait()
  }

  /// Changes what is at a path; where that is not possible, as things are, nothing happens.
  private func change(_ name: String, using random: inout SeededGenerator) {
    let path = path(name)
    let other = RestlessFolder.name(.random(in: 0..<RestlessFolder.count, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: fill(path, with: .random(in: 0..<200, using: &random), O_TRUNC)
    case 1: fill(path, with: .random(in: 0..<40_000, using: &random), O_TRUNC)
    case 2: fill(path, with: .random(in: 0..<40_000, using: &random), O_APPEND)
    case 3: halve(path)
    case 4: _ = unsafe remove(path) == 0 && mkdir(path, 0o700) == 0
    case 5: _ = unsafe remove(path) == 0 && mkfifo(path, 0o600) == 0
    case 6: _ = unsafe remove(path) == 0 && symlink(other, path) == 0
    default: _ = unsafe rename(path, self.path(other))
    }
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func halve(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return }
    _ = unsafe truncate(path, status.st_size / 2)
  }

  private func fill(_ path: String, with count: Int, _ flag: Int32) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_NONBLOCK | O_CLOEXEC | flag, 0o600)
    guard descriptor >= 0 else { return _ = unsafe remove(path) }
    defer { close(descriptor) }
    let head = flag == O_TRUNC ? Array(RestlessFolder.head.utf8) : []
    let bytes = head + [UInt8](repeating: RestlessFolder.filling, count: count)
    _ = unsafe write(descriptor, bytes, bytes.count)
  }
}
