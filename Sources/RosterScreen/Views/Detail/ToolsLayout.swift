internal import RosterCore

/// Lays out what an agent may use: built-in tools by what they allow, those of MCP servers by server.
struct ToolsLayout {
  let width: Int
  let theme: Theme
  /// Whether the names of a server's tools are shown, however many there are.
  let showsServers: Bool

  /// The cells of the words in front of the tools of a kind.
  private static let kindWidth = 9
  /// The tools of servers up to which their names are always shown.
  private static let fewNames = 6

  private var labels: LabelLayout { LabelLayout(width: width, theme: theme) }

  func lines(of agent: Agent) -> [PageLine] {
    granted(agent) + rows("refused", agent.disallowedTools ?? [], of: agent, .other)
  }

  private func granted(_ agent: Agent) -> [PageLine] {
    guard let names = agent.tools else { return row("tools", "inherits all tools") }
    guard !names.isEmpty else { return row("tools", "none granted", theme.warning) }
    guard names.contains("*") else { return rows("tools", names, of: agent, .tools) }
    return row("tools", "all tools (*)") + rows("", names.filter { $0 != "*" }, of: agent, .tools)
  }

  private func row(_ label: String, _ text: String, _ style: Style = .plain) -> [PageLine] {
    labels.lines(labels.label(label), StyledText(text, style))
  }

  // MARK: Kinds

  /// Tools by kind, the first row behind the label; of very many a note tells how many there are.
  private func rows(_ label: String, _ names: [String], of agent: Agent, _ field: IndexField) -> [PageLine] {
    let shown = names.prefix(Limits.renderedTools)
    let groups = Dictionary(grouping: shown.map { Tool($0.rendered, in: agent.dialect) }, by: \.kind)
    let note = CutNote.parts("tools", of: "list", shown: shown.count, in: names.count)
    var label = labels.label(label)
    return Tool.Kind.allCases.flatMap { kind -> [PageLine] in
      guard let tools = groups[kind] else { return [] }
      let head = label + labels.label(tools.heading, width: Self.kindWidth)
      label = labels.label("")
      return kind == .mcp ? servers(head, tools, field) : builtIn(head, tools, field)
    } + (note.map { row("", $0, theme.secondary) } ?? [])
  }

  // MARK: Servers

  /// Tools by their server: a server to a row with their names, or all in one row with their numbers.
  private func servers(_ head: StyledText, _ tools: [Tool], _ field: IndexField) -> [PageLine] {
    let groups = tools.byServer
    if showsServers || groups.reduce(0, { $0 + $1.names.count }) <= Self.fewNames {
      return rows(head, groups.map { (name($0.server), $0.chips.map { name($0, theme.secondary) }) }, field)
    }
    let counts = groups.map { name($0.server) + StyledText(" \($0.count)", theme.secondary) }
    let fold = StyledText("\(theme.signs.fold) names", theme.link)
    var lines = labels.lines(head, chips: counts + [fold], of: field)
    lines[lines.count - 1].target(fold, .unfold(.servers))
    return lines
  }

  /// Names in a column with what belongs to them, the first behind a head.
  private func rows(
    _ head: StyledText, _ rows: [(name: StyledText, chips: [StyledText])], _ field: IndexField
  ) -> [PageLine] {
    let column = (rows.map(\.name.width).max() ?? 0) + 2
    return rows.enumerated().flatMap { index, row in
      let start = index == 0 ? head : StyledText().padded(to: head.width)
      let label = start + row.name.padded(to: column)
      return labels.isBeside(label)
        ? labels.lines(label, chips: row.chips, of: field)
        : labels.lines(start, chips: [row.name] + row.chips, of: field)
    }
  }

  // MARK: Built-in tools

  /// The tools that may do all they can side by side, then, one to a row, those that may not.
  private func builtIn(_ head: StyledText, _ tools: [Tool], _ field: IndexField) -> [PageLine] {
    let free = tools.filter(\.restrictions.isEmpty)
    var lines = free.isEmpty ? [] : labels.lines(head, chips: free.map(chip), of: field)
    let narrowed = Dictionary(grouping: tools.filter { !$0.restrictions.isEmpty }, by: \.name)
    for tools in narrowed.values.sorted(by: { $0[0].text < $1[0].text }) {
      let start = lines.isEmpty ? head : StyledText().padded(to: head.width)
      let phrases = tools.flatMap(\.restrictions).phrases.joined(separator: " \(theme.signs.dot) ")
      let label = start + chip(tools[0]) + only
      lines +=
        labels.isBeside(label)
        ? labels.lines(label, name(phrases), of: field)
        : labels.lines(start, chip(tools[0]) + only + name(phrases), of: field)
    }
    return lines
  }

  private var only: StyledText { StyledText(" only ", theme.secondary) }

  private func chip(_ tool: Tool) -> StyledText {
    switch tool.standing {
    case .current: name(tool.name)
    case .outdated(let replacement):
      name(tool.name) + StyledText(replacement.map { " (now \($0))" } ?? " (outdated)", theme.secondary)
    case .unknown:
      tool.kind == .other ? name(tool.name) : name(tool.name) + StyledText(" (unknown)", theme.secondary)
    }
  }

  private func name(_ text: String, _ style: Style = .plain) -> StyledText {
    StyledText(sanitizing: text, style, marks: theme.hidden)
  }
}

extension [Tool] {
  /// The word in front of tools of one kind.
  fileprivate var heading: String {
    switch self[0].kind {
    case .read: "read"
    case .write: "write"
    case .run: "run"
    case .network: "network"
    case .plan: "plan"
    case .mcp: "MCP"
    case .other: allSatisfy { $0.standing == .unknown } ? "unknown" : "other"
    }
  }
}
