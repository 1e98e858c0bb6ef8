internal import RosterCore

/// Lays out what an agent may do and what it costs: model, colour, size, tools.
struct FactsLayout {
  let width: Int
  let theme: Theme

  /// The cells of the labels on the left.
  static let labelWidth = 8

  func lines(of agent: Agent) -> [PageLine] {
    var lines = facts(of: agent)
    lines += tools(of: agent)
    if let refused = agent.disallowedTools {
      lines += labelled(
        "not", StyledText(sanitizing: refused.joined(separator: ", "), theme.plain), of: .other)
    }
    return lines
  }

  /// A label and a value that is wrapped beside it, behind its `lead`; `field` is what the value shows of an agent.
  func labelled(
    _ label: String, lead: StyledText = StyledText(), _ value: StyledText, of field: IndexField? = nil
  ) -> [PageLine] {
    let room = max(min(width, DetailLayout.proseWidth) - Self.labelWidth, 8)
    return (lead + value).wrapped(to: room).enumerated().map { index, line in
      let head = StyledText((index == 0 ? label : "").padded(to: Self.labelWidth), theme.secondary)
      var shown = PageLine(head + line)
      let start = head.text.utf8.count + (index == 0 ? lead.text.utf8.count : 0)
      if let field { shown.search(as: field, from: start) }
      return shown
    }
  }

  /// The model, with colour and size behind it as far as they fit, else on lines of their own.
  private func facts(of agent: Agent) -> [PageLine] {
    let model = agent.models.joined(separator: ", ")
    var lines =
      model.isEmpty
      ? labelled("model", StyledText("inherit", theme.plain))
      : labelled("model", StyledText(sanitizing: model, theme.plain), of: .model)
    if let color = agent.color {
      let swatch = StyledText("\(theme.signs.swatch) ", theme.swatch(AgentColor(color)))
      let value = StyledText(sanitizing: color, theme.plain)
      add(StyledText("color  ", theme.secondary) + swatch, value, of: .other, to: &lines)
    }
    add(StyledText(), StyledText(agent.wordCount.counted("word"), theme.secondary), of: nil, to: &lines)
    return lines
  }

  /// Adds a fact behind the last one, or below it where it does not fit.
  private func add(
    _ label: StyledText, _ value: StyledText, of field: IndexField?, to lines: inout [PageLine]
  ) {
    let gap = StyledText("    ")
    if let last = lines.last, last.text.width + gap.width + label.width + value.width <= width {
      lines[lines.count - 1].text = last.text + gap + label
    } else {
      lines.append(PageLine(StyledText(String(repeating: " ", count: Self.labelWidth)) + label))
    }
    let start = lines[lines.count - 1].text.text.utf8.count
    lines[lines.count - 1].text += value
    if let field { lines[lines.count - 1].search(as: field, from: start) }
  }

  // MARK: Tools

  private func tools(of agent: Agent) -> [PageLine] {
    guard let names = agent.tools else {
      return labelled("tools", StyledText("inherits all tools", theme.plain))
    }
    guard !names.isEmpty else { return labelled("tools", StyledText("none granted", theme.warning)) }
    let groups = Dictionary(grouping: names.map(Tool.init), by: \.kind)
    let rows = Tool.Kind.allCases.compactMap { kind in groups[kind].map { (kind, $0) } }
    return rows.enumerated().flatMap { index, row in
      labelled(
        index == 0 ? "tools" : "", lead: StyledText(row.0.label.padded(to: 9), theme.secondary),
        chips(row.1), of: .tools)
    }
  }

  private func chips(_ tools: [Tool]) -> StyledText {
    guard tools[0].kind == .mcp else {
      return StyledText(sanitizing: tools.map(\.text).joined(separator: "  "), theme.plain)
    }
    return StyledText(sanitizing: tools.servers.joined(separator: " \(theme.signs.dot) "), theme.plain)
  }
}

extension Tool.Kind {
  /// The word in front of the tools of a kind.
  fileprivate var label: String {
    switch self {
    case .read: "read"
    case .write: "write"
    case .run: "run"
    case .network: "network"
    case .plan: "plan"
    case .mcp: "MCP"
    case .other: "other"
    }
  }
}
