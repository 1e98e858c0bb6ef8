/// Gives equal byte strings equal numbers, counted from 0 in the order in which they come.
///
///     var interner = Interner()
///     interner.numbers(of: words)  // of "to be or not to be": [0, 1, 2, 3, 0, 1]
///
/// It is a hash table with linear probing. What it holds lies in three arrays and in no objects, so that the
/// words of a whole library take a few accesses each.
struct Interner {
  /// The tokens one behind the other.
  private var text: [UInt8] = []
  /// Where each token ends in `text`, and before the first one 0.
  private var ends = [0]
  private var hashes: [UInt64] = []
  /// Numbers of tokens, each at or behind the slot that its hash names; at least half of the slots are vacant.
  private var slots = [Int32](repeating: Self.vacant, count: 64)

  private static let vacant: Int32 = -1

  /// How many different tokens there are.
  var count: Int { hashes.count }

  /// The different tokens in the order of their numbers.
  var tokens: TokenList {
    TokenList(bytes: text, ranges: hashes.indices.map { ends[$0]..<ends[$0 + 1] })
  }

  /// The numbers of all tokens of a list.
  mutating func numbers(of list: TokenList) -> [Int] {
    let bytes = list.bytes.span
    return list.ranges.map { number(of: $0, in: bytes) }
  }

  /// The number of a token, a new one where it was not met before.
  private mutating func number(of token: Range<Int>, in bytes: Span<UInt8>) -> Int {
    let hash = bytes.hash(of: token)
    var slot = firstSlot(for: hash)
    while slots[slot] != Self.vacant {
      let number = Int(slots[slot])
      if hashes[number] == hash, holds(number, token, of: bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    hashes.append(hash)
    for place in token { text.append(bytes[place]) }
    ends.append(text.count)
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  private func firstSlot(for hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  private func holds(_ number: Int, _ token: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == token.count else { return false }
    for offset in 0..<token.count where text[start + offset] != bytes[token.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Self.vacant, count: 2 * slots.count)
    for number in hashes.indices {
      var slot = firstSlot(for: hashes[number])
      while slots[slot] != Self.vacant { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

extension Span<UInt8> {
  /// A hash of some bytes that is the same in every run: FNV-1a of Fowler, Noll and Vo, 64 bits wide.
  func hash(of range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in range { hash = (hash ^ UInt64(self[offset])) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
