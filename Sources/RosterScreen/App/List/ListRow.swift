internal import RosterCore

/// One row of the list.
enum ListRow: Sendable {
  case agent(Agent)
  /// An agent that was found, for itself and its copies, in the group of its name.
  case hit(Hit, group: Int)
  /// An agent with the same text as the one that was found.
  case copy(Agent, of: Hit, group: Int)
  /// The other hits of a name, folded into one row.
  case others([Hit], group: Int)
  /// A file or folder that could not be read.
  case failure(FileError)

  /// What tells rows apart while others come and go.
  enum ID: Hashable {
    case file(FilePath)
    /// The others of a name.
    case others(String)
  }

  var id: ID {
    switch self {
    case .agent(let agent), .copy(let agent, of: _, group: _): .file(agent.path)
    case .hit(let hit, group: _): .file(hit.agent.path)
    case .others(let hits, group: _): .others(hits[0].agent.sortName)
    case .failure(let error): .file(error.path)
    }
  }

  /// Where the cursor goes that is on the row, when others come and go: the first place that there is.
  var places: [ID] {
    switch self {
    case .agent, .failure: [id]
    case .hit(let hit, group: _): [id, .others(hit.agent.sortName)]
    case .copy(_, of: let hit, group: _): [id, .file(hit.agent.path), .others(hit.agent.sortName)]
    case .others(let hits, group: _): [id, .file(hits[0].agent.path)]
    }
  }

  /// The same, for a row whose files may have other paths now.
  func places(renamed: [FilePath: FilePath]) -> [ID] {
    places.flatMap { place -> [ID] in
      guard case .file(let path) = place, let new = renamed[path] else { return [place] }
      return [place, .file(new)]
    }
  }

  /// The agent that the row is for; `nil` where it is for several, or for none.
  var agent: Agent? {
    switch self {
    case .agent(let agent), .copy(let agent, of: _, group: _): agent
    case .hit(let hit, group: _): hit.agent
    case .others, .failure: nil
    }
  }

  /// The agents that the row stands for, copies and folded ones included.
  var agents: [Agent] {
    switch self {
    case .agent(let agent), .copy(let agent, of: _, group: _): [agent]
    case .hit(let hit, group: _): [hit.agent] + hit.copies
    case .others(let hits, group: _): hits.flatMap { [$0.agent] + $0.copies }
    case .failure: []
    }
  }

  /// The file that the row is for; `nil` where it is for several.
  var path: FilePath? {
    if case .failure(let error) = self { error.path } else { agent?.path }
  }

  /// The name that the row shows.
  var name: String {
    switch self {
    case .agent(let agent), .copy(let agent, of: _, group: _): agent.rowName
    case .hit(let hit, group: _): hit.agent.rowName
    case .others(let hits, group: _): hits[0].agent.rowName
    case .failure(let error): error.path.name.string
    }
  }

  /// The hit that the row shows, or whose copy it shows.
  var hit: Hit? {
    switch self {
    case .hit(let hit, group: _), .copy(_, of: let hit, group: _): hit
    case .agent, .others, .failure: nil
    }
  }
}

extension Optional<ListRow> {
  /// Whether both show the same reading of the same files.
  func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.failure(let left), .failure(let right)): left == right
    case (.others(let left, group: _), .others(let right, group: _)):
      left.elementsEqual(right) { $0.agent === $1.agent }
    case (nil, nil): true
    default: self?.agent === other?.agent && self?.agent != nil
    }
  }
}
