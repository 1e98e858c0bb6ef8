internal import CNcurses

/// The threads that a browser must be able to start.
package enum SpareThreads {
  /// What loads, searches and notices changes at the same time.
  private static let count: Int32 = 4

  /// Makes sure that the system lets the program run so many threads at once.
  ///
  /// The queues of the system wait without an end for a thread that they cannot start, on whatever thread needs it:
  /// the main one too, with the terminal in use by then.
  package static func check() throws(TerminalError) {
    let code = cn_try_threads(count)
    if code != 0 { throw .system(call: "pthread_create", code: code) }
  }
}
