#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A pipe whose only message is that there is something to look at.
///
/// Neither end blocks, and no child inherits it.
struct WakePipe: ~Copyable {
  let readEnd: Int32
  let writeEnd: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .system(call: "pipe", code: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Makes the read end readable; a full pipe already is.
  func signal(_ byte: UInt8 = 0) {
    var byte = byte
    _ = unsafe write(writeEnd, &byte, 1)
  }

  /// Reads all that was written.
  func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64)
    while true {
      let count = unsafe read(readEnd, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
