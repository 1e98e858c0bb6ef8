internal import RosterCore

/// Lays out the examples of a description as little dialogues.
struct ExamplesLayout {
  let width: Int
  let theme: Theme

  func lines(of examples: [Example]) -> [PageLine] {
    guard !examples.isEmpty else { return [] }
    let title = PageLine(StyledText(examples.count.counted("example"), theme.heading))
    return [title] + examples.map(dialogue).joined(separator: [PageLine()])
  }

  private func dialogue(_ example: Example) -> [PageLine] {
    var lines: [PageLine] = []
    if let context = example.context { lines += turn("", context, theme.secondary) }
    if let user = example.user { lines += turn("user", user, theme.plain) }
    if let assistant = example.assistant { lines += turn("agent", assistant, theme.plain) }
    if let commentary = example.commentary { lines += turn("why", commentary, theme.secondary) }
    return lines
  }

  private func turn(_ label: String, _ text: String, _ style: Style) -> [PageLine] {
    let facts = FactsLayout(width: width, theme: theme)
    return text.split(separator: "\n").enumerated().flatMap { index, line in
      facts.labelled(
        index == 0 ? label : "", StyledText(sanitizing: String(line), style, marks: theme.hidden),
        of: .description)
    }
  }
}
