/// Numbered words, each as often as it occurs, without order.
struct Bag: Equatable {
  /// A word and how often it occurs, in eight bytes, because a library has millions of them.
  struct Item: Equatable {
    private let number: UInt32
    private var times: UInt32

    init(word: Int, count: Int) {
      number = UInt32(word)
      times = UInt32(count)
    }

    var word: Int { Int(number) }
    var count: Int {
      get { Int(times) }
      set { times = UInt32(newValue) }
    }
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
  func countShared(with other: Self) -> Int { items.span.countShared(with: other.items.span) }
}

extension Span<Bag.Item> {
  /// How many words have their equal among other items; both are in ascending order.
  func countShared(with other: Self) -> Int {
    var (mine, others, shared) = (0, 0, 0)
    while mine < count, others < other.count {
      let (item, otherItem) = (self[mine], other[others])
      if item.word == otherItem.word { shared += min(item.count, otherItem.count) }
      if item.word <= otherItem.word { mine += 1 }
      if otherItem.word <= item.word { others += 1 }
    }
    return shared
  }
}
