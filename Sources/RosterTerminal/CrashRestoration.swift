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

  /// Makes crashes restore the terminal from now on.
  static func arm(_ plan: Plan) {
    disarm()
    CoveredThreads.coverCurrent()
    let record = UnsafeMutablePointer<Record>.allocate(capacity: 1)
    unsafe record.initialize(to: Record(plan))
    let (isArmed, _) = armed.compareExchange(
      expected: 0, desired: UInt(bitPattern: record), ordering: .sequentiallyConsistent)
    // A program that is dying must not take the terminal again.
    while !isArmed { sleep(1) }
    for signal in crashes { handle(signal) }
    for signal in unexpected where cn_is_by_default(signal) != 0 { handle(signal) }
  }

  /// Makes crashes leave the terminal alone: it is not ours any more.
  ///
  /// The handlers stay: the runtime's would wait for a key.
  static func disarm() {
    let number = armed.load(ordering: .sequentiallyConsistent)
    guard number != dying,
      armed.compareExchange(expected: number, desired: 0, ordering: .sequentiallyConsistent).exchanged,
      let record = unsafe UnsafeMutablePointer<Record>(bitPattern: number)
    else { return }
    unsafe record.deinitialize(count: 1)
    unsafe record.deallocate()
  }

  /// Has a signal handled by ``restoreAndRaise(_:)``.
  static func handle(_ signal: Int32) {
    _ = cn_handle(signal, restoreAndRaise, SA_ONSTACK | SA_NODEFER, nil)
  }
}

/// A plan in the form that the handler needs, and what it refers to.
@unsafe private struct Record: ~Copyable {
  let restoration: cn_restoration
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Descriptors that are closed with the record; -1 where there were none to be had.
  private let owned: [Int32]

  init(_ plan: CrashRestoration.Plan) {
    unsafe bytes = .allocate(capacity: plan.bytes.count)
    _ = unsafe bytes.initialize(from: plan.bytes)
    let terminal = fcntl(plan.terminal, F_DUPFD_CLOEXEC, 0)
    // What is written to a pipe that nobody reads stays there, and its writing end has nothing to read.
    var pipeEnds: [Int32] = [-1, -1]
    _ = unsafe pipe(&pipeEnds)
    for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    unsafe owned = [terminal] + pipeEnds
    unsafe restoration = cn_restoration(
      terminal: terminal < 0 ? plan.terminal : terminal, outputs: plan.outputs, nowhere: pipeEnds[1],
      modes: plan.modes, bytes: bytes.baseAddress, count: bytes.count, held_errors: plan.heldErrors,
      errors: plan.errors)
  }

  deinit {
    unsafe owned.forEach { close($0) }
    unsafe bytes.deallocate()
  }
}

/// The address of the record, 0 while the terminal is not ours, or ``dying``; a number, as no other type is atomic
/// without a call that may allocate.
private let armed = Atomic<UInt>(0)
/// Stands for the record from the moment on when a handler has taken it: the terminal is not taken again.
private let dying: UInt = 1

/// Restores the terminal and dies of the signal.
private func restoreAndRaise(_ signal: Int32) {
  let number = armed.exchange(dying, ordering: .sequentiallyConsistent)
  if number == dying {
    // Another thread is restoring the terminal, which to die now would cut short.
    sleep(1)
  } else if let record = unsafe UnsafeMutablePointer<Record>(bitPattern: number) {
    unsafe withUnsafePointer(to: record.pointee.restoration) { unsafe cn_restore($0) }
  }
  _ = cn_handle_by_default(signal, nil)
  raise(signal)
}
