/// The distinct words of some texts, numbered in the order in which they were first seen: a hash table.
struct WordTable {
  /// A place of the table.
  private struct Slot {
    /// The first eight bytes of the word as a number that sorts like them; most words have no more.
    var head: UInt64 = 0
    /// The number of the word plus one, or 0.
    var number: UInt32 = 0
    /// How many bytes the word has.
    var count: UInt32 = 0

    var index: Int { Int(number) - 1 }
  }

  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each word starts, and the end of the last one.
  private var starts: [UInt32] = [0]
  /// Places for twice as many words at least; a power of two of them.
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// Forgets all words, and keeps the room for as many.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeLast(count)
    for place in slots.indices { slots[place] = Slot() }
  }

  /// The number of a word, which is put in where it is not there.
  ///
  /// - Parameters:
  ///   - word: The bytes, at least one, without zeros.
  ///   - head: The first eight of them as a number.
  /// - Returns: The same for equal words: 0 for the first one, and so on.
  @inline(__always)
  mutating func number(of word: Span<UInt8>, head: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: word.hash(head: head)) & mask
    while slots[place].number != 0 {
      let slot = slots[place]
      let number = Int(slot.number) &- 1
      if slot.head == head, Int(slot.count) == word.count, word.count <= 8 || hasTail(of: word, number) {
        return number
      }
      place = (place &+ 1) & mask
    }
    return insert(word, head: head, at: place)
  }

  /// The number of a word, which is put in where it is not there.
  mutating func number(of word: Span<UInt8>) -> Int { number(of: word, head: word.head) }

  /// Whether the bytes behind the head are those of a word of the same length.
  private func hasTail(of word: Span<UInt8>, _ number: Int) -> Bool {
    let known = bytes.span.extracting(range(of: number))
    for offset in 8..<word.count where known[offset] != word[offset] { return false }
    return true
  }

  private mutating func insert(_ word: Span<UInt8>, head: UInt64, at place: Int) -> Int {
    for offset in 0..<word.count { bytes.append(word[offset]) }
    starts.append(UInt32(bytes.count))
    let newCount = count
    slots[place] = Slot(head: head, number: UInt32(newCount), count: UInt32(word.count))
    if newCount * 2 > slots.count { grow() }
    return newCount - 1
  }

  private mutating func grow() {
    var grown = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.number != 0 {
      let word = bytes.span.extracting(range(of: slot.index))
      var place = Int(truncatingIfNeeded: word.hash(head: slot.head)) & (grown.count - 1)
      while grown[place].number != 0 { place = (place + 1) & (grown.count - 1) }
      grown[place] = slot
    }
    slots = grown
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
    let words = slots.filter { $0.number != 0 }
    return words.sorted { left, right in
      left.head == right.head ? isTailBefore(left.index, right.index) : left.head < right.head
    }.map(\.index)
  }

  /// Whether of two words with the same head one comes first.
  private func isTailBefore(_ left: Int, _ right: Int) -> Bool {
    let span = bytes.span
    return span.extracting(range(of: left)).isBefore(span.extracting(range(of: right)))
  }

  private func range(of number: Int) -> Range<Int> {
    Int(starts[number])..<Int(starts[number + 1])
  }
}

extension Span<UInt8> {
  /// The first eight bytes as a number that sorts like them, zeros behind fewer.
  var head: UInt64 {
    if count >= 8 { return block(at: 0) }
    var head: UInt64 = 0
    for offset in 0..<count { head |= UInt64(self[offset]) << UInt64(56 - 8 * offset) }
    return head
  }

  /// A hash of a word with that head.
  @inline(__always)
  fileprivate func hash(head: UInt64) -> UInt64 {
    var hash = (head ^ UInt64(count)).mixed
    guard count > 8 else { return hash }
    var rest: UInt64 = 0
    for offset in 8..<count {
      rest = rest << 8 | UInt64(self[offset])
      if offset & 7 == 7 { hash = (hash ^ rest).mixed }
    }
    return (hash ^ rest).mixed
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
