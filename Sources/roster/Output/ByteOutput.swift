internal import RosterCore

/// Why something could not be printed.
enum OutputError: Error, Hashable, Sendable {
  /// Whoever read has stopped reading: no fault of anybody.
  case closedPipe
  /// Any other answer of the system, as its sentence.
  case failed(String)
}

/// Bytes on their way to a file descriptor, in large writes.
final class ByteOutput {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Bytes gathered before they are written: 64 KiB.
  private static let capacity = 64 << 10

  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(2 * Self.capacity)
  }

  /// Adds bytes, and writes what has gathered when it is enough.
  func write(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Adds sanitised text and a line feed.
  func writeLine(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    try write(CollectionOfOne(UInt8(ascii: "\n")))
  }

  /// Writes everything that has gathered.
  func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try writeAll(buffer.span, to: descriptor)
  }
}

/// Messages for people, one line each, on standard error.
struct MessageOutput {
  let descriptor: Int32

  /// Prints `roster: ` and a text that may quote anything, then lines of their own; where that fails, nobody can be told.
  ///
  /// All is sanitised, line breaks included, so that what is quoted cannot pass for another message.
  func write(_ text: String, lines: [String] = []) {
    let lines = ([text] + lines.map { "  " + $0 }).map { Sanitizer.visible($0) + "\n" }
    let bytes = Array(("roster: " + lines.joined()).utf8)
    try? writeAll(bytes.span, to: descriptor)
  }

  /// Prints what could not be read and why.
  func write(_ path: FilePath, _ reason: String) {
    let name = path.bytes.isEmpty ? "''" : path.string
    write("\(name): \(reason)")
  }
}
