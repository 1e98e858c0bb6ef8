internal import Dispatch
internal import RosterCore

/// Calls back when files have changed, once for all changes that come in quick succession.
///
/// Nothing runs while nothing changes. While changes do not end, calls come ever more seldom.
final class ChangeSignal {
  /// How long nothing must come for a change to be over that does not say so: longer than an editor takes between
  /// emptying a file and writing it.
  private static let quiet = Duration.milliseconds(60)
  /// How long nothing must come behind the end of a change, and how often one looks.
  private static let step = Duration.milliseconds(10)
  /// How long changes are gathered at most, where they do not end: at first, and after ever longer times.
  private static let patience = (first: Duration.milliseconds(200), last: Duration.seconds(2))

  private let source: any DispatchSourceRead

  /// Starts to listen.
  ///
  /// - Parameters:
  ///   - watch: What notices changes.
  ///   - onChange: Called on a thread of its own.
  init(of watch: FolderWatch, onChange: @escaping @Sendable () -> Void) {
    source = DispatchSource.makeReadSource(
      fileDescriptor: watch.descriptor, queue: DispatchQueue(label: "changes"))
    source.setEventHandler { Self.gather(from: watch, onChange) }
    source.activate()
  }

  deinit { source.cancel() }

  /// Tells of changes until nothing has come for a while.
  private static func gather(from watch: FolderWatch, _ onChange: () -> Void) {
    guard var last = watch.drain() else { return }
    var patience = patience.first
    while !isOver(&last, in: watch, within: patience) {
      onChange()
      patience = min(patience * 2, Self.patience.last)
    }
    onChange()
  }

  /// Waits until nothing has come for long enough behind the last change; `false` where that takes longer than a limit.
  private static func isOver(
    _ last: inout FolderWatch.Change, in watch: FolderWatch, within limit: Duration
  ) -> Bool {
    let end = ContinuousClock.now + limit
    var waited = Duration.zero
    while ContinuousClock.now < end {
      pause(for: step)
      waited += step
      if let change = watch.drain() { (last, waited) = (change, .zero) }
      if waited >= (last == .complete ? step : quiet) { return true }
    }
    return false
  }

  /// Holds up the thread, which serves nothing else.
  private static func pause(for time: Duration) {
    let nanoseconds = Int(time.components.attoseconds / 1_000_000_000)
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .nanoseconds(nanoseconds))
  }
}
