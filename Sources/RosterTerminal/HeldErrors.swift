#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Keeps what is written to standard error off the screen, and shows it when the screen is gone.
///
/// So the words of a trap are not lost with the screen they would have been scribbled on. At most what a pipe
/// holds is kept. Nothing is held where standard error leads elsewhere.
final class HeldErrors {
  private let pipe: WakePipe
  /// Where standard error led.
  let original: Int32

  init?() {
    guard isatty(STDERR_FILENO) == 1, let pipe = try? WakePipe() else { return nil }
    original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)
    guard original >= 0 else { return nil }
    dup2(pipe.writeEnd, STDERR_FILENO)
    self.pipe = pipe
  }

  deinit {
    dup2(original, STDERR_FILENO)
    writeAll(pipe.drain(), to: original)
    close(original)
  }

  /// What was written can be read here.
  var descriptor: Int32 { pipe.readEnd }
}
