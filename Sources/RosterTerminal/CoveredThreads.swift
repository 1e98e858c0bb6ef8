internal import Dispatch

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
      AlternateStack.coverThread()
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}

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
