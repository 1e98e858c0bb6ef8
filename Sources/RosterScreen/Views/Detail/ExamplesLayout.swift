internal import RosterCore

/// Lays out the examples of a description as little dialogues; of many only the first ones.
struct ExamplesLayout {
  let width: Int
  let theme: Theme
  /// Whether all are shown, however many there are.
  let showsAll: Bool

  /// The examples beyond which only some are shown.
  private static let mostExamples = 3
  /// How many are then shown.
  private static let fewExamples = 2

  func lines(of examples: [Example]) -> [PageLine] {
    guard !examples.isEmpty else { return [] }
    let title = PageLine(StyledText(examples.count.counted("example"), theme.heading))
    let isCut = !showsAll && examples.count > Self.mostExamples
    let shown = isCut ? examples.prefix(Self.fewExamples) : examples[...]
    let dialogues = shown.map(dialogue) + (isCut ? [[fold(examples.count - shown.count)]] : [])
    return [title] + dialogues.joined(separator: [PageLine()])
  }

  private func fold(_ count: Int) -> PageLine {
    var line = PageLine()
    line.append(
      StyledText("\(theme.signs.fold) \(count.counted("more example"))", theme.link), .unfold(.examples))
    return line
  }

  private func dialogue(_ example: Example) -> [PageLine] {
    turn("when", example.context, theme.secondary) + turn("user", example.user, theme.plain)
      + turn("agent", example.assistant, theme.plain) + turn("why", example.commentary, theme.secondary)
  }

  private func turn(_ label: String, _ text: String?, _ style: Style) -> [PageLine] {
    let labels = LabelLayout(width: width, theme: theme)
    return (text ?? "").split(separator: "\n").enumerated().flatMap { index, line in
      labels.lines(
        labels.label(index == 0 ? label : ""),
        StyledText(sanitizing: String(line), style, marks: theme.hidden),
        of: .description)
    }
  }
}
