#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Another program, started with no signal blocked or ignored, whatever this one does with its own.
struct ChildProcess {
  let id: pid_t

  /// Starts a program that is looked for in `PATH`.
  ///
  /// - Parameters:
  ///   - arguments: The program's name and its arguments.
  ///   - input: The descriptor that becomes its standard input.
  ///   - output: The descriptor that becomes its standard output and standard error.
  /// - Throws: ``TerminalError/system(call:code:)``, with `ENOENT` where there is no such program.
  init(_ arguments: [String], input: Int32, output: Int32) throws(TerminalError) {
    var actions = unsafe ChildProcess.noActions
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (from, to) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (output, STDERR_FILENO)] {
      unsafe posix_spawn_file_actions_adddup2(&actions, from, to)
    }
    var attributes = ChildProcess.noAttributes
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    ChildProcess.clearSignals(&attributes)

    var vector = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe vector.forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawnp(
      &id, arguments[0], &actions, &attributes, &vector, ChildProcess.environment)
    guard code == 0 else { throw .system(call: arguments[0], code: code) }
    self.id = id
  }

  /// Waits for the end, and stops together with the program where that is stopped.
  ///
  /// - Returns: The exit status, or 128 and the signal that ended it.
  func waitInForeground() -> Int32 {
    var change = nextChange()
    while let status = change, let pause = Pause(status) {
      change = pause == .stopped ? stopToo() : nextChange()
    }
    return change.map(ChildProcess.exitStatus) ?? -1
  }

  /// Stops this process as well, unless it was stopped and continued together with the program.
  ///
  /// Whoever continues both may do so one after the other, so the program gets a moment.
  ///
  /// - Returns: What became of the program then.
  private func stopToo() -> Int32? {
    usleep(50_000)
    if let change = nextChange(WNOHANG) { return change }
    raise(SIGSTOP)
    kill(id, SIGCONT)
    return nextChange()
  }

  /// The next status that the program has, or `nil` where there is none to be had.
  private func nextChange(_ options: Int32 = 0) -> Int32? {
    var status: Int32 = 0
    while true {
      let result = unsafe waitpid(id, &status, WUNTRACED | WCONTINUED | options)
      if result < 0, errno == EINTR { continue }
      return result == id ? status : nil
    }
  }

  /// What a program that has not ended reports.
  private enum Pause {
    case stopped, continued

    /// Reads a status of `waitpid`; `nil` where the program has ended.
    init?(_ status: Int32) {
      switch status {
      case Pause.continuedStatus: self = .continued
      case _ where status & 0xFF == 0x7F: self = .stopped
      default: return nil
      }
    }

    #if canImport(Glibc)
      private static let continuedStatus: Int32 = 0xFFFF
    #else
      private static let continuedStatus: Int32 = 0x137F
    #endif
  }

  /// Waits for the end for a limited time, then ends the program; `nil` where that had to be.
  func wait(milliseconds: Int) -> Int32? {
    for _ in 0..<max(1, milliseconds / 5) {
      var status: Int32 = 0
      if unsafe waitpid(id, &status, WNOHANG) == id { return ChildProcess.exitStatus(status) }
      usleep(5_000)
    }
    kill(id, SIGKILL)
    _ = waitpid(id, nil, 0)
    return nil
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func clearSignals(_ attributes: inout Attributes) {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Glibc)
      unsafe environ
    #else
      unsafe _NSGetEnviron().pointee
    #endif
  }

  // These types are structures on Linux and pointers on macOS.
  #if canImport(Glibc)
    private typealias Attributes = posix_spawnattr_t
    private static var noAttributes: Attributes { Attributes() }
    private static var noActions: posix_spawn_file_actions_t { unsafe posix_spawn_file_actions_t() }
  #else
    private typealias Attributes = posix_spawnattr_t?
    private static var noAttributes: Attributes { nil }
    private static var noActions: posix_spawn_file_actions_t? { nil }
  #endif
}
