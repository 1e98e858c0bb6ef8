/// A word of a line, and what stands directly around it.
struct MentionWord {
  /// How a word is marked up.
  enum Mark {
    case none
    /// Alone in a code span.
    case code
    /// Alone in bold or emphasis, perhaps with a colon behind it.
    case bold
    /// Alone in quotation marks.
    case quoted
    /// Behind `@`, where that is not part of an address.
    case at
  }

  /// The bytes of letters, digits and underscores, with single hyphens inside.
  let range: Range<Int>
  /// The first eight letters in lower case, the first one in the uppermost byte, zeros behind fewer.
  let head: UInt64
  /// Where inside the word the first hyphen or underscore stands; `nil` in a plain word.
  let joint: Int?
  /// Whether there is a capital of ASCII.
  let hasCapitals: Bool

  /// Whether the word has several parts.
  var isCompound: Bool { joint != nil }

  /// Reads the word that starts with the byte at `start`, a letter, digit or underscore.
  @inline(__always)
  init(in text: Span<UInt8>, at start: Int, before end: Int) {
    var offset = start
    var head: UInt64 = 0
    var joint: Int?
    var hasCapitals = false
    while offset < end {
      var byte = text[offset]
      if byte.isLetter {
        hasCapitals = hasCapitals || byte & 0x20 == 0
        byte |= 0x20
      } else if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
        guard byte == UInt8(ascii: "_") || offset &+ 1 < end && text[offset &+ 1].isWord else { break }
        if joint == nil { joint = offset }
      } else if !byte.isWord {
        break
      }
      let place = offset &- start
      if place < 8 { head |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 56 &- 8 &* place) }
      offset &+= 1
    }
    range = start..<offset
    self.head = head
    self.joint = joint
    self.hasCapitals = hasCapitals
  }

  /// What the word means to phrases, or `nil`.
  var meaning: PhraseWord? {
    guard let joint, joint - range.lowerBound >= 8 else { return PhraseWord(head: head) }
    // Of compounds with a longer first part only `subagent_type` means anything.
    return joint - range.lowerBound == 8 && PhraseWord(head: head) == .agent ? .key : nil
  }

  /// What the word makes of what stands behind it, as in `Agent(dba)` and `subagent_type: dba`; `nil` for nothing.
  func opening(
    _ meaning: PhraseWord, in bytes: [UInt8], of line: Range<Int>
  ) -> DelegationPhrase.Opening? {
    switch meaning {
    case .agent, .task:
      hasCapitals && bytes.starts(with: "(", in: range.upperBound..<line.upperBound) ? .call : nil
    case .key: isLabel(in: bytes, of: line) ? .label : nil
    default: nil
    }
  }

  /// Whether a colon or an equals sign stands behind the word and its marks.
  func isLabel(in bytes: [UInt8], of line: Range<Int>) -> Bool {
    let behind = bytes[range.upperBound..<line.upperBound].prefix(4)
    guard let sign = behind.first(where: { !Self.labelMarks.contains($0) }) else { return false }
    return sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=")
  }

  private static let labelMarks: [UInt8] = Array("\"'`*".utf8)

  /// How the word is marked up in a line.
  func mark(in bytes: [UInt8], of line: Range<Int>) -> Mark {
    guard range.lowerBound > line.lowerBound else { return .none }
    let before = bytes[range.lowerBound - 1]
    guard before != ASCII.space else { return .none }
    if before == UInt8(ascii: "@") {
      let isAddress = range.lowerBound - 1 > line.lowerBound && bytes[range.lowerBound - 2].isWord
      return isAddress ? .none : .at
    }
    let behind = bytes[range.upperBound..<line.upperBound].prefix(2)
    switch (before, behind.first) {
    case (UInt8(ascii: "`"), UInt8(ascii: "`")): return .code
    case (UInt8(ascii: "*"), UInt8(ascii: "*")): return .bold
    case (UInt8(ascii: "*"), UInt8(ascii: ":")): return behind.last == UInt8(ascii: "*") ? .bold : .none
    case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "'"), UInt8(ascii: "'")): return .quoted
    default: return .none
    }
  }

  /// Whether the word is only part of something that is no name: a path, an address, an option, a longer word.
  ///
  /// The name of a file in Markdown is none of these, as it may be that of an agent.
  func isFragment(in bytes: [UInt8], of line: Range<Int>) -> Bool {
    let behind = range.upperBound..<line.upperBound
    let isFile = bytes.starts(with: ".md", in: behind) || bytes.starts(with: ".agent.md", in: behind)
    if range.lowerBound > line.lowerBound {
      let before = bytes[range.lowerBound - 1]
      if before == UInt8(ascii: "/"), !isFile { return true }
      if Self.signsBefore.contains(before) { return true }
    }
    guard let next = bytes[behind].first else { return false }
    guard next == UInt8(ascii: ".") else { return Self.signsBehind.contains(next) }
    return !isFile && bytes[behind].dropFirst().first?.isWord == true
  }

  /// What joins a word to one before it.
  private static let signsBefore: [UInt8] = Array("-.#$=\\%".utf8)
  /// What joins a word to one behind it.
  private static let signsBehind: [UInt8] = Array("-/=\\".utf8)
}
