/// The bags of many texts, in one piece of memory.
struct BagList: Sendable {
  /// The items of all bags, one bag behind the other.
  private(set) var items: [Bag.Item] = []
  /// Where the items of each bag end, and before the first one 0.
  private var ends = [0]
  /// How many words each bag holds, repeated ones included.
  private(set) var sizes: [Int] = []

  /// A list without bags.
  init() {}

  /// The bags of several lists, one list behind the other.
  init(joining lists: [Self]) {
    items.reserveCapacity(lists.reduce(0) { $0 + $1.items.count })
    for list in lists {
      ends += list.ends.dropFirst().map { $0 + items.count }
      items += list.items
      sizes += list.sizes
    }
  }

  /// How many bags there are.
  var count: Int { sizes.count }

  /// The places of a bag's items.
  func places(of bag: Int) -> Range<Int> { ends[bag]..<ends[bag + 1] }

  /// The first so many words of a bag.
  func prefix(of bag: Int, words: Int) -> [Bag.Item] {
    var prefix: [Bag.Item] = []
    var rest = words
    for place in places(of: bag) {
      guard rest > 0 else { break }
      let count = min(items[place].count, rest)
      prefix.append(Bag.Item(word: items[place].word, count: count))
      rest -= count
    }
    return prefix
  }

  /// Adds a bag of so many words.
  mutating func append(_ bag: some Sequence<Bag.Item>, size: Int) {
    items.append(contentsOf: bag)
    ends.append(items.count)
    sizes.append(size)
  }

  /// The list with other numbers for its words: the item of word `w` becomes one of word `numbers[w]`.
  func renumbered(by numbers: [Int]) -> Self {
    var result = Self()
    result.items.reserveCapacity(items.count)
    for bag in 0..<count {
      let renamed = items[places(of: bag)].map { Bag.Item(word: numbers[$0.word], count: $0.count) }
      result.append(renamed.sorted { $0.word < $1.word }, size: sizes[bag])
    }
    return result
  }
}

extension BagList {
  /// How alike two bags are.
  func similarity(of left: Int, and right: Int) -> Similarity {
    let items = items.span
    let shared = items.extracting(places(of: left)).countShared(with: items.extracting(places(of: right)))
    return Similarity(sharing: shared, ofWords: sizes[left] + sizes[right])
  }

  /// Whether a bag comes first when bags are put in an order that depends on their contents alone: that of their
  /// sizes, and then of their items.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    if sizes[left] != sizes[right] { return sizes[left] < sizes[right] }
    return items[places(of: left)].lexicographicallyPrecedes(items[places(of: right)]) {
      ($0.word, $0.count) < ($1.word, $1.count)
    }
  }

  /// Whether two bags hold the same.
  func areEqual(_ left: Int, _ right: Int) -> Bool {
    items[places(of: left)] == items[places(of: right)]
  }
}
