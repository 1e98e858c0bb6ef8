internal import RosterCore

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
      json.member("similarity", comparison.agents.indices.map { Likeness(agent: $0, comparison: comparison) })
      json.member("bodies") { writeBodies(to: &$0) }
    }
  }

  private func writeTools(to json: inout JSONWriter) {
    json.object { json in
      json.member("inheritsAll", comparison.agents.map(\.hasAllTools))
      json.member("inAll", comparison.tools.inAll)
      json.member("inSome", comparison.tools.inSome)
      json.member("onlyIn", comparison.agents.indices.map(comparison.tools.only))
    }
  }

  private func writeCoverage(to json: inout JSONWriter) {
    json.object { json in
      json.member("terms", comparison.coverage.terms)
      json.member("sections", comparison.coverage.sections)
      json.member("whole", comparison.coverage.isWhole)
    }
  }

  private func writeBodies(to json: inout JSONWriter) {
    json.object { json in
      json.member("minimal", comparison.bodies.isMinimal)
      json.member("sections", comparison.bodies.sections)
      json.member("rows", comparison.bodies.rows.map { BodyRow(row: $0, comparison: comparison) })
    }
  }
}

/// What tells an agent from others.
private struct AgentName: JSONWritable {
  let agent: Agent

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.members(naming: agent)
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

/// How alike an agent and the base are, in per cent.
private struct Likeness: JSONWritable {
  let agent: Int
  let comparison: Comparison

  func write(to json: inout JSONWriter) {
    let (own, base) = (comparison.agents[agent], comparison.agents[comparison.base])
    json.object { json in
      json.member("text", comparison.similarity(of: agent).percent)
      json.member("tools", Similarity(ofToolsOf: own, and: base).percent)
      json.member("topics", comparison.coverage.similarity(of: agent, and: comparison.base).percent)
    }
  }
}

extension ComparedBodies.Section: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("firstRow", rows.lowerBound)
      json.member("endRow", rows.upperBound)
      json.member("parts", parts)
    }
  }
}

extension ComparedBodies.Part: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("title", title)
      json.member("place", place)
      json.member("moved", isMoved)
    }
  }
}

/// Lines side by side, one cell for each agent.
private struct BodyRow: JSONWritable {
  let row: ComparedBodies.Row
  let comparison: Comparison

  func write(to json: inout JSONWriter) {
    row.cells.enumerated().map { agent, cell in
      cell.map { BodyCell(cell: $0, words: comparison.words(of: row, agent: agent)) }
    }.write(to: &json)
  }
}

/// One agent's line; of one that differs from that of the base also the words that do.
private struct BodyCell: JSONWritable {
  let cell: ComparedBodies.Cell
  let words: WordDiff?

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("relation", cell.relation.rawValue)
      json.member("start", cell.line.lowerBound)
      json.member("end", cell.line.upperBound)
      if let words {
        json.member("removed", words.leftRanges.map(ByteRange.init))
        json.member("added", words.rightRanges.map(ByteRange.init))
        json.member("minimal", words.isMinimal)
      }
    }
  }
}

/// Bytes of a text.
private struct ByteRange: JSONWritable {
  let range: Range<Int>

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
    }
  }
}
