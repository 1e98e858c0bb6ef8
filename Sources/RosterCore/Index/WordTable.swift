/// The distinct words of some texts, numbered in the order in which they were first seen: a hash table.
struct WordTable {
  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each word starts, and the end of the last one.
  private var starts: [UInt32] = [0]
  /// The first eight bytes of each word as a number that sorts like them; most words have no more.
  private var heads: [UInt64] = []
  /// For each place of the table the hash in the upper half, and the number of the word plus one, or 0.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)

  /// How many words there are.
  var count: Int { heads.count }

  /// The number of a word, which is put in where it is not there.
  mutating func number(of word: Span<UInt8>) -> Int {
    let (head, hash) = word.headAndHash
    var place = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
    while slots[place] != 0 {
      let slot = slots[place]
      if slot >> 32 == hash >> 32 {
        let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
        if heads[number] == head, hasTail(of: word, number) { return number }
      }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return insert(word, head: head, hash: hash, at: place)
  }

  /// Whether a word of that head is this one.
  @inline(__always)
  private func hasTail(of word: Span<UInt8>, _ number: Int) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number &+ 1]) &- start == word.count else { return false }
    var offset = 8
    while offset < word.count {
      guard bytes[start &+ offset] == word[offset] else { return false }
      offset &+= 1
    }
    return true
  }

  private mutating func insert(_ word: Span<UInt8>, head: UInt64, hash: UInt64, at place: Int) -> Int {
    let number = heads.count
    for offset in 0..<word.count { bytes.append(word[offset]) }
    starts.append(UInt32(bytes.count))
    heads.append(head)
    slots[place] = hash & ~0xFFFF_FFFF | UInt64(number + 1)
    if number * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    for slot in old where slot != 0 {
      // The lower half of the hash is not kept: it is made from the word again.
      let number = Int(slot & 0xFFFF_FFFF) - 1
      let hash = bytes.span.extracting(Int(starts[number])..<Int(starts[number + 1])).headAndHash.hash
      var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// The words in the order of their bytes, and where each number came to stand in it.
  func sorted() -> (vocabulary: Vocabulary, ranks: [UInt32]) {
    let order = sortedNumbers()
    var ranks = [UInt32](repeating: 0, count: count)
    var sortedBytes: [UInt8] = []
    sortedBytes.reserveCapacity(bytes.count)
    var sortedStarts: [UInt32] = [0]
    sortedStarts.reserveCapacity(count + 1)
    for (rank, number) in order.enumerated() {
      ranks[number] = UInt32(rank)
      sortedBytes += bytes[range(of: number)]
      sortedStarts.append(UInt32(sortedBytes.count))
    }
    return (Vocabulary(bytes: sortedBytes, starts: sortedStarts), ranks)
  }

  private func sortedNumbers() -> [Int] {
    let keyed = heads.enumerated().map { (head: $0.element, number: $0.offset) }
    return keyed.sorted { left, right in
      left.head == right.head ? isTailBefore(left.number, right.number) : left.head < right.head
    }.map(\.number)
  }

  /// Whether of two words with the same head one comes first.
  private func isTailBefore(_ left: Int, _ right: Int) -> Bool {
    let span = bytes.span
    return span.extracting(range(of: left)).isBefore(span.extracting(range(of: right)))
  }

  private func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }
}

extension Span<UInt8> {
  /// The first eight bytes, and a hash of all.
  @inline(__always)
  fileprivate var headAndHash: (head: UInt64, hash: UInt64) {
    var head: UInt64 = 0
    let headCount = Swift.min(count, 8)
    for offset in 0..<headCount { head = head << 8 | UInt64(self[offset]) }
    head <<= UInt64(8 &* (8 &- headCount))
    var hash = (head ^ UInt64(count)).mixed
    var (offset, block): (Int, UInt64) = (8, 0)
    while offset < count {
      block = block << 8 | UInt64(self[offset])
      offset &+= 1
      if offset & 7 == 0 || offset == count {
        hash = (hash ^ block).mixed
        block = 0
      }
    }
    return (head, hash)
  }
}

extension UInt64 {
  /// Every bit of the result depends on every bit: the two halves of a product, folded.
  @inline(__always)
  fileprivate var mixed: UInt64 {
    let product = multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
