internal import CNcurses
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Gives the terminal back when a crash, or a signal that nobody expects, ends the program.
///
/// A trap runs no `deinit`. The handlers write bytes that were prepared beforehand, set the terminal's modes,
/// set the signal back to its default and raise it again, so that the exit status tells the truth. The handlers
/// of the Swift runtime, whose backtracer waits for a key, are replaced and never called.
///
/// Handlers run on a stack of their own, so that a stack overflow is survived: on the main thread and on
/// ``CoveredThreads``. Another thread can overflow its stack only into the kernel's hands, which leave the
/// terminal as it is.
enum CrashRestoration {
  /// What a crash raises, and a user who wants one.
  private static let crashes = [SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS]

  /// What ends a program that does not know of it.
  private static let unexpected =
    [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ] + ownToSystem
  #if canImport(Glibc)
    private static let ownToSystem =
      [SIGIO, SIGPWR, SIGSTKFLT] + Array(__libc_current_sigrtmin()...__libc_current_sigrtmax())
  #else
    private static let ownToSystem: [Int32] = []
  #endif

  /// What a crash does to a terminal.
  struct Plan {
    let terminal: Int32
    let modes: termios
    /// Descriptors through which other threads may be writing to the terminal at that moment.
    var outputs: (Int32, Int32) = (-1, -1)
    /// The bytes that put the terminal back.
    var bytes: [UInt8] = []
    /// Where held error messages can be read, and where they go then; -1 where none are held.
    var heldErrors: Int32 = -1
    var errors: Int32 = -1
  }

  /// Makes crashes restore the terminal by this plan from now on; there is no moment without one.
  static func arm(_ plan: Plan) {
    CoveredThreads.coverCurrent()
    let restoration = UnsafeMutablePointer<cn_restoration>.allocate(capacity: 1)
    unsafe restoration.initialize(to: cn_restoration(plan))
    // A program that is dying must not take the terminal again.
    while !replaceArmed(by: UInt(bitPattern: restoration)) { sleep(1) }
    for signal in crashes { handle(signal) }
    for signal in unexpected where cn_is_by_default(signal) != 0 { handle(signal) }
  }

  /// Makes crashes leave the terminal alone: it is not ours any more.
  ///
  /// The handlers stay: the runtime's would wait for a key.
  static func disarm() { _ = replaceArmed(by: 0) }

  /// Gives up what is armed for something else; `false` where a handler has taken it.
  private static func replaceArmed(by address: UInt) -> Bool {
    let old = armed.load(ordering: .sequentiallyConsistent)
    guard old != dying,
      armed.compareExchange(expected: old, desired: address, ordering: .sequentiallyConsistent).exchanged
    else { return false }
    if let restoration = unsafe UnsafeMutablePointer<cn_restoration>(bitPattern: old) {
      unsafe restoration.pointee.giveUp()
      unsafe restoration.deallocate()
    }
    return true
  }

  /// Has a signal handled by ``restoreAndRaise(_:)``.
  static func handle(_ signal: Int32) {
    _ = cn_handle(signal, restoreAndRaise, SA_ONSTACK | SA_NODEFER, nil)
  }
}

extension cn_restoration {
  /// A plan in the form that the handler needs.
  fileprivate init(_ plan: CrashRestoration.Plan) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: plan.bytes.count)
    _ = unsafe bytes.initialize(from: plan.bytes)
    let terminal = fcntl(plan.terminal, F_DUPFD_CLOEXEC, 0)
    // What is written to a pipe that nobody reads stays there, and its writing end has nothing to read.
    var pipeEnds: [Int32] = [-1, -1]
    _ = unsafe pipe(&pipeEnds)
    for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    unsafe self.init(
      terminal: terminal < 0 ? plan.terminal : terminal, outputs: plan.outputs, nowhere: pipeEnds[1],
      modes: plan.modes, bytes: bytes.baseAddress, count: bytes.count, held_errors: plan.heldErrors,
      errors: plan.errors, owned: (terminal, pipeEnds[0], pipeEnds[1]))
  }

  /// Gives up what belongs to it.
  fileprivate func giveUp() {
    for descriptor in unsafe [owned.0, owned.1, owned.2] { close(descriptor) }
    unsafe bytes?.deallocate()
  }
}

/// The address of a `cn_restoration`, 0 while the terminal is not ours, or ``dying``; a number, as no other type is
/// atomic without a call that may allocate.
private let armed = Atomic<UInt>(0)
/// Stands for the address from the moment on when a handler has taken it: the terminal is not taken again.
private let dying: UInt = 1

/// Restores the terminal and dies of the signal.
private func restoreAndRaise(_ signal: Int32) {
  let address = armed.exchange(dying, ordering: .sequentiallyConsistent)
  if address == dying {
    // Another thread is restoring the terminal, which to die now would cut short.
    sleep(1)
  } else if address != 0 {
    cn_restore(address)
  }
  _ = cn_handle_by_default(signal, nil)
  raise(signal)
}
