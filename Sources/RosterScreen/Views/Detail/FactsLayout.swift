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
      lines += labelled("not", StyledText(sanitizing: refused.joined(separator: ", "), theme.plain))
    }
    return lines
  }

  /// A label and a value that is wrapped beside it.
  func labelled(_ label: String, _ value: StyledText) -> [PageLine] {
    let room = max(min(width, DetailLayout.proseWidth) - Self.labelWidth, 8)
    return value.wrapped(to: room).enumerated().map { index, line in
      let head = (index == 0 ? label : "").padded(to: Self.labelWidth)
      return PageLine(StyledText(head, theme.secondary) + line)
    }
  }

  /// The model, with colour and size behind it as far as they fit, else on lines of their own.
  private func facts(of agent: Agent) -> [PageLine] {
    let model = agent.models.isEmpty ? "inherit" : agent.models.joined(separator: ", ")
    var lines = labelled("model", StyledText(sanitizing: model, theme.plain))
    let size = StyledText(agent.wordCount.counted("word"), theme.secondary)
    for fact in [color(of: agent), size].compactMap(\.self) {
      let last = lines[lines.count - 1].text
      if last.width + 4 + fact.width <= width {
        lines[lines.count - 1].text = last + StyledText("    ") + fact
      } else {
        lines.append(PageLine(StyledText(String(repeating: " ", count: Self.labelWidth)) + fact))
      }
    }
    return lines
  }

  private func color(of agent: Agent) -> StyledText? {
    guard let color = agent.color else { return nil }
    let swatch = StyledText("\(theme.signs.swatch) ", theme.swatch(AgentColor(color)))
    return StyledText("color  ", theme.secondary) + swatch + StyledText(sanitizing: color, theme.plain)
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
        index == 0 ? "tools" : "", StyledText(row.0.label.padded(to: 9), theme.secondary) + chips(row.1))
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
