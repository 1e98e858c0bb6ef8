/// The place in a file that is at the top of a pane, whatever the pane's width.
///
/// It is taken where somebody scrolls, and kept while lines are laid out anew: so widths and ways of showing may change
/// back and forth, and lead to the same line again.
struct PageAnchor: Hashable, Sendable {
  /// What is shown, and so what offsets count in.
  enum Text: Hashable, Sendable {
    /// What is told of an agent above its text: the bytes that it shows, spaces left out, which are the same in any width.
    case head
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
  static let start = Self(text: .head, offset: 0)
}

extension PageAnchor {
  /// The place of a line; with `isRaw` the lines are those of the file.
  init(line: Int, in lines: [PageLine], isRaw: Bool) {
    guard line > 0 else {
      self = .start
      return
    }
    let head = lines.prefix { $0.offset == nil }
    if line < head.count {
      let offset = head.prefix(line).shownByteCount
      let first = head[..<line].lastIndex { $0.text.shownByteCount > 0 } ?? -1
      self.init(text: .head, offset: offset, skipped: line - first - 1)
    } else {
      let offset = lines.dropFirst(line).lazy.compactMap(\.offset).first ?? Self.end
      let first = lines.startOfLines(at: offset, head: head.count)
      self.init(text: isRaw ? .file : .body, offset: offset, skipped: line - first)
    }
  }

  /// The line of the place, in lines of the same text that are laid out beyond it.
  func line(in lines: [PageLine]) -> Int {
    let head = lines.prefix { $0.offset == nil }
    return text == .head ? head.line(behind: offset, skipping: skipped) : lineOfText(in: lines, head.count)
  }

  private func lineOfText(in lines: [PageLine], _ head: Int) -> Int {
    let start = lines.startOfLines(at: offset, head: head)
    if offset == Self.end { return min(start + skipped, lines.count - 1) }
    let last = lines.lastIndex { $0.offset == offset }
    return last.map { min(start + skipped, $0) } ?? lines.line(atOffset: offset)
  }
}

extension [PageLine] {
  /// The line that shows a byte of the text, or the one before it.
  func line(atOffset offset: Int) -> Int {
    lastIndex { $0.offset.map { $0 <= offset } ?? false } ?? 0
  }

  /// The first of the lines that belong to an offset, behind `head` lines.
  fileprivate func startOfLines(at offset: Int, head: Int) -> Int {
    lastIndex { $0.offset.map { $0 < offset } ?? false }.map { $0 + 1 } ?? head
  }
}

extension ArraySlice<PageLine> {
  fileprivate var shownByteCount: Int { reduce(0) { $0 + $1.text.shownByteCount } }

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
    return Swift.min(start + skipped, endIndex)
  }
}

extension StyledText {
  /// The bytes of the text that are no spaces.
  fileprivate var shownByteCount: Int {
    spans.reduce(0) { $0 + $1.text.utf8.count { $0 != UInt8(ascii: " ") } }
  }
}
