/// Gives equal byte strings equal numbers, counted from 0 in the order in which they come.
///
///     var interner = Interner()
///     interner.numbers(of: words)  // of "to be or not to be": [0, 1, 2, 3, 0, 1]
///
/// It is a hash table with linear probing. What it holds lies in three arrays and in no objects, so that the
/// words of a whole library take a few accesses each.
struct Interner {
  /// A place in the table for a token.
  private struct Slot {
    /// The number of the token; negative where the slot is vacant.
    var number: Int32 = -1
    /// The hash of the token.
    var hash: UInt32 = 0

    var isVacant: Bool { number < 0 }
  }

  /// The tokens one behind the other.
  private var text: [UInt8] = []
  /// Where each token ends in `text`, and before the first one 0.
  private var ends = [0]
  /// The tokens by hash, each at or behind the place that its hash names; at least half of the slots are vacant.
  private var slots = [Slot](repeating: Slot(), count: 64)

  /// How many different tokens there are.
  var count: Int { ends.count - 1 }

  /// The different tokens in the order of their numbers.
  var tokens: TokenList {
    TokenList(bytes: text, ranges: (0..<count).map { ends[$0]..<ends[$0 + 1] })
  }

  /// The numbers of all tokens of a list.
  mutating func numbers(of list: TokenList) -> [Int] {
    let bytes = list.bytes.span
    return list.ranges.map { number(of: $0, in: bytes) }
  }

  /// The number of a token, a new one where it was not met before.
  private mutating func number(of token: Range<Int>, in bytes: Span<UInt8>) -> Int {
    let wide = bytes.hash(of: token)
    let hash = UInt32(truncatingIfNeeded: wide ^ wide >> 32)
    var place = firstPlace(for: hash)
    while !slots[place].isVacant {
      let number = Int(slots[place].number)
      if slots[place].hash == hash, holds(number, token, of: bytes) { return number }
      place = next(place)
    }
    slots[place] = Slot(number: Int32(count), hash: hash)
    for offset in token { text.append(bytes[offset]) }
    ends.append(text.count)
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  private func firstPlace(for hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }
  private func next(_ place: Int) -> Int { (place + 1) & (slots.count - 1) }

  private func holds(_ number: Int, _ token: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == token.count else { return false }
    for offset in 0..<token.count where text[start + offset] != bytes[token.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let taken = slots.filter { !$0.isVacant }
    slots = Array(repeating: Slot(), count: 2 * slots.count)
    for slot in taken {
      var place = firstPlace(for: slot.hash)
      while !slots[place].isVacant { place = next(place) }
      slots[place] = slot
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
