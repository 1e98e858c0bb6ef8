internal import RosterCore
internal import RosterScreen

/// A passage as a line: where it is from, then its text with the matches marked.
struct PassageLine {
  private let label: StyledText
  private let text: StyledText
  /// The cells of the text that its first match takes; `nil` where it shows none.
  private let firstMatch: Range<Int>?

  /// The cells that stay in front of the first match where a line is cut at its start.
  private static let lead = 8

  /// Lays out a passage.
  init(_ passage: Passage, theme: Theme) {
    label = StyledText("  " + passage.place, theme.secondary)
    let marked = StyledText(sanitizing: passage.text, at: 0).highlighting(passage.places, with: theme.match)
    let opening = StyledText(passage.isCutAtStart ? "…" : "")
    text = opening + marked + StyledText(passage.isCutAtEnd ? "…" : "")
    firstMatch = passage.places.first.map { place in
      let start = opening.width + marked.cells(before: place.lowerBound)
      return start..<max(start, opening.width + marked.cells(before: place.upperBound))
    }
  }

  /// The line cut to a number of cells so that its first match stays in view; whole without a number.
  func fitted(to width: Int?) -> StyledText {
    guard let width else { return label + text }
    let room = width - label.width
    // The last cell may be that of an ellipsis.
    guard let firstMatch, firstMatch.upperBound >= room else { return (label + text).clipped(to: width) }
    let lead = min(Self.lead, room / 4)
    let dropped = min(firstMatch.lowerBound - lead, text.width - room + 1)
    let rest = dropped > 0 ? StyledText("…") + text.dropping(cells: dropped) : text
    return (label + rest).clipped(to: width)
  }
}

extension StyledText {
  /// The cells of what shows the bytes before one; a style starts or ends there.
  fileprivate func cells(before offset: Int) -> Int {
    let before = spans.filter { ($0.source?.upperBound ?? 0) <= offset }
    return StyledText(before).width
  }
}

extension Passage {
  /// What the passage starts with: its line in the body, else its field, unless the text itself starts with the key.
  fileprivate var place: String {
    switch field {
    case .body: line.map { "\($0): " } ?? ""
    case .other: ""
    default: field.label + ": "
    }
  }
}
