#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files that a browser must be able to open beside those it starts with.
package enum SpareDescriptors {
  /// What terminal, mailbox, watch, background queues and the reading of files take, and a few more.
  private static let count = 20

  /// Makes sure that the system lets the program open so many files.
  ///
  /// The queues of the system end the program where they cannot open theirs, with the terminal in use by then.
  package static func check() throws(TerminalError) {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<count {
      let descriptor = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .system(call: "open", code: errno) }
      opened.append(descriptor)
    }
  }
}
