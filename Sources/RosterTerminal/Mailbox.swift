internal import Synchronization

/// Messages that background tasks leave for the thread that owns the terminal, and wake it with.
package final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let wakePipe: WakePipe

  package init() throws(TerminalError) { wakePipe = try WakePipe() }

  /// Readable while messages wait.
  var descriptor: Int32 { wakePipe.readEnd }

  /// Leaves a message, from any thread.
  package func post(_ message: Message) {
    let wasEmpty = messages.withLock { waiting in
      waiting.append(message)
      return waiting.count == 1
    }
    if wasEmpty { wakePipe.signal() }
  }

  /// Takes all messages, in the order in which they were left.
  package func drain() -> [Message] {
    _ = wakePipe.drain()
    return messages.withLock { waiting in
      defer { waiting.removeAll(keepingCapacity: true) }
      return waiting
    }
  }
}
