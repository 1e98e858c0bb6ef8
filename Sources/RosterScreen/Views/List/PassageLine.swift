internal import RosterCore

/// A passage as one quiet line, cut so that as many of its matches are in view as fit beside each other.
struct PassageLine {
  private let passage: Passage
  private let theme: Theme
  private let content: StyledText
  /// The cells of the matches in ``content``.
  private let matches: [Range<Int>]

  init(_ passage: Passage, theme: Theme) {
    self.passage = passage
    self.theme = theme
    (content, matches) = Self.content(of: passage, theme: theme)
  }

  /// The line in at most `width` cells: `text: …per-client rate limits on…`.
  func text(width: Int) -> StyledText {
    let label = StyledText("\(passage.field.title): ", theme.secondary)
    let ellipsis = StyledText(theme.signs.ellipsis, theme.secondary)
    let room = width - label.width - 2 * ellipsis.width
    guard room > 2 else { return label.clipped(to: width, ellipsis: theme.signs.ellipsis) }
    let dropped = cellsToDrop(room: room)
    let isCut = passage.isCutAtStart || dropped > passage.text.leadingMarkup
    var line = isCut ? label + ellipsis : label
    line += content.dropping(cells: dropped)
    guard passage.isCutAtEnd || line.width > width else { return line }
    return line.prefix(cells: width - ellipsis.width) + ellipsis
  }

  /// The text, its matches in the only style that is not quiet, and the cells of those.
  private static func content(of passage: Passage, theme: Theme) -> (StyledText, [Range<Int>]) {
    var text = StyledText(sanitizing: passage.text, theme.plain, marks: theme.hidden, at: 0)
      .highlighting(passage.places, with: theme.match)
    var matches: [Range<Int>] = []
    var column = 0
    for index in text.spans.indices {
      let span = text.spans[index]
      let end = column + CellWidth.of(span.text)
      if let source = span.source, passage.places.contains(where: { $0.overlaps(source) }) {
        matches.append(column..<end)
      } else if span.style == theme.plain {
        text.spans[index].style = theme.secondary
      }
      column = end
    }
    return (text, matches)
  }

  /// The cells to leave out at the start: the marks of a list or heading, and more where the matches would not fit.
  private func cellsToDrop(room: Int) -> Int {
    let markup = passage.isCutAtStart ? 0 : passage.text.leadingMarkup
    guard let first = matches.first, let last = matches.last else { return markup }
    guard last.upperBound - markup > room else { return min(markup, first.lowerBound) }
    let lead = room / 4
    let start = bestStart(room: room - lead)
    guard start > lead + markup else { return min(markup, first.lowerBound) }
    // Half a word at the start would only distract.
    let (dropped, kept) = content.cut(at: start - lead)
    let before = kept.prefix(cells: start - dropped.width).text
    return dropped.width + (before.firstIndex(of: " ").map { CellWidth.of(String(before[...$0])) } ?? 0)
  }

  /// The column of the match from which on most matches fit.
  private func bestStart(room: Int) -> Int {
    var best = (column: 0, count: 0)
    for (index, match) in matches.enumerated() {
      let count = matches[index...].prefix { $0.upperBound <= match.lowerBound + room }.count
      if count > best.count || index == 0 { best = (match.lowerBound, count) }
    }
    return best.column
  }
}

extension String {
  /// How many characters of Markdown stand before the words: `## `, `- `, `> `; those of bold text have an end too.
  fileprivate var leadingMarkup: Int {
    let marks = prefix { "#>*-+| ".contains($0) }
    return (marks.firstRange(of: "**")?.lowerBound ?? marks.endIndex).utf16Offset(in: self)
  }
}
