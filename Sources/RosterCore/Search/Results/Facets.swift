/// What the hits of a query have in common: how many have each model, tool, dialect and folder.
///
/// A facet counts whole values, whatever their capitals and accents, and what it adds to the query asks for whole
/// values, so that its count is the number of agents that are left.
public struct Facets: Sendable {
  /// A property that hits can be counted and narrowed by.
  public enum Kind: Sendable, CaseIterable {
    /// The models that an agent asks for.
    case model
    /// The tools that it has, those of an MCP server as one.
    case tools
    /// The tool that it was written for.
    case dialect
    /// The folder that it is in.
    case folder
  }

  /// One value of a property.
  public struct Facet: Hashable, Sendable {
    /// What is counted.
    public let kind: Kind
    /// The value as most agents spell it: `opus`, `Bash`, `claude`, `design`; `all` and `none` for agents that have
    /// no list of tools, and an empty one.
    public let value: String
    /// The hits that have it.
    public let count: Int
    /// What it is in a query, such as `model:^opus$`.
    public let atom: String
  }

  /// The values of each kind, the most frequent first, then by name; kinds without any are left out.
  ///
  /// So are values that no query can ask for: empty ones, those too long for a query, and those with quotes of all
  /// kinds.
  public let groups: [(kind: Kind, facets: [Facet])]

  /// Counts the agents of a result, copies included; where there are none, tells what the query asks for in vain.
  public init(of result: SearchResult) {
    if result.hits.isEmpty {
      self.init(askedForBy: result.query)
    } else {
      self.init(of: result.hits.flatMap { [$0.agent] + $0.copies })
    }
  }

  /// Counts agents.
  public init(of agents: [Agent]) {
    groups = Kind.allCases.compactMap { kind -> (kind: Kind, facets: [Facet])? in
      let facets = Self.spellings(of: kind, in: agents).compactMap { Facet(kind, $0, spellings: $1) }
      return facets.nonEmpty.map { (kind, $0.sorted { ($1.count, $0.value) < ($0.count, $1.value) }) }
    }
  }

  /// For each value of a kind how many agents spell it how.
  private static func spellings(of kind: Kind, in agents: [Agent]) -> [Value: [String: Int]] {
    var spellings: [Value: [String: Int]] = [:]
    for agent in agents {
      for (value, text) in agent.values(of: kind) { spellings[value, default: [:]][text, default: 0] += 1 }
    }
    return spellings
  }
}

extension Facets.Facet {
  /// - Returns: `nil` where the value cannot be asked for.
  init?(_ kind: Facets.Kind, _ value: Facets.Value, spellings: [String: Int]) {
    let usual = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let text = usual?.key, let atom = kind.atom(of: value, spelled: text) else { return nil }
    self.init(kind: kind, value: text, count: spellings.values.reduce(0, +), atom: atom)
  }
}
