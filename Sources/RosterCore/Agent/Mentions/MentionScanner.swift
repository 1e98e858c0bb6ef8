/// Finds the places in a text that may name an agent: see ``MentionCandidate`` for the rule.
///
/// One pass over the bytes, line by line. Each word goes through a ``DelegationPhrase``. A word is kept back until
/// the next one is known, as "agent" behind it adds to what speaks for it.
struct MentionScanner {
  let bytes: [UInt8]
  /// What was found so far.
  private(set) var candidates: [MentionCandidate] = []
  var phrase = DelegationPhrase()
  /// The word that is kept back.
  var pending: PendingMention?
  /// The line at hand, without blanks around it.
  private(set) var line = 0..<0
  /// What the line is part of.
  private(set) var part = Part.prose
  /// How the items of a list open the phrase, below "Delegates to:".
  private var listOpening: DelegationPhrase.Opening?

  /// Parts of a file in which not the same counts.
  enum Part {
    case prose
    /// Fenced code: only what is called or delegated to counts.
    case code
    /// A list of tools: as code, and any word between the parentheses of `Agent(…)` is a name.
    case tools
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Looks through Markdown.
  mutating func scan(_ range: Range<Int>) {
    var fence: Fence?
    for line in LineScanner(bytes, in: range) {
      let text = bytes.trimmed(line.content)
      guard let first = text.first else { continue }
      if let open = fence {
        if open.isClosed(by: text, in: bytes) { fence = nil } else { scanLine(text, of: .code) }
      } else if let opened = bytes[first].isFenceMark ? Fence(in: bytes, text: text, indent: 0) : nil {
        fence = opened
      } else {
        scanLine(text, of: .prose)
      }
    }
    listOpening = nil
  }

  /// Looks through a list of tools.
  mutating func scanTools(_ range: Range<Int>) {
    for line in LineScanner(bytes, in: range) { scanLine(line.content, of: .tools) }
  }

  /// Takes a place that may name an agent.
  mutating func append(_ range: Range<Int>, _ evidence: MentionCandidate.Evidence) {
    candidates.append(MentionCandidate(range: range, evidence: evidence))
  }

  // MARK: One line

  private mutating func scanLine(_ line: Range<Int>, of part: Part) {
    (self.line, self.part) = (line, part)
    startPhrase()
    var offset = line.lowerBound
    while offset < line.upperBound {
      let byte = bytes[offset]
      if byte.isWord || byte == UInt8(ascii: "_") {
        offset = scanWord(at: offset)
      } else {
        scanSign(byte, at: offset)
        offset += 1
      }
    }
    settle(before: .end)
    if let last = line.last, bytes[last] == UInt8(ascii: ":") { listOpening = phrase.opening }
  }

  /// Begins a line without a phrase, or in the phrase of its list.
  private mutating func startPhrase() {
    phrase.end()
    guard let opening = listOpening, let first = line.first else { return }
    if bytes[first].startsItem { phrase.open(opening) } else { listOpening = nil }
  }

  private mutating func scanSign(_ sign: UInt8, at offset: Int) {
    switch sign {
    case ASCII.space, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "@"): break
    case UInt8(ascii: "*"), UInt8(ascii: "`"):
      guard let name = markedName(at: offset, in: sign == UInt8(ascii: "*") ? "**" : "`") else { return }
      settle(before: .word)
      append(name, .marked)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "|"):
      settle(before: .end)
      if offset + 1 == line.upperBound || !bytes[offset + 1].isWord { phrase.end() }
    case UInt8(ascii: ")"):
      settle(before: .end)
      if phrase.opening == .call { phrase.end() }
    default: settle(before: .end)
    }
  }

  /// Several words that are marked up together, as in `**Backend Architect:**`, without the colon at their end.
  ///
  /// - Parameters:
  ///   - offset: The place of the last byte of the opening mark.
  ///   - mark: The mark at both ends.
  /// - Returns: The place of the words; `nil` for a single one.
  private func markedName(at offset: Int, in mark: String) -> Range<Int>? {
    let (opening, start) = (offset + 1 - mark.utf8.count, offset + 1)
    guard part == .prose, opening >= line.lowerBound, bytes.starts(with: mark, in: opening..<start),
      start < line.upperBound, bytes[start].isWord
    else { return nil }
    let rest = start..<min(line.upperBound, start + Self.longestName)
    guard var end = bytes.firstRange(of: mark, in: rest)?.lowerBound else { return nil }
    if bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    return bytes[start..<end].contains(ASCII.space) ? start..<end : nil
  }

  /// Bytes beyond which marked text is no name.
  private static let longestName = 64
}

extension UInt8 {
  /// Whether a line that starts with the byte may be a fence.
  fileprivate var isFenceMark: Bool { self == UInt8(ascii: "`") || self == UInt8(ascii: "~") }

  /// Whether a line that starts with the byte may be the item of a list.
  fileprivate var startsItem: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "*") || self == UInt8(ascii: "+") || isDigit
  }
}
