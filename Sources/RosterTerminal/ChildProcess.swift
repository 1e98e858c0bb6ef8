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
    var status: Int32 = 0
    while true {
      guard unsafe waitpid(id, &status, WUNTRACED) == id else {
        if errno == EINTR { continue }
        return -1
      }
      guard status & 0xFF == 0x7F else { return ChildProcess.exitStatus(status) }
      if !isContinued() {
        raise(SIGSTOP)
        kill(id, SIGCONT)
      }
    }
  }

  /// Whether the program goes on after it was stopped: it was stopped, and then continued, together with this one.
  ///
  /// Whoever continues both may do so one after the other, so it gets a moment.
  private func isContinued() -> Bool {
    usleep(50_000)
    return waitpid(id, nil, WNOHANG | WCONTINUED) == id
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

  private static func clearSignals(_ attributes: inout posix_spawnattr_t) {
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
    private static var noActions: posix_spawn_file_actions_t { unsafe posix_spawn_file_actions_t() }
    private static var noAttributes: posix_spawnattr_t { posix_spawnattr_t() }
  #else
    private static var noActions: posix_spawn_file_actions_t? { nil }
    private static var noAttributes: posix_spawnattr_t? { nil }
  #endif
}
