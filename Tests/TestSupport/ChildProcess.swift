#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An answer of the system that a test cannot go on with.
struct SystemError: Error {
  let call: String
  let code: Int32
}

/// A program that was started.
///
/// By `posix_spawn` rather than Foundation's `Process`, whose children inherit a signal mask that is nearly full.
struct ChildProcess {
  private let identifier: pid_t

  /// Starts a program in a folder; `words` are its path and what stands behind it.
  ///
  /// The shell changes the folder, as not every system's `posix_spawn` can.
  init(words: [[UInt8]], environment: [String], folder: String, output: Int32, errorsTo: String) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errorsTo, O_WRONLY | O_CREAT, 0o600)

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    unsafe posix_spawnattr_setsigmask(&attributes, &mask)
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var child: pid_t = 0
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder].map { Array($0.utf8) }
    let code = unsafe withStrings(shell + words) { arguments in
      unsafe withStrings(environment.map { Array($0.utf8) }) { variables in
        unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, variables)
      }
    }
    close(output)
    guard code == 0 else { throw SystemError(call: "posix_spawn", code: code) }
    identifier = child
  }

  /// The exit status, or 128 and the number of the signal that ended the program.
  func waitForEnd() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// Hands words over as C does: terminated strings, and a null behind the last.
private func withStrings<Result>(
  _ words: [[UInt8]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = unsafe words.map { unsafe strdup($0.map(CChar.init(bitPattern:)) + [0]) } + [nil]
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("the null is always there") }
    return unsafe body(start)
  }
}

/// The two ends of a program's standard output.
struct OutputSink {
  /// What the program writes to; starting it closes this one.
  let childEnd: Int32
  /// The terminal's other side, where there is one.
  private let terminal: Int32?

  init(_ output: ProgramRun.Output, capturedIn file: String) throws {
    switch output {
    case .captured:
      childEnd = try checked("open", unsafe open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
      terminal = nil
    case .path(let path):
      childEnd = try checked("open", unsafe open(path, O_WRONLY | O_CLOEXEC))
      terminal = nil
    case .closedPipe:
      var ends: [Int32] = [0, 0]
      _ = try checked("pipe", unsafe pipe(&ends))
      close(ends[0])
      childEnd = ends[1]
      terminal = nil
    case .terminal(let columns):
      var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      var (own, programs): (Int32, Int32) = (0, 0)
      _ = try checked("openpty", unsafe openpty(&own, &programs, nil, nil, &size))
      for end in [own, programs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      childEnd = programs
      terminal = own
    }
  }

  /// Everything that the program writes to its terminal until it ends; `nil` where it has none.
  func readTerminal() -> [UInt8]? {
    guard let terminal else { return nil }
    defer { close(terminal) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(terminal, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}

private func checked(_ call: String, _ result: Int32) throws -> Int32 {
  guard result >= 0 else { throw SystemError(call: call, code: errno) }
  return result
}

/// Writes a file whose path need not be UTF-8.
package func writeFile(_ contents: [UInt8], at path: [UInt8]) throws {
  let descriptor = try checked(
    "open", unsafe open(path.map(CChar.init(bitPattern:)) + [0], O_WRONLY | O_CREAT, 0o600))
  defer { close(descriptor) }
  _ = try checked("write", Int32(unsafe write(descriptor, contents, contents.count)))
}
