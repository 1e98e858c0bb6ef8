internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Gives the terminal back when the program crashes.
///
/// A trap runs no `deinit`. The handlers write bytes that were prepared beforehand, set the terminal's modes,
/// set the signal back to its default and raise it again, so that the exit status tells the truth. The handlers
/// of the Swift runtime, whose backtracer waits for a key, are replaced and never called.
///
/// Handlers run on a stack of their own, so that a stack overflow is survived: on the main thread always, on
/// others where ``AlternateStack/coverThread()`` was called. A thread without one can overflow its stack only
/// into the kernel's hands, which leave the terminal as it is.
enum CrashRestoration {
  private static let signals = [SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS]

  /// What a crash does to a terminal.
  struct Plan {
    let terminal: Int32
    let modes: termios
    /// The bytes that put the terminal back.
    let bytes: [UInt8]
    /// Where held error messages can be read, and where they go then; -1 where none are held.
    let heldErrors: Int32
    let errors: Int32
  }

  /// Makes crashes restore the terminal from now on.
  static func arm(_ plan: Plan) {
    disarm()
    AlternateStack.coverThread()
    let record = UnsafeMutablePointer<Restoration>.allocate(capacity: 1)
    unsafe record.initialize(to: Restoration(plan))
    unsafe armed = record
    for signal in signals { handle(signal) }
  }

  /// Makes crashes leave the terminal alone: it is not ours any more.
  ///
  /// The handlers stay: the runtime's would wait for a key.
  static func disarm() {
    guard let record = unsafe armed else { return }
    unsafe armed = nil
    unsafe record.pointee.bytes.deallocate()
    unsafe record.pointee.scratch.deallocate()
    unsafe record.deallocate()
  }

  /// Has a signal handled by ``restoreAndRaise(_:)``.
  static func handle(_ signal: Int32) {
    _ = cn_handle(signal, restoreAndRaise, SA_ONSTACK | SA_NODEFER, nil)
  }
}

/// A plan where the handler need not allocate.
@unsafe private struct Restoration {
  var plan: CrashRestoration.Plan
  let bytes: UnsafeMutableBufferPointer<UInt8>
  let scratch: UnsafeMutableRawBufferPointer

  init(_ plan: CrashRestoration.Plan) {
    unsafe self.plan = plan
    unsafe bytes = .allocate(capacity: plan.bytes.count)
    _ = unsafe bytes.initialize(from: plan.bytes)
    unsafe scratch = .allocate(byteCount: 1024, alignment: 1)
  }
}

/// What to do on a crash, or `nil` while the terminal is not ours.
private nonisolated(unsafe) var armed: UnsafeMutablePointer<Restoration>?

/// Restores the terminal and dies of the signal; calls only what POSIX allows in a handler.
private func restoreAndRaise(_ signal: Int32) {
  _ = cn_handle_by_default(signal, nil)
  if let record = unsafe armed {
    unsafe armed = nil
    unsafe restore(record)
  }
  raise(signal)
}

private func restore(_ record: UnsafeMutablePointer<Restoration>) {
  let terminal = unsafe record.pointee.plan.terminal
  _ = unsafe write(terminal, record.pointee.bytes.baseAddress, record.pointee.bytes.count)
  var modes = unsafe record.pointee.plan.modes
  _ = unsafe tcsetattr(terminal, TCSANOW, &modes)
  let scratch = unsafe record.pointee.scratch
  while case let count = unsafe read(record.pointee.plan.heldErrors, scratch.baseAddress, scratch.count),
    count > 0
  {
    _ = unsafe write(record.pointee.plan.errors, scratch.baseAddress, count)
  }
}
