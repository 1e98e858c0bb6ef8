/// Makes queries from agents by rule, and leaves out those that another agent fits as well.
///
/// The same collection and seed give the same queries, and what one kind of query comes to has no influence on the
/// others. The rules for each kind are in extensions: queries made of names, and of texts.
struct KnownItemGenerator {
  let collection: KnownItemCollection
  /// What settles which agents are taken, and what of them.
  let seed: UInt64

  /// Queries of one kind, each of another agent: so many, or fewer where not so many agents yield one.
  func items(_ kind: QueryKind, count: Int) -> [KnownItem] {
    var random = SplitMix64(seed: seed, stream: kind.stream)
    var items: [KnownItem] = []
    for agent in random.shuffled(Array(collection.items.indices)) where items.count < count {
      if let item = item(kind, of: agent, &random) { items.append(item) }
    }
    return items
  }

  /// A query of one agent; `nil` where it has nothing to make one from, or another agent fits it as well.
  private func item(_ kind: QueryKind, of agent: Int, _ random: inout SplitMix64) -> KnownItem? {
    let wanted = kind.isOfName ? collection.namesakes(of: agent) : collection.copies(of: agent)
    let item = collection.items[agent]
    let query: String? =
      switch kind {
      case .name: name(of: item, wanted)
      case .unfinished: unfinishedName(of: item, wanted)
      case .heads: heads(of: item, wanted, &random)
      case .typo: misspeltName(of: item, wanted, &random)
      case .reversed: reversedName(of: item, wanted)
      case .mixed: nameAndDescription(of: item, wanted, &random)
      case .description: description(of: item, wanted, &random)
      case .forms: forms(of: item, wanted, &random)
      case .misspelt: misspeltDescription(of: item, wanted, &random)
      case .body: body(of: item, wanted, &random)
      case .phrase: phrase(of: item, wanted, &random)
      }
    return query.map { KnownItem(kind: kind, query: $0, wanted: wanted) }
  }
}

extension QueryKind {
  /// The stream of random numbers that its queries are drawn from: that of its place among the kinds.
  fileprivate var stream: Int { 1 + (Self.allCases.firstIndex(of: self) ?? 0) }
}

extension SplitMix64 {
  /// The elements in random order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
    return elements
  }

  /// Some of the elements in random order; `nil` where there are fewer.
  mutating func sample<Element>(_ count: Int, of elements: [Element]) -> [Element]? {
    elements.count < count ? nil : Array(shuffled(elements).prefix(count))
  }
}
