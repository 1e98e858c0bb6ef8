internal import RosterCore
internal import RosterScreen

/// What `compare` prints.
struct ComparisonOutput {
  let comparison: Comparison
  let arguments: ParsedArguments
  let surroundings: Surroundings

  /// The cells in a line where output is no terminal and nobody says how many.
  private static let standardWidth = 120

  /// Prints how the agents differ.
  func write() throws(OutputError) {
    switch arguments.choice(.format) as CompareFormat {
    case .text: try writeText()
    case .json: try surroundings.output.writeJSON(ComparisonObject(comparison: comparison))
    case .unified: try writeUnified()
    }
  }

  private func writeText() throws(OutputError) {
    let usesColor = surroundings.usesColor(arguments)
    let titles = comparison.agents.map { Sanitizer.visible($0.path.tail(2).string) }
    let layout = ComparisonLayout(
      comparison, titles: titles, width: surroundings.width(arguments) ?? Self.standardWidth, theme: Theme(),
      showsAllColumns: true)
    for line in layout.headLines + [StyledText()] + layout.page.lines.map(\.text) {
      try surroundings.printLine(line.droppingTrailingSpaces, usesColor)
    }
  }

  /// The files as `diff -u` prints them, each against the first.
  private func writeUnified() throws(OutputError) {
    let base = comparison.agents[comparison.base]
    for agent in comparison.agents where agent !== base {
      let difference = UnifiedDiff(from: TextSlice(base.source), to: TextSlice(agent.source))
      let text = difference.text(leftLabel: label(of: base), rightLabel: label(of: agent))
      for line in SourceText(decoding: Array(text.utf8)).visibleLines {
        try surroundings.output.writeLine(line)
      }
    }
  }

  private func label(of agent: Agent) -> String { Sanitizer.visible(agent.path.string) }
}

/// A comparison as JSON; byte ranges count in the texts behind the headers, twice-encoded UTF-8 put right.
struct ComparisonObject: JSONWritable {
  let comparison: Comparison

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("agents", comparison.agents.map(AgentName.init))
      json.member("base", comparison.base)
      json.member("equal", comparison.isEqual)
      json.member("fields", comparison.fields)
      json.member("tools") { writeTools(to: &$0) }
      json.member("coverage") { writeCoverage(to: &$0) }
      json.member("bodies") { writeBodies(to: &$0) }
    }
  }

  private func writeTools(to json: inout JSONWriter) {
    json.object { json in
      json.member("inheritsAll", comparison.agents.map { $0.tools == nil })
      json.member("inAll", comparison.tools.inAll)
      json.member("inSome", comparison.tools.inSome)
      json.member("onlyIn", comparison.agents.indices.map(comparison.tools.only))
    }
  }

  private func writeCoverage(to json: inout JSONWriter) {
    json.object { json in
      json.member("terms", comparison.coverage.terms)
      json.member("sections", comparison.coverage.sections)
    }
  }

  private func writeBodies(to json: inout JSONWriter) {
    json.object { json in
      json.member("minimal", comparison.bodies.isMinimal)
      json.member("similarity", comparison.agents.indices.map { comparison.similarity(of: $0).percent })
      json.member("rows", comparison.bodies.rows.map(BodyRow.init))
    }
  }
}

/// What tells an agent from others.
private struct AgentName: JSONWritable {
  let agent: Agent

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("path", agent.path.string)
      json.member("id", agent.id.string)
      json.member("name", agent.name)
    }
  }
}

extension ComparedField: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("key", key)
      json.member("values", values)
      json.member("equalsBase", equalsBase)
    }
  }
}

extension SetComparison.Member: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("agents", holders)
    }
  }
}

extension Topic: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("agents", holders)
      json.member("mentions", mentions)
    }
  }
}

/// Lines side by side, one cell for each agent.
private struct BodyRow: JSONWritable {
  let row: ComparedBodies.Row

  func write(to json: inout JSONWriter) {
    json.array { json in
      for cell in row.cells { cell.write(to: &json) }
    }
  }
}

extension ComparedBodies.Cell: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("relation", relation.rawValue)
      json.member("start", line.lowerBound)
      json.member("end", line.upperBound)
    }
  }
}
