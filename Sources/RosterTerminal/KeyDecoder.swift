internal import CNcurses
internal import RosterScreen

/// What ncurses reads: a byte that was typed, or the code of a key it knows.
enum RawKey: Equatable {
  case byte(UInt8)
  case code(Int32)

  /// Tells what `wgetch` returned.
  init(_ number: Int32) {
    self = UInt8(exactly: number).map(RawKey.byte) ?? .code(number)
  }
}

/// Turns what ncurses reads into input, keeping an unfinished paste or letter from one read to the next.
struct KeyDecoder {
  /// Codes for sequences that ncurses does not know by itself; they lie above all of its own.
  enum Code {
    static let pasteStart: Int32 = 0x7000
    static let pasteEnd: Int32 = 0x7001
    static let shiftUp: Int32 = 0x7002
    static let shiftDown: Int32 = 0x7003
  }

  /// The sequences of those codes, and of keys that some terminals send in xterm's way against their database.
  static let definitions: [(sequence: String, code: Int32)] = [
    ("\u{1B}[200~", Code.pasteStart), ("\u{1B}[201~", Code.pasteEnd),
    ("\u{1B}[1;2A", Code.shiftUp), ("\u{1B}[1;2B", Code.shiftDown),
    ("\u{1B}[1;2C", KEY_SRIGHT), ("\u{1B}[1;2D", KEY_SLEFT), ("\u{1B}[Z", KEY_BTAB),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}[F", KEY_END), ("\u{1B}OH", KEY_HOME), ("\u{1B}OF", KEY_END),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[7~", KEY_HOME), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
  ]

  private var paste: String?
  private var assembler: ScalarAssembler

  init(isUTF8: Bool) { assembler = ScalarAssembler(isUTF8: isUTF8) }

  /// The input that was read at once, in order; a paste counts when its end has come.
  ///
  /// A paste whose end got lost would take all keys there are: `C-c` that comes alone is typed, not pasted.
  mutating func decode(_ raw: [RawKey]) -> [Input] {
    if raw == [.byte(0x03)] { paste = nil }
    var inputs: [Input] = []
    var rest = raw[...]
    while let next = rest.popFirst() {
      if next == .byte(0x1B), paste == nil, let length = unknownSequence(rest) {
        rest = rest.dropFirst(length)
        continue
      }
      switch next {
      case .byte(let byte): inputs += assembler.take(byte).flatMap { input(of: $0) }.map { [$0] } ?? []
      case .code(let code): inputs += input(of: code).map { [$0] } ?? []
      }
    }
    return inputs
  }

  private mutating func input(of scalar: Unicode.Scalar) -> Input? {
    guard paste == nil else {
      paste?.unicodeScalars.append(scalar)
      return nil
    }
    return Key(scalar).map(Input.key)
  }

  private mutating func input(of code: Int32) -> Input? {
    switch code {
    case Code.pasteStart: paste = ""
    case Code.pasteEnd:
      defer { paste = nil }
      return paste.map { .paste($0.replacing("\r\n", with: "\n").replacing("\r", with: "\n")) }
    default: if paste == nil { return Key(code: code).map(Input.key) }
    }
    return nil
  }

  /// How long the rest of a control sequence is that no key is known for, so that its letters are no commands.
  ///
  /// It must have a parameter: Escape and `[` may also have been typed.
  private func unknownSequence(_ rest: ArraySlice<RawKey>) -> Int? {
    guard rest.first == .byte(0x5B) else { return nil }
    let parameters = rest.dropFirst().prefix { $0.isByte(in: 0x20...0x3F) }
    guard !parameters.isEmpty, let final = rest.dropFirst(1 + parameters.count).first,
      final.isByte(in: 0x40...0x7E)
    else { return nil }
    return parameters.count + 2
  }
}

extension RawKey {
  fileprivate func isByte(in range: ClosedRange<UInt8>) -> Bool {
    if case .byte(let value) = self { range.contains(value) } else { false }
  }
}

extension Key {
  /// The key that sends a scalar; `nil` for scalars that no key sends.
  fileprivate init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }

  /// The key of a code of ncurses or of ``KeyDecoder/Code``; `nil` for keys that mean nothing here.
  fileprivate init?(code: Int32) {
    if let key = Key.byCode[code] {
      self = key
    } else if (1...24).contains(code - KEY_F0) {
      self = .function(Int(code - KEY_F0))
    } else {
      return nil
    }
  }

  private static let byCode: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .shiftUp, KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight,
    KeyDecoder.Code.shiftUp: .shiftUp, KeyDecoder.Code.shiftDown: .shiftDown,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
    KEY_ENTER: .enter, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab,
  ]
}
