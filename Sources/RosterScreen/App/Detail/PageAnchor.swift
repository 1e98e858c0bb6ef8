internal import RosterCore

/// The place in a file that is at the top of a pane, whatever the pane's width.
///
/// It is taken where somebody scrolls, and kept while lines are laid out anew: so widths and ways of showing may change
/// back and forth, and lead to the same line again.
struct PageAnchor: Hashable, Sendable {
  /// What is shown, and so what offsets count in.
  enum Text: Hashable, Sendable {
    /// A part of what is told of an agent above its text, by its number: the bytes that it shows, spaces left out.
    ///
    /// Those are the same in any width, but for what is cut to fit; that shifts nothing beyond its part.
    case head(part: Int)
    /// The text of the agent.
    case body
    /// The file as it is.
    case file
  }

  let text: Text
  let offset: Int
  /// The lines between the first that belongs to the offset and the one that is meant.
  ///
  /// A blank line belongs to what follows it, at the end of the text to ``end``.
  var skipped = 0

  /// The offset of lines below all that show a byte of the text.
  private static let end = Int.max

  /// The top of any text.
  static let start = Self(text: .head(part: 0), offset: 0)
}

extension PageAnchor {
  /// The place of a line; with `isRaw` the lines are those of the file.
  init(line: Int, in lines: [PageLine], isRaw: Bool) {
    guard line > 0 else {
      self = .start
      return
    }
    let head = lines.head
    if line < head.count {
      let part = head.part(at: line)
      let passed = head[part.lines.lowerBound..<line]
      let first = passed.lastIndex { $0.text.shownByteCount > 0 }.map { $0 + 1 } ?? passed.startIndex
      self.init(text: .head(part: part.number), offset: passed.shownByteCount, skipped: line - first)
    } else {
      let offset = lines.dropFirst(line).lazy.compactMap(\.offset).first ?? Self.end
      let first = lines.startOfLines(at: offset, head: head.count)
      self.init(text: isRaw ? .file : .body, offset: offset, skipped: line - first)
    }
  }

  /// The place in the text after it was edited.
  func moved(by shift: TextShift) -> Self {
    guard !isAboveText, offset != Self.end else { return self }
    return Self(text: text, offset: shift.offset(of: offset), skipped: skipped)
  }

  /// The place in the text of the file that an agent was read from anew.
  func moved(from old: Agent, to new: Agent) -> Self {
    switch text {
    case .head: self
    case .body: moved(by: TextShift(ofTextOf: old, to: new))
    case .file: moved(by: TextShift(from: old.source.bytes, to: new.source.bytes))
    }
  }

  /// Whether the place is in what is told of an agent.
  var isAboveText: Bool { if case .head = text { true } else { false } }

  /// The line of the place, in lines of the same text that are laid out beyond it.
  func line(in lines: [PageLine]) -> Int {
    let head = lines.head
    guard case .head(let number) = text else { return lineOfText(in: lines, head.count) }
    return head.part(number).line(behind: offset, skipping: skipped)
  }

  private func lineOfText(in lines: [PageLine], _ head: Int) -> Int {
    let start = lines.startOfLines(at: offset, head: head)
    if offset == Self.end { return min(start + skipped, lines.count - 1) }
    let last = lines.lastIndex { $0.offset == offset }
    return last.map { min(start + skipped, $0) } ?? lines.line(atOffset: offset)
  }
}

extension [PageLine] {
  /// The lines above the text.
  fileprivate var head: ArraySlice<PageLine> { prefix { $0.offset == nil } }

  /// The line that shows a byte of the text, or the one before it; the first of the text where there is none.
  func line(atOffset offset: Int) -> Int {
    lastIndex { $0.offset.map { $0 <= offset } ?? false } ?? firstIndex { $0.offset != nil } ?? 0
  }

  /// The first of the lines that belong to an offset, behind `head` lines.
  fileprivate func startOfLines(at offset: Int, head: Int) -> Int {
    lastIndex { $0.offset.map { $0 < offset } ?? false }.map { $0 + 1 } ?? head
  }
}

extension ArraySlice<PageLine> {
  fileprivate var shownByteCount: Int { reduce(0) { $0 + $1.text.shownByteCount } }

  /// The part that a line stands in, and its number.
  fileprivate func part(at line: Int) -> (number: Int, lines: Range<Int>) {
    let start = self[...line].lastIndex(where: \.startsPart) ?? startIndex
    let number = self[startIndex...start].dropFirst().count(where: \.startsPart)
    return (number, start..<(self[(line + 1)...].firstIndex(where: \.startsPart) ?? endIndex))
  }

  /// The part of a number, or the last one.
  fileprivate func part(_ number: Int) -> Self {
    let starts = [startIndex] + indices.dropFirst().filter { self[$0].startsPart }
    let part = Swift.min(number, starts.count - 1)
    return self[starts[part]..<(part + 1 < starts.count ? starts[part + 1] : endIndex)]
  }

  /// The line that starts behind so many bytes, some lines further where they show none; else the one that shows them.
  fileprivate func line(behind offset: Int, skipping skipped: Int) -> Int {
    var start = startIndex
    var count = 0
    for (index, line) in zip(indices, self) where line.text.shownByteCount > 0 {
      if count == offset { return Swift.min(start + skipped, index) }
      count += line.text.shownByteCount
      if count > offset { return index }
      start = index + 1
    }
    return Swift.min(count == offset ? start + skipped : endIndex, Swift.max(endIndex - 1, startIndex))
  }
}

extension StyledText {
  /// The bytes of the text that are no spaces.
  fileprivate var shownByteCount: Int {
    spans.reduce(0) { $0 + $1.text.utf8.count { $0 != UInt8(ascii: " ") } }
  }
}
