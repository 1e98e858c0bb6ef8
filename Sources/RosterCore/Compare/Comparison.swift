/// Two to six agents side by side: their fields, their tools, their texts.
///
/// One of them is the base, which each of the others is compared with. An agent compared with itself differs in
/// nothing.
///
///     let comparison = Comparison(of: [first, second])
///     comparison.fields.filter { !$0.isEqual }.map(\.key)  // ["model", "color"]
public struct Comparison: Sendable {
  /// How many agents can be compared.
  public static let agentCounts = 2...6

  /// The agents, in the order of the columns.
  public let agents: [Agent]
  /// The index of the agent that the others are compared with.
  public let base: Int
  /// What makes no difference.
  public let options: ComparisonOptions
  /// The header fields that any of the agents has, tools apart: name, description, model and colour first, the
  /// others in the order in which they first appear.
  public let fields: [ComparedField]
  /// The tools that the agents are granted; one that is granted all has every tool that another one names.
  public let tools: SetComparison
  /// What the agents are about: the terms and sections that each of them has.
  public let coverage: Coverage
  /// The bodies, twice-encoded UTF-8 put right, by line.
  public let bodies: ComparedBodies
  /// How large the text of each agent is.
  public let sizes: [TextSize]
  private let similarities: [Similarity]

  /// Compares agents.
  ///
  /// - Parameters:
  ///   - agents: Two to six of them; the same one may stand there twice.
  ///   - base: The index of the one that the others are compared with.
  ///   - options: What makes no difference.
  ///   - library: The index of the library that they are from; it tells common words from telling ones.
  /// - Precondition: There are as many agents as ``agentCounts`` allows, and `base` is one of them.
  public init(
    of agents: [Agent], base: Int = 0, options: ComparisonOptions = [], in library: AgentIndex? = nil
  ) {
    precondition(Self.agentCounts.contains(agents.count), "two to six agents can be compared")
    self.init(
      of: agents, base: base, options: options, coverage: Coverage(of: agents, in: library),
      sizes: agents.map(TextSize.init))
  }

  /// The same agents compared with another of them, or taking no notice of other things.
  ///
  /// - Precondition: `base` is one of the agents.
  public func changed(base: Int, options: ComparisonOptions) -> Self {
    Self(
      of: agents, base: base, options: options, coverage: coverage, sizes: sizes,
      similarities: base == self.base ? similarities : nil)
  }

  private init(
    of agents: [Agent], base: Int, options: ComparisonOptions, coverage: Coverage, sizes: [TextSize],
    similarities: [Similarity]? = nil
  ) {
    precondition(agents.indices.contains(base), "the base is one of the agents")
    self.agents = agents
    self.base = base
    self.options = options
    fields = ComparedField.all(of: agents, base: base, options: options)
    tools = SetComparison(of: Self.toolLists(of: agents))
    self.coverage = coverage
    bodies = ComparedBodies(agents.map(\.readableBody), base: base, options: options)
    self.sizes = sizes
    self.similarities = similarities ?? agents.map { Similarity(ofTextsOf: $0, and: agents[base]) }
  }

  private static func toolLists(of agents: [Agent]) -> [[String]] {
    let named = agents.filter { !$0.hasAllTools }.flatMap { $0.tools ?? [] }
    return agents.map { $0.hasAllTools ? named : $0.tools ?? [] }
  }

  /// Whether the tools of an agent are those of the base; all tools are equal only to all.
  public func hasToolsOfBase(_ index: Int) -> Bool {
    let (own, ofBase) = (agents[index], agents[base])
    guard own.hasAllTools == ofBase.hasAllTools else { return false }
    return own.hasAllTools || Set(own.tools ?? []) == Set(ofBase.tools ?? [])
  }

  /// Whether the agents differ in nothing.
  public var isEqual: Bool {
    fields.allSatisfy(\.isEqual) && agents.indices.allSatisfy(hasToolsOfBase) && bodies.isEqual
  }

  /// How alike the texts of an agent and of the base are, whatever the ``options``.
  public func similarity(of index: Int) -> Similarity { similarities[index] }

  /// What differs by words between an agent's line and that of the base beside it; `nil` where they are no pair.
  public func words(of row: ComparedBodies.Row, agent: Int) -> WordDiff? {
    guard let line = row.cells[base]?.line, let cell = row.cells[agent], cell.relation == .changed else {
      return nil
    }
    return WordDiff(
      from: TextSlice(bodies.texts[base], in: line), to: TextSlice(bodies.texts[agent], in: cell.line),
      options: options)
  }
}
