#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A program that a test started: with no signal blocked, and with descriptors and environment of its choice.
///
/// Foundation's `Process` is avoided: its children inherit an exit socket, which a daemon such as the tmux
/// server keeps open for ever, and a signal mask that is nearly full.
package struct SpawnedProcess: Sendable {
  package let id: Int32

  /// Where a standard descriptor of the child leads.
  enum Destination {
    case descriptor(Int32)
    /// To a file or a terminal that is there.
    case path(String)
    /// To a file that is made for it.
    case newFile(String)
    case closed
    static let nothing = Destination.path("/dev/null")
  }

  /// Starts a program that is looked for in `PATH`; its words need not be UTF-8.
  ///
  /// `environment` replaces that of the tests where it is not `nil`. As the leader of a session the child has
  /// the first terminal it opens as its controlling one. The shell changes the folder, as not every system's
  /// `posix_spawn` can.
  init(
    _ words: [[UInt8]], in folder: String? = nil, environment: [String: String]? = nil,
    standard: [Destination], leadsSession: Bool = false
  ) throws {
    var actions = unsafe Self.noActions
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, destination) in zip(Int32(0)..., standard) {
      switch destination {
      case .descriptor(let source): unsafe posix_spawn_file_actions_adddup2(&actions, source, target)
      case .path(let path): unsafe posix_spawn_file_actions_addopen(&actions, target, path, O_RDWR, 0)
      case .closed: unsafe posix_spawn_file_actions_addclose(&actions, target)
      case .newFile(let path):
        unsafe posix_spawn_file_actions_addopen(&actions, target, path, O_RDWR | O_CREAT, 0o600)
      }
    }
    var attributes = Self.noAttributes
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    SpawnedProcess.setSignals(of: &attributes, leadsSession: leadsSession)
    let shell = folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0] } ?? []
    let words = shell.map { Array($0.utf8) } + words
    let program = String(decoding: words[0], as: UTF8.self)
    let variables = environment.map { $0.map { Array("\($0.key)=\($0.value)".utf8) } }
    var id: pid_t = 0
    let code = unsafe SpawnedProcess.withPointers(words) { arguments in
      guard let variables else {
        return unsafe posix_spawnp(&id, program, &actions, &attributes, arguments, Self.inheritedEnvironment)
      }
      return unsafe SpawnedProcess.withPointers(variables) { settings in
        unsafe posix_spawnp(&id, program, &actions, &attributes, arguments, settings)
      }
    }
    guard code == 0 else { throw SystemError(call: "posix_spawn \(program)", code: code) }
    self.id = id
  }

  /// The exit status, or the number of the signal that ended the program, negative; `nil` while it runs.
  package func statusIfEnded() -> Int32? {
    var status: Int32 = 0
    guard unsafe waitpid(id, &status, WNOHANG) == id else { return nil }
    return SpawnedProcess.exitStatus(status)
  }

  /// Waits for the end; the result is as for ``statusIfEnded()``.
  package func waitForEnd() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    return SpawnedProcess.exitStatus(status)
  }

  /// Sends a signal.
  package func send(signal: Int32) { kill(id, signal) }

  private static func exitStatus(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  private static func setSignals(of attributes: inout Attributes, leadsSession: Bool) {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (leadsSession ? sessionFlag : 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  private static var inheritedEnvironment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Glibc)
      unsafe environ
    #else
      unsafe _NSGetEnviron().pointee
    #endif
  }

  #if canImport(Glibc)
    /// `POSIX_SPAWN_SETSID`, which the module leaves out.
    private static let sessionFlag: Int32 = 0x80
    private typealias Attributes = posix_spawnattr_t
    private static var noAttributes: Attributes { Attributes() }
    private static var noActions: posix_spawn_file_actions_t { unsafe posix_spawn_file_actions_t() }
  #else
    // These types are pointers on macOS.
    private static let sessionFlag = Int32(POSIX_SPAWN_SETSID)
    private typealias Attributes = posix_spawnattr_t?
    private static var noAttributes: Attributes { nil }
    private static var noActions: posix_spawn_file_actions_t? { nil }
  #endif

  /// Hands words over as C does: terminated strings, and a null behind the last.
  private static func withPointers<Result>(
    _ words: [[UInt8]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe words.map { unsafe strdup($0.map(CChar.init(bitPattern:)) + [0]) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("the null is always there") }
      return unsafe body(start)
    }
  }
}
