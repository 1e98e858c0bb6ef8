#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A stack for signal handlers, which an overflow of the thread's own stack leaves usable.
enum AlternateStack {
  /// Enough for a handler that calls nothing deep, on processors with the widest registers.
  private static let size = 64 * 1024

  /// Gives the calling thread such a stack, unless it has one; it lives as long as the thread.
  static func coverThread() {
    var present = unsafe stack_t()
    guard unsafe sigaltstack(nil, &present) == 0, unsafe present.ss_flags & Int32(SS_DISABLE) != 0 else {
      return
    }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = memory
    unsafe stack.ss_size = numericCast(size)
    _ = unsafe sigaltstack(&stack, nil)
    unsafe pthread_setspecific(ownedStack, memory)
  }
}

/// Frees the stack of a thread that ends.
private let ownedStack: pthread_key_t = {
  var key = pthread_key_t()
  unsafe pthread_key_create(&key) { memory in
    var none = unsafe stack_t()
    unsafe none.ss_flags = Int32(SS_DISABLE)
    _ = unsafe sigaltstack(&none, nil)
    unsafe free(memory)
  }
  return key
}()
