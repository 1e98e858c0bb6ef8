internal import Synchronization

/// Keeps a value as long as the process lives.
///
/// To free twenty thousand agents one by one takes a tenth of a second, which the user would wait for after
/// leaving; the system takes them back at once.
func keepUntilExit(_ value: some Sendable) {
  kept.withLock { $0.append(value) }
}

private let kept = Mutex<[any Sendable]>([])
