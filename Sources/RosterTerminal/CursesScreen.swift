internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What ncurses keeps for one terminal.
@safe struct CursesScreen: ~Copyable {
  private let pointer: OpaquePointer

  /// Starts ncurses; `newterm`, because `initscr` ends the program where it fails.
  ///
  /// The streams are never closed: they stand on descriptors that are closed by their owners.
  init(type: String, input: Int32, output: Int32) throws(TerminalError) {
    guard let output = unsafe fdopen(output, "w"), let input = unsafe fdopen(input, "r") else {
      throw .system(call: "fdopen", code: errno)
    }
    guard let pointer = unsafe cn_start(type, output, input) else { throw .typeUnknown(type) }
    unsafe self.pointer = pointer
  }

  deinit {
    // Nothing to do for a screen that was left before.
    if !isendwin() { endwin() }
    unsafe delscreen(pointer)
  }
}
