internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The terminal that the program was started from, whatever its standard input and output are.
struct TerminalDevice: ~Copyable {
  let descriptor: Int32
  /// Its modes before anything was changed.
  let modes: termios

  private init(descriptor: Int32, modes: termios) {
    self.descriptor = descriptor
    self.modes = modes
  }

  /// Opens the controlling terminal; where there is none, as in some containers, the one behind input and output.
  static func open() throws(TerminalError) -> TerminalDevice {
    var descriptor = cn_open_terminal()
    if descriptor < 0, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
    }
    var modes = termios()
    guard descriptor >= 0, unsafe tcgetattr(descriptor, &modes) == 0 else { throw .noTerminal }
    return TerminalDevice(descriptor: descriptor, modes: modes)
  }

  deinit { close(descriptor) }

  /// The most rows or columns of a window that are used: more than any screen has, and ncurses counts in 16 bits.
  private static let longestSide = 1_000

  /// Rows and columns that are used, or `nil` where the terminal does not know its size.
  var size: (rows: Int, columns: Int)? {
    windowSize.map { (min($0.rows, Self.longestSide), min($0.columns, Self.longestSide)) }
  }

  /// Whether all of the window is used.
  var isUsedWhole: Bool { windowSize.map { max($0.rows, $0.columns) <= Self.longestSide } ?? true }

  private var windowSize: (rows: Int, columns: Int)? {
    var size = winsize()
    guard unsafe cn_window_size(descriptor, &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_row), Int(size.ws_col))
  }

  /// Writes all bytes, waiting where the terminal is slow.
  func write(_ bytes: [UInt8]) {
    writeAll(bytes, to: descriptor)
  }
}

/// Writes all bytes to a descriptor that may be slow; gives up where it is closed, and where it was opened not to wait
/// and takes nothing for so many milliseconds.
///
/// - Returns: Whether all bytes were written.
@discardableResult
func writeAll(_ bytes: [UInt8], to descriptor: Int32, waitingFor milliseconds: Int32 = -1) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      if unsafe poll(&request, 1, milliseconds) == 0 { return false }
    } else if errno != EINTR {
      return false
    }
  }
  return true
}
