/// What the hits of a query have in common: how many have each model, tool, dialect and folder.
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

  /// What stands for a header without a list of tools, and for one with an empty list.
  static let allTools = "all"
  static let noTools = "none"

  /// One value of a property.
  public struct Facet: Hashable, Sendable {
    /// What is counted.
    public let kind: Kind
    /// The value as it is shown: `opus`, `Bash`, `claude`, `design/`.
    public let value: String
    /// The hits that have it.
    public let count: Int
    /// What it is in a query, such as `model:opus`.
    public let atom: String
  }

  /// The values of each kind, the most frequent first, then by name; kinds without any are left out.
  public let groups: [(kind: Kind, facets: [Facet])]

  /// Counts the agents of a result, copies included.
  public init(of result: SearchResult) {
    self.init(of: result.hits.flatMap { [$0.agent] + $0.copies })
  }

  /// Counts agents.
  public init(of agents: [Agent]) {
    var counts: [Kind: [String: Int]] = [:]
    for agent in agents {
      for kind in Kind.allCases {
        for value in agent.values(of: kind) { counts[kind, default: [:]][value, default: 0] += 1 }
      }
    }
    groups = Kind.allCases.compactMap { kind -> (kind: Kind, facets: [Facet])? in
      guard let values = counts[kind] else { return nil }
      let facets = values.map { Facet(kind: kind, value: $0, count: $1, atom: kind.atom(of: $0)) }
      return (kind, facets.sorted { ($1.count, $0.value) < ($0.count, $1.value) })
    }
  }
}
