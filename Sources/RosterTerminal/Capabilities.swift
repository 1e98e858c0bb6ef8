internal import CNcurses
internal import RosterScreen

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the terminal database says of the terminal in use.
struct Capabilities {
  let colors: ColorDepth
  let hasDim: Bool
  /// Switches bracketed paste on and off; empty where the terminal is too old for it.
  let pasteOn: String
  let pasteOff: String
  /// Has the terminal keep its mouse for itself, whichever way it was taken; empty where the terminal is too old for that.
  let mouseOff: String
  /// Has the terminal show what comes between only when all of it has come; empty where it is too old for that.
  let frameStart: String
  let frameEnd: String
  /// What ends the picture on a terminal that has no second screen to show it on.
  let farewell: String

  /// Reads the capabilities; `nil` where the cursor cannot be moved.
  ///
  /// ncurses must have been started.
  init?(limit: ColorDepth) {
    guard Capabilities.text("cup") != nil else { return nil }
    hasDim = Capabilities.text("dim") != nil
    colors = min(limit, Capabilities.depth)
    let isModern = Capabilities.text("rmcup") != nil
    pasteOn = isModern ? "\u{1B}[?2004h" : ""
    pasteOff = isModern ? "\u{1B}[?2004l" : ""
    mouseOff = isModern ? "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l" : ""
    frameStart = isModern ? "\u{1B}[?2026h" : ""
    frameEnd = isModern ? "\u{1B}[?2026l" : ""
    farewell = isModern ? "" : "\r\n"
  }

  private static var depth: ColorDepth {
    guard has_colors() else { return .none }
    if unsafe cn_has_flag("RGB") > 0 { return .direct }
    return switch cn_colors() {
    case ..<8: .none
    case 8..<16: .eight
    case 16..<256: .sixteen
    case 256: .indexed
    default: .direct
    }
  }

  /// The text of a string capability, without the pauses that only printing terminals needed.
  static func text(_ name: String) -> String? {
    guard let text = unsafe cn_capability(name) else { return nil }
    return unsafe withoutPauses(String(cString: text))
  }

  /// Whatever puts the terminal back: for a crash, when ncurses can no longer be called.
  ///
  /// In the order of need: the frame's end, paste and mouse off, attributes, keypad, cursor, the screen from before.
  var restoration: [UInt8] {
    let parts = ["sgr0", "rmkx", "cnorm", "rmcup"].map { Capabilities.text($0) ?? "" }
    return Array((frameEnd + pasteOff + mouseOff + parts.joined() + farewell).utf8)
  }

  private static func withoutPauses(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "$<") {
      kept += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: ">") else { break }
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }
}
