internal import Dispatch
internal import RosterCore
internal import Synchronization

/// Runs asynchronous work to its end while the calling thread waits.
///
/// Commands that only print have nothing to do meanwhile, and the thread that owns the terminal is never one that
/// the concurrency runtime may move work away from.
func waitForResult<Result: Sendable>(of work: @escaping @Sendable () async -> Result) -> Result {
  let box = ResultBox<Result>()
  let isDone = DispatchSemaphore(value: 0)
  Task.detached {
    let result = await work()
    box.result.withLock { $0 = result }
    isDone.signal()
  }
  isDone.wait()
  guard let result = box.result.withLock({ $0 }) else { preconditionFailure("signalled without a result") }
  return result
}

extension Library {
  /// Who mentions whom among the agents.
  func waitForMentions() -> MentionGraph {
    guard let graph = waitForResult(of: { await MentionGraph(of: self) }) else {
      preconditionFailure("nobody cancels what is waited for")
    }
    return graph
  }
}

private final class ResultBox<Result: Sendable>: Sendable {
  let result = Mutex<Result?>(nil)
}
