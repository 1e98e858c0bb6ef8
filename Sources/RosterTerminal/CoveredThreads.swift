internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Threads for tasks, on each of which a stack overflow is survived long enough to give the terminal back.
///
/// A task that prefers them hands the preference on to its child tasks and comes back to them behind each `await`,
/// so that no part of its work runs elsewhere:
///
///     Task.detached(executorPreference: CoveredThreads.shared) { await loader.load() }
///
/// Otherwise they are what tasks run on anyway: as many as there are processors for each priority.
package final class CoveredThreads: TaskExecutor {
  package static let shared = CoveredThreads()

  private init() {}

  package func enqueue(_ job: consuming ExecutorJob) {
    let queue = DispatchQueue.global(qos: DispatchQoS.QoSClass(job.priority))
    let job = UnownedJob(job)
    queue.async { [self] in
      Self.coverCurrent()
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  /// Gives the calling thread a stack for signal handlers, which an overflow of its own leaves usable.
  ///
  /// A thread that has one keeps it; the stack lives as long as the thread.
  static func coverCurrent() {
    var present = unsafe stack_t()
    guard unsafe sigaltstack(nil, &present) == 0, unsafe present.ss_flags & Int32(SS_DISABLE) != 0 else {
      return
    }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: handlerStackBytes, alignment: 16)
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = memory
    unsafe stack.ss_size = numericCast(handlerStackBytes)
    _ = unsafe sigaltstack(&stack, nil)
    unsafe pthread_setspecific(handlerStack, memory)
  }

  /// Enough for a handler that calls nothing deep, on processors with the widest registers.
  private static let handlerStackBytes = 64 << 10
}

/// The stack that the calling thread was given, which is freed with the thread.
private let handlerStack: pthread_key_t = {
  var key = pthread_key_t()
  unsafe pthread_key_create(&key) { memory in
    var none = unsafe stack_t()
    unsafe none.ss_flags = Int32(SS_DISABLE)
    _ = unsafe sigaltstack(&none, nil)
    unsafe free(memory)
  }
  return key
}()

extension DispatchQoS.QoSClass {
  /// The class that work of a priority belongs to.
  fileprivate init(_ priority: JobPriority) {
    self =
      switch TaskPriority(rawValue: priority.rawValue) {
      case TaskPriority.userInitiated...: .userInitiated
      case TaskPriority.medium...: .default
      case TaskPriority.utility...: .utility
      default: .background
      }
  }
}
