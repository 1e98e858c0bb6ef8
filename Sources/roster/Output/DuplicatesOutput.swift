internal import RosterCore
internal import RosterScreen

/// Agents with equal or nearly equal texts, in groups.
struct DuplicateGroups {
  /// An agent, and how its text relates to that of the first of its group.
  struct Member {
    let agent: Agent
    /// `nil` for the first itself.
    let likeness: SimilarAgent?
  }

  /// The groups by their first paths, each in the order of its paths.
  let all: [[Member]]

  /// Groups agents, at most so many of them altogether; a group that is cut to one agent is left out.
  init(among agents: [Agent], limit: Int) {
    all = waitForResult {
      guard let index = await SimilarityIndex(of: agents), let duplicates = await NearDuplicates(in: index)
      else {
        return []
      }
      var rest = limit
      return duplicates.groups.compactMap { group in
        let shown = group.prefix(rest)
        rest -= shown.count
        return shown.count > 1 ? Self.members(of: shown, in: index) : nil
      }
    }
  }

  private static func members(of group: ArraySlice<Agent>, in index: SimilarityIndex) -> [Member] {
    let first = group[group.startIndex]
    return [Member(agent: first, likeness: nil)]
      + group.dropFirst().map { Member(agent: $0, likeness: index.relation(of: $0, to: first)) }
  }
}

/// What `list --duplicates` prints.
struct DuplicatesOutput {
  let groups: [[DuplicateGroups.Member]]
  let arguments: ParsedArguments
  let surroundings: Surroundings

  /// Prints the groups, a blank line between two of them where lines are printed.
  func write(as format: ListFormat, of library: Library) throws(OutputError) {
    switch format {
    case .text: try writeText(of: library)
    case .json: try surroundings.output.writeJSON(DuplicatesObject(groups: groups))
    case .paths where arguments.has(.null):
      try surroundings.printPaths(of: groups.joined().map(\.agent), arguments)
    case .paths:
      for (index, group) in groups.enumerated() {
        if index > 0 { try surroundings.output.writeLine("") }
        try surroundings.printPaths(of: group.map(\.agent), arguments)
      }
    }
  }

  private func writeText(of library: Library) throws(OutputError) {
    let width = surroundings.width(arguments)
    let table = AgentTable(
      groups.joined().map(\.agent), of: library,
      width: width.map { max($0 - Self.shareWidth, 1) })
    let usesColor = surroundings.usesColor(arguments)
    var rows = table.rows[...]
    for (index, group) in groups.enumerated() {
      if index > 0 { try surroundings.output.writeLine("") }
      for (member, row) in zip(group, rows) {
        let share = StyledText(member.share.leftPadded(to: Self.shareWidth - 2) + "  ", Theme().secondary)
        let line = share + table.line(of: row)
        try surroundings.printLine(width.map { line.clipped(to: $0) } ?? line, usesColor)
      }
      rows = rows.dropFirst(group.count)
    }
  }

  /// The cells of what an agent shares with the first of its group, and of the gap behind it.
  private static let shareWidth = 7
}

extension DuplicateGroups.Member {
  /// How much of its text an agent shares with the first of its group; nothing for the first.
  fileprivate var share: String { likeness?.share ?? "" }
}

/// The groups as a JSON array of arrays.
private struct DuplicatesObject: JSONWritable {
  let groups: [[DuplicateGroups.Member]]

  func write(to json: inout JSONWriter) {
    json.array { json in
      for group in groups {
        json.array { json in for member in group { member.write(to: &json) } }
      }
    }
  }
}

extension DuplicateGroups.Member: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.members(naming: agent)
      json.member("similarity", likeness?.similarity.percent ?? 100)
      json.member("copy", likeness?.isCopy ?? false)
    }
  }
}
