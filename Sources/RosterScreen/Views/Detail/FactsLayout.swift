internal import RosterCore

/// Lays out what an agent may do and what it costs: model, colour, size, tools.
struct FactsLayout {
  let width: Int
  let theme: Theme

  /// The cells of the labels on the left.
  static let labelWidth = 8

  func lines(of agent: Agent) -> [PageLine] {
    var lines = [facts(of: agent)]
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

  private func facts(of agent: Agent) -> PageLine {
    var parts: [StyledText] = []
    let model = agent.models.isEmpty ? "inherit" : agent.models.joined(separator: ", ")
    parts.append(
      StyledText("model".padded(to: Self.labelWidth), theme.secondary)
        + StyledText(sanitizing: model, theme.plain))
    if let color = agent.color {
      let swatch = StyledText("\(theme.signs.swatch) ", theme.swatch(AgentColor(color)))
      parts.append(
        StyledText("color  ", theme.secondary) + swatch + StyledText(sanitizing: color, theme.plain))
    }
    parts.append(StyledText(agent.wordCount.counted("word"), theme.secondary))
    var line = parts[0]
    for part in parts.dropFirst() where line.width + 4 + part.width <= width {
      line += StyledText("    ") + part
    }
    return PageLine(line)
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
    let servers = Dictionary(grouping: tools) { $0.server ?? "" }
    let order = tools.compactMap(\.server).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let parts = order.map { server in
      let names = servers[server, default: []].map { $0.nameInServer ?? "*" }
      return "\(server) \(names == ["*"] ? "all" : names.count.grouped)"
    }
    return StyledText(sanitizing: parts.joined(separator: " \(theme.signs.dot) "), theme.plain)
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
