/// A text that does something to whoever prints it as it is: a terminal obeys it, or a reader does not see it.
package struct Payload: Sendable, CustomStringConvertible {
  /// What it is, in words that do no harm.
  package let name: String
  /// What a file would hold, which need not be UTF-8.
  package let bytes: [UInt8]

  package var description: String { name }

  private init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

  private init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The payload as text; `nil` where it is not UTF-8.
  package var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The payload as it may stand in the name of a file: without what no name can hold.
  package var fileName: [UInt8] { bytes.filter { $0 != 0 && $0 != UInt8(ascii: "/") } }

  /// Every payload that the tests know, by what takes it for an order.
  ///
  /// The numbers in sequences are such as the browser never sends to a terminal of an ordinary size.
  package static let all = sequences + controls + invisible + malformed

  /// Escape sequences, whole and cut short.
  ///
  /// Source: ECMA-48, and "XTerm Control Sequences" for the commands of OSC.
  private static let sequences = [
    Payload("title", "\u{1B}]0;owned\u{7}"),
    Payload("link", "\u{1B}]8;;http://owned.test\u{1B}\\safe\u{1B}]8;;\u{1B}\\"),
    Payload("clipboard", "\u{1B}]52;c;b3duZWQ=\u{7}"),
    Payload("device string", "\u{1B}P$qowned\u{1B}\\"),
    Payload("application command", "\u{1B}_Gowned\u{1B}\\"),
    Payload("privacy message", "\u{1B}^owned\u{1B}\\"),
    Payload("start of string", "\u{1B}Xowned\u{1B}\\"),
    Payload("moves", "\u{1B}[177;188Howned\u{1B}[199A\u{1B}[198D"),
    Payload("clears", "\u{1B}[3J\u{1B}[1K\u{1B}[177M"),
    Payload("concealed", "\u{1B}[8mowned\u{1B}[28m"),
    Payload("modes", "\u{1B}[?1003h\u{1B}[?69h\u{1B}[!p"),
    Payload("reports", "\u{1B}[6n\u{1B}[0c\u{1B}]10;?\u{7}\u{1B}[5n"),
    Payload("reset", "\u{1B}c"),
    Payload("charset", "\u{1B}(U\u{E}owned"),
    Payload("open command", "\u{1B}]0;owned"),
    Payload("open string", "\u{1B}Powned"),
    Payload("open sequence", "owned\u{1B}["),
    Payload("lone escape", "owned\u{1B}"),
    Payload("C1", "\u{9B}177A\u{9D}0;owned\u{9C}\u{90}q\u{9C}\u{98}\u{9E}\u{9F}\u{85}\u{8D}"),
    Payload("bytes of C1", bytes: Array("\u{0}[\u{1}0;owned".utf8).map { [0: 0x9B, 1: 0x9D][$0] ?? $0 }),
    // The bytes that Windows-1252 gives no letter.
    Payload("unassigned bytes", bytes: [0x90, 0x71, 0x81, 0x8D, 0x8F, 0x9D]),
  ]

  private static let controls = [
    Payload("carriage return", "honest\rowned"),
    Payload("backspaces", "honest\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}owned"),
    Payload("NUL", "ow\0ned"),
    Payload("bell and delete", "\u{7}owned\u{7F}\u{5}\u{1A}"),
    Payload("vertical moves", "a\u{B}b\u{C}c"),
    Payload("line feed", "honest\nowned"),
  ]

  private static let invisible = [
    Payload("overrides", "\u{202E}denwo\u{202D}\u{202A}\u{202B}\u{202C}"),
    Payload("isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}"),
    Payload("direction marks", "\u{200E}\u{200F}\u{61C}"),
    Payload("zero width", "o\u{200B}w\u{200C}n\u{200D}e\u{2060}d\u{FEFF}\u{34F}"),
    Payload("fillers", "\u{AD}\u{115F}\u{3164}\u{FFA0}\u{180E}\u{2063}"),
    Payload("separators", "a\u{2028}b\u{2029}c"),
    Payload("tags", "\u{E0001}\u{E006F}\u{E0077}\u{E006E}\u{E007F}"),
    Payload("selectors", "x\u{FE00}\u{FE0F}\u{1F600}\u{E0158}\u{E0167}\u{E015E}"),
    // No letter joins with what stands before it, so that signs of markup stay signs of markup.
    Payload("markup", "<\u{301}script>&\u{301}amp;\"\u{301}]]>-->"),
  ]

  private static let malformed = [
    Payload("surrogates", bytes: [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80]),
    Payload("overlong", bytes: [0xC0, 0x9B, 0xE0, 0x80, 0x9B, 0xF0, 0x80, 0x80, 0x9B, 0xC1, 0x9B]),
    Payload("beyond Unicode", bytes: [0xF4, 0x90, 0x80, 0x80, 0xFE, 0xFF]),
    Payload("cut short", bytes: [0x61, 0xE2, 0x80]),
  ]
}
