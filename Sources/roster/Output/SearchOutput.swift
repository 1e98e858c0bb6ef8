internal import RosterCore
internal import RosterScreen

/// What `search` prints.
struct SearchOutput {
  let result: SearchResult
  let library: Library
  let arguments: ParsedArguments
  let surroundings: Surroundings

  private var limit: Int { arguments.number(.limit) ?? Int.max }

  /// Prints the hits.
  func write(as format: ListFormat) throws(OutputError) {
    switch format {
    case .text: try writeText()
    case .json: try writeJSON()
    case .paths: try surroundings.printPaths(of: result.hits.lazy.prefix(limit).map(\.agent), arguments)
    }
  }

  private func writeText() throws(OutputError) {
    let layout = HitLayout(
      result, tails: AgentReference.tails(in: library), isExplaining: arguments.has(.explain),
      width: surroundings.width(arguments))
    let usesColor = surroundings.usesColor(arguments)
    let groups = result.grouped()
    // Where all bear one name, there is nothing that the others would be in the way of.
    let most = groups.ranges.count > 1 ? HitGroups.shown : Int.max
    var room = limit
    for range in groups.ranges where room > 0 {
      let hits = groups.hits[range]
      let shown = hits.prefix(min(most, room))
      for line in shown.lazy.flatMap(layout.lines) { try surroundings.printLine(line, usesColor) }
      room -= shown.count
      if shown.count == most, let line = layout.foldedLine(for: hits.dropFirst(most)) {
        try surroundings.printLine(line, usesColor)
      }
    }
    if surroundings.printsOnTerminal, !result.hits.isEmpty {
      try surroundings.printLine(layout.fitted(StyledText(total, Theme().secondary)), usesColor)
    }
  }

  /// How many agents were found: `6 of 28 agents`.
  private var total: String {
    let copies = result.agentCount - result.hits.count
    let parts = [
      "\(result.agentCount.grouped) of \(library.agents.count.counted("agent"))",
      copies > 0 ? "\(copies.grouped) of them \(copies == 1 ? "a copy" : "copies")" : nil,
      limit < result.hits.count ? "the first \(limit.grouped) shown" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// One object; each result is a line of its own, so that no more than one is held in memory.
  private func writeJSON() throws(OutputError) {
    let output = surroundings.output
    var json = JSONWriter()
    json.string(result.query.text)
    try output.write("{\"query\":".utf8)
    try output.write(json.take())
    try output.write(",\"total\":\(result.hits.count),\"results\":".utf8)
    let explainer = result.explainer()
    try output.writeArray(
      of: result.hits.lazy.prefix(limit).map { hit in
        HitObject(
          hit: hit, highlighter: result.highlighter, explanation: explainer.explanation(of: hit),
          isExplaining: arguments.has(.explain))
      })
    try output.write("}\n".utf8)
  }
}
