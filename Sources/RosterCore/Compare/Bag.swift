/// Numbered words, each as often as it occurs, without order.
struct Bag: Equatable {
  /// A word and how often it occurs.
  struct Item: Equatable {
    let word: Int
    var count: Int
  }

  /// Each word once, in ascending order.
  private(set) var items: [Item] = []
  /// How many words it holds, repeated ones included.
  let count: Int

  init(_ words: [Int]) {
    count = words.count
    for word in words.sorted() {
      if let last = items.last, last.word == word {
        items[items.count - 1].count += 1
      } else {
        items.append(Item(word: word, count: 1))
      }
    }
  }

  /// How many words have their equal in the other bag.
  func countShared(with other: Self) -> Int {
    var (mine, others, shared) = (0, 0, 0)
    while mine < items.count, others < other.items.count {
      let (item, otherItem) = (items[mine], other.items[others])
      if item.word == otherItem.word { shared += min(item.count, otherItem.count) }
      if item.word <= otherItem.word { mine += 1 }
      if otherItem.word <= item.word { others += 1 }
    }
    return shared
  }
}
