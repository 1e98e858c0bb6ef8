internal import CNcurses

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Signals that arrive as events: their handlers write the signal's number into a pipe, whatever thread they
/// run on, so that no thread needs a signal mask and no arrival is missed.
///
/// There is one such value at a time. SIGPIPE is ignored meanwhile, so that a clipboard program which ends
/// early does no harm, and SIGCHLD is not, whatever it was: the system keeps no status for who ignores it.
struct SignalEvents: ~Copyable {
  static let quitting = [SIGINT, SIGTERM, SIGHUP]
  private static let others = [SIGWINCH, SIGTSTP, SIGCONT]

  private let pipe: WakePipe
  private let previous: [(signal: Int32, action: sigaction)]

  init() throws(TerminalError) {
    pipe = try WakePipe()
    unsafe signalPipe = pipe.writeEnd
    var previous: [(signal: Int32, action: sigaction)] = []
    for signal in SignalEvents.quitting + SignalEvents.others {
      var action = sigaction()
      _ = unsafe cn_handle(signal, noteSignal, SA_RESTART, &action)
      previous.append((signal, action))
    }
    var action = sigaction()
    _ = unsafe cn_ignore(SIGPIPE, &action)
    previous.append((SIGPIPE, action))
    _ = unsafe cn_handle_by_default(SIGCHLD, &action)
    previous.append((SIGCHLD, action))
    self.previous = previous
  }

  deinit {
    for entry in previous {
      var action = entry.action
      _ = unsafe sigaction(entry.signal, &action, nil)
    }
    unsafe signalPipe = -1
  }

  /// Readable while signals wait.
  var descriptor: Int32 { pipe.readEnd }

  /// Takes the numbers of the signals that arrived.
  func drain() -> [Int32] { pipe.drain().map(Int32.init) }

  /// Runs something while the terminal's own keys act on this process as on any other, and on its children.
  ///
  /// An interrupt is then for the child alone, and a stop stops both.
  func standingBack<Result>(while work: () -> Result) -> Result {
    _ = cn_ignore(SIGINT, nil)
    _ = cn_ignore(SIGQUIT, nil)
    _ = cn_handle_by_default(SIGTSTP, nil)
    defer {
      _ = cn_handle(SIGINT, noteSignal, SA_RESTART, nil)
      _ = cn_handle(SIGTSTP, noteSignal, SA_RESTART, nil)
      CrashRestoration.handle(SIGQUIT)
    }
    return work()
  }

  /// Stops this process and those it was started with, as the terminal's key would; returns when continued.
  func stop() {
    _ = cn_handle_by_default(SIGTSTP, nil)
    kill(0, SIGTSTP)
    _ = cn_handle(SIGTSTP, noteSignal, SA_RESTART, nil)
  }
}

/// The write end of the pipe, or -1; a plain number, so that the handler may read it.
private nonisolated(unsafe) var signalPipe: Int32 = -1

/// Writes the signal's number into the pipe; calls nothing that a handler may not call.
private func noteSignal(_ signal: Int32) {
  let code = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = unsafe write(signalPipe, &byte, 1)
  errno = code
}
