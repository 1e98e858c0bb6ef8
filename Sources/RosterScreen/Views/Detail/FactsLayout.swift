internal import RosterCore

/// Lays out what kind of agent a file holds, in few words: model and colour, and what the file is like.
struct FactsLayout {
  let width: Int
  let theme: Theme

  private var labels: LabelLayout { LabelLayout(width: width, theme: theme) }

  /// The model and the colour.
  func lines(of agent: Agent) -> [PageLine] {
    let model = agent.models.joined(separator: ", ").rendered
    let lines =
      model.isEmpty
      ? labels.lines(labels.label("model"), StyledText("inherit", theme.plain))
      : labels.lines(labels.label("model"), StyledText(sanitizing: model, theme.plain), of: .model)
    guard let color = agent.color else { return lines }
    let swatch = StyledText("\(theme.signs.swatch) ", theme.swatch(AgentColor(color)))
    let value = StyledText(sanitizing: color.rendered, theme.plain)
    return lines.adding(StyledText("color  ", theme.secondary) + swatch, value, width: width)
      ?? lines + labels.lines(labels.label("color") + swatch, value, of: .other)
  }

  /// What a text costs, and where and how it is kept: nothing that is as one expects it.
  func fileLines(of agent: Agent) -> [PageLine] {
    rows("size", costs(of: agent)) + rows("file", properties(of: agent))
  }

  private func rows(_ label: String, _ facts: [String]) -> [PageLine] {
    let chips = facts.map { StyledText(sanitizing: $0, theme.secondary) }
    let gap = StyledText(" \(theme.signs.dot) ", theme.secondary)
    return labels.lines(labels.label(label), chips: chips, gap: gap)
  }

  private func costs(of agent: Agent) -> [String] {
    let description = agent.descriptionTokens
    return [agent.wordCount.counted("word"), "~\(agent.bodyTokens.rounded.counted("token"))"]
      + (description > 0 ? ["description ~\(description.rounded.counted("token"))"] : [])
  }

  private func properties(of agent: Agent) -> [String] {
    let folder = agent.id.parent.string
    return [
      folder.isEmpty || folder == "." ? nil : folder + "/", agent.stamp.size.byteCount,
      agent.stamp.modified.dateAndTime, agent.source.lineEnding.unusual, agent.source.encoding.unusual,
      agent.source.hasByteOrderMark ? "byte order mark" : nil,
    ].compactMap(\.self)
  }
}

extension [PageLine] {
  /// The lines with a fact behind the last one; `nil` where it does not fit.
  fileprivate func adding(_ label: StyledText, _ value: StyledText, width: Int) -> [PageLine]? {
    let gap = StyledText("    ")
    guard let last, last.text.width + gap.width + label.width + value.width <= width else { return nil }
    var line = last
    line.text += gap + label
    let start = line.text.byteCount
    line.text += value
    line.search(as: .other, from: start)
    return dropLast() + [line]
  }
}

extension SourceText.LineEnding {
  /// How lines end, where that is not as usual.
  fileprivate var unusual: String? {
    switch self {
    case .lf, .none: nil
    case .crlf: "CRLF line ends"
    case .cr: "CR line ends"
    case .mixed: "mixed line ends"
    }
  }
}

extension SourceText.Encoding {
  /// How the text is encoded, where that is not as usual.
  fileprivate var unusual: String? {
    switch self {
    case .utf8: nil
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}
