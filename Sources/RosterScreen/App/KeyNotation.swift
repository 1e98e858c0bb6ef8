/// The way keys are written in `--keys`, in the help and in tests: `/api<Enter>c`.
///
/// Characters stand for themselves; other keys have a name in angle brackets, in any capitalisation, and `<lt>`
/// is the opening bracket itself.
package enum KeyNotation {
  /// What is wrong with a text that should name keys.
  package enum Failure: Error, Equatable {
    /// A name in brackets that no key has.
    case unknownName(String)
    /// An opening bracket without a closing one.
    case notClosed(String)
  }

  /// The keys that a text names.
  ///
  ///     try KeyNotation.parse("/api<Enter><C-d>")
  ///     // [.character("/"), .character("a"), .character("p"), .character("i"), .enter, .control("d")]
  package static func parse(_ text: String) throws(Failure) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keys.append(.character(first))
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { throw .notClosed("<" + rest) }
      guard let key = Key(named: rest[..<end]) else { throw .unknownName("<\(rest[...end])") }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// Names of keys without a character, the first of each key being the one that is written.
  fileprivate static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("BS", .backspace),
    ("Del", .delete), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("S-Up", .shiftUp), ("S-Down", .shiftDown), ("S-Left", .shiftLeft), ("S-Right", .shiftRight),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")), ("lt", .character("<")), ("C-Space", .control(" ")),
  ]
}

extension Key {
  /// How the key is written: `a`, `<Space>`, `<C-x>`, `<PgDn>`.
  package var notation: String {
    if let named = KeyNotation.names.first(where: { $0.key == self }) { return "<\(named.name)>" }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "<C-\(letter)>"
    case .function(let number): "<F\(number)>"
    default: preconditionFailure("a key without a name")
    }
  }

  /// How help and hints call the key: `a`, `␣`, `C-x`, `PgDn`, `↑`.
  package func label(_ signs: Signs) -> String {
    switch self {
    case .enter: signs.enterKey
    case .character(" "): signs.spaceKey
    case .character(let character): String(character)
    case .up: signs.up
    case .down: signs.down
    case .left: signs.left
    case .right: signs.right
    default: String(notation.dropFirst().dropLast())
    }
  }

  fileprivate init?(named name: Substring) {
    let lowered = name.lowercased()
    if let named = KeyNotation.names.first(where: { $0.name.lowercased() == lowered }) {
      self = named.key
    } else if lowered.hasPrefix("c-"), lowered.count == 3, let letter = lowered.last,
      letter.isASCII, letter.isLetter || "\\]^_".contains(letter)
    {
      self = .control(letter)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }
}
