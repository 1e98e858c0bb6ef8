#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A way to the clipboard.
package enum ClipboardRoute: String, CaseIterable, Sendable {
  case waylandCopy = "wl-copy"
  case xclip
  case pasteboardCopy = "pbcopy"
  /// The terminal itself, asked with OSC 52.
  case terminal = "OSC 52"

  /// Whether there is a display that the program could talk to.
  var isPossible: Bool {
    switch self {
    case .waylandCopy: ClipboardRoute.isSet("WAYLAND_DISPLAY")
    case .xclip: ClipboardRoute.isSet("DISPLAY")
    case .pasteboardCopy:
      #if os(macOS)
        true
      #else
        false
      #endif
    case .terminal: false
    }
  }

  private static func isSet(_ variable: String) -> Bool {
    guard let value = unsafe getenv(variable) else { return false }
    return unsafe value.pointee != 0
  }

  private var arguments: [String] {
    self == .xclip ? ["xclip", "-selection", "clipboard"] : [rawValue]
  }

  /// How long a program may take to read a part of the text, and to end after the last: a second.
  private static let patience: Int32 = 1_000

  /// Gives the bytes to the program; false where it is missing, fails or hangs.
  func accepts(_ bytes: [UInt8]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    let child = try? ChildProcess(arguments, input: ends[0], output: nowhere)
    close(ends[0])
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let isRead = child != nil && writeAll(bytes, to: ends[1], waitingFor: Self.patience)
    close(ends[1])
    return child?.wait(milliseconds: isRead ? Int(Self.patience) : 0) == 0 && isRead
  }
}
