internal import Dispatch
internal import RosterCore

/// Calls back when files have changed, once for all changes that come in quick succession.
///
/// Nothing runs while nothing changes. While changes do not end, calls come ever more seldom.
final class ChangeSignal {
  /// How long nothing must come for a change to be over: longer than an editor takes between emptying a file and
  /// writing it.
  static let quiet = Duration.milliseconds(60)
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
    guard watch.drain() else { return }
    var patience = patience.first
    while !isQuiet(watch, within: patience) {
      onChange()
      patience = min(patience * 2, Self.patience.last)
    }
    onChange()
  }

  /// Waits until changes have ended; `false` where they did not for so long.
  private static func isQuiet(_ watch: FolderWatch, within limit: Duration) -> Bool {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      pause(for: quiet)
      if !watch.drain() { return true }
    }
    return false
  }

  /// Holds up the thread, which serves nothing else.
  private static func pause(for time: Duration) {
    let nanoseconds = Int(time.components.attoseconds / 1_000_000_000)
    _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .nanoseconds(nanoseconds))
  }
}
