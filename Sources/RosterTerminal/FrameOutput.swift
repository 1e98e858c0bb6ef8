internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What ncurses writes to: the terminal, or for the time of a frame a file in memory.
///
/// ncurses makes a system call of its own for every movement of the cursor, hundreds in a frame. Gathered, a
/// frame goes out at once: a full one of 200 by 60 cells then takes a third of the time.
struct FrameOutput: ~Copyable {
  /// The descriptor that ncurses holds.
  let stream: Int32
  private let terminal: Int32
  /// A file without a name, or -1 where there is none to be had: frames are then not gathered.
  private let memory: Int32

  init(terminal: Int32) throws(TerminalError) {
    self.terminal = terminal
    stream = fcntl(terminal, F_DUPFD_CLOEXEC, 0)
    memory = cn_nameless_file()
    guard stream >= 0 else { throw .system(call: "dup", code: errno) }
  }

  deinit {
    close(stream)
    if memory >= 0 { close(memory) }
  }

  /// Gathers what ncurses writes from now on.
  func begin() {
    if memory >= 0 { lead(to: memory) }
  }

  /// Sends what was gathered to the terminal, and all that follows.
  func end() {
    guard memory >= 0 else { return }
    lead(to: terminal)
    let count = max(0, Int(lseek(memory, 0, SEEK_CUR)))
    lseek(memory, 0, SEEK_SET)
    let frame = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, size in
      size = unsafe max(0, read(memory, buffer.baseAddress, count))
    }
    lseek(memory, 0, SEEK_SET)
    writeAll(frame, to: terminal)
  }

  private func lead(to target: Int32) {
    dup2(target, stream)
    _ = fcntl(stream, F_SETFD, FD_CLOEXEC)
  }
}
