internal import RosterCore

/// Agents as queries are made from them, and as it is told whether another one fits a query as well.
struct KnownItemCollection {
  /// The words of one agent.
  struct Item {
    let agent: Agent
    let name: [String]
    let description: [String]
    /// Those of the file, in order.
    let text: [String]
    /// Where in ``text`` the body starts.
    let bodyStart: Int

    /// Those of the body, in order.
    var body: ArraySlice<String> { text[bodyStart...] }
  }

  /// The agents, in the order of the library.
  let items: [Item]
  /// Who holds a word in the name.
  let names: WordHolders
  /// Who holds a word in the name or the description.
  let summaries: WordHolders
  /// Who holds a word anywhere, the path included.
  let texts: WordHolders
  private let namesakes: [[String]: Set<Int>]
  private let copies: [[String]: Set<Int>]

  /// Reads the words of agents.
  init(_ agents: [Agent]) {
    items = agents.map(Item.init)
    names = WordHolders(items.map(\.name))
    summaries = WordHolders(items.map { $0.name + $0.description })
    texts = WordHolders(zip(items, agents).map { $0.name + $0.text + PlainWords.of($1.id.string) })
    namesakes = items.numbers(by: \.name)
    copies = items.numbers { $0.description + $0.body }
  }

  /// The agents that have the name of an agent, itself among them.
  func namesakes(of agent: Int) -> Set<Int> { namesakes[items[agent].name, default: [agent]] }

  /// The agents that have the description and the body of an agent, itself among them.
  func copies(of agent: Int) -> Set<Int> {
    copies[items[agent].description + items[agent].body, default: [agent]]
  }

  /// Whether the name of an agent that is not among some others passes a test.
  func hasName(outside wanted: Set<Int>, where fits: ([String]) -> Bool) -> Bool {
    items.indices.contains { !wanted.contains($0) && fits(items[$0].name) }
  }
}

extension KnownItemCollection.Item {
  fileprivate init(_ agent: Agent) {
    self.agent = agent
    let bytes = agent.source.bytes
    let header = PlainWords.of(String(decoding: bytes[..<agent.body.lowerBound], as: UTF8.self))
    name = PlainWords.of(agent.displayName)
    description = PlainWords.of(agent.description ?? "")
    text = header + PlainWords.of(String(decoding: bytes[agent.body], as: UTF8.self))
    bodyStart = header.count
  }
}

extension [KnownItemCollection.Item] {
  /// The numbers of the items that have some words, by these.
  fileprivate func numbers<Words: Hashable>(by words: (Element) -> Words) -> [Words: Set<Int>] {
    Dictionary(grouping: indices) { words(self[$0]) }.mapValues(Set.init)
  }
}
