/// The words of many agents, counted: a bag for each, in which rare words come first.
///
/// Words have numbers in the order of how many agents hold them, so that equal words have equal numbers in all
/// bags, and the items at the start of a bag tell most about it.
struct WordCounts: Sendable {
  /// The words of each agent.
  let bags: BagList
  /// How many different words there are.
  let vocabularySize: Int

  /// Reads the words of agents on all processors; `nil` where the task was cancelled.
  init?(of agents: [Agent]) async {
    let shares = await agents.indices.concurrentSlices { Share(of: agents[$0]) }
    guard !Task.isCancelled else { return nil }
    let numbers = Self.numbers(for: shares)
    let parts = await shares.indices.concurrentMap { shares[$0].bags.renumbered(by: numbers[$0]) }
    guard !Task.isCancelled else { return nil }
    bags = BagList(joining: parts)
    vocabularySize = (numbers.joined().max() ?? -1) + 1
  }

  /// For each share and each number that a word has in it, the number of the word among the words of all.
  private static func numbers(for shares: [Share]) -> [[Int]] {
    var words = Interner()
    let places = shares.map { words.numbers(of: $0.words.tokens) }
    var holders = [Int](repeating: 0, count: words.count)
    for (share, places) in zip(shares, places) {
      for (place, count) in zip(places, share.holders) { holders[place] += count }
    }
    var ranks = [Int](repeating: 0, count: words.count)
    for (rank, word) in holders.indices.sorted(by: { holders[$0] < holders[$1] }).enumerated() {
      ranks[word] = rank
    }
    return places.map { $0.map { ranks[$0] } }
  }
}

/// Some of the agents, with numbers of their own for the words.
private struct Share: Sendable {
  private(set) var words = Interner()
  /// How many agents hold each word.
  private(set) var holders: [Int] = []
  /// The bag of each agent, its items in no particular order.
  private(set) var bags = BagList()

  /// Agents read between two looks at the task's cancellation.
  private static let chunkAgents = 64

  init(of agents: ArraySlice<Agent>) {
    // How often each word was met in one agent; zeros in between.
    var counts: [Int] = []
    for (index, agent) in agents.enumerated() {
      if index % Self.chunkAgents == 0, Task.isCancelled { return }
      append(words.numbers(ofWordsOf: agent), &counts)
    }
  }

  private mutating func append(_ numbers: [Int], _ counts: inout [Int]) {
    counts += repeatElement(0, count: words.count - counts.count)
    holders += repeatElement(0, count: words.count - holders.count)
    var met: [Int] = []
    for number in numbers {
      if counts[number] == 0 { met.append(number) }
      counts[number] += 1
    }
    bags.append(met.map { Bag.Item(word: $0, count: counts[$0]) }, size: numbers.count)
    for number in met {
      counts[number] = 0
      holders[number] += 1
    }
  }
}
