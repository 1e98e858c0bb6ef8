#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A stack for signal handlers, which an overflow of the thread's own stack leaves usable.
package enum AlternateStack {
  /// Enough for a handler that calls nothing deep, on processors with the widest registers.
  private static let size = 64 * 1024

  /// Gives the calling thread such a stack, unless it has one; it lives as long as the thread.
  ///
  /// The main thread is covered when the screen is set up. A task may run on any thread, so long work that
  /// recurses calls this first: the threads are few, and each pays once.
  package static func coverThread() {
    var present = unsafe stack_t()
    guard unsafe sigaltstack(nil, &present) == 0, unsafe present.ss_flags & Int32(SS_DISABLE) != 0 else {
      return
    }
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = .allocate(byteCount: size, alignment: 16)
    unsafe stack.ss_size = numericCast(size)
    _ = unsafe sigaltstack(&stack, nil)
  }
}
