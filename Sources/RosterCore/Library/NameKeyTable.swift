/// Different names by number: a hash table that takes names for the same where only capitals and the signs between
/// words tell them apart.
struct NameKeyTable: Sendable {
  /// The keys one behind the other: names in lower case, with hyphens between words.
  private var text: [UInt8] = []
  /// Where each key ends, and before the first one 0.
  private var ends = [0]
  /// The number of a key plus one at or behind the place that its hash leads to; 0 in at least half of the places.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// How many keys there are.
  var count: Int { ends.count - 1 }

  /// The number of a name, or `nil` where it is not there.
  func number(of name: Span<UInt8>) -> Int? {
    let number = slots[place(of: name)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a name, the next one where it is not there yet.
  mutating func insert(_ name: Span<UInt8>) -> Int {
    let place = place(of: name)
    if slots[place] != 0 { return Int(slots[place]) - 1 }
    for offset in name.indices { text.append(name[offset].inKey) }
    ends.append(text.count)
    slots[place] = UInt32(count)
    if 2 * count > slots.count { grow() }
    return count - 1
  }

  /// The place of a name, or the vacant one that it would be put at.
  private func place(of name: Span<UInt8>) -> Int {
    var place = Int(truncatingIfNeeded: name.keyHash) & (slots.count - 1)
    while slots[place] != 0, !isKey(Int(slots[place]) - 1, name) { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private func isKey(_ number: Int, _ name: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == name.count else { return false }
    for offset in name.indices where text[start + offset] != name[offset].inKey { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: 2 * slots.count)
    for number in 0..<count {
      let place = place(of: text.span.extracting(ends[number]..<ends[number + 1]))
      slots[place] = UInt32(number + 1)
    }
  }
}

extension Span<UInt8> {
  /// Whether a name is written as its key is: in kebab form.
  var isNameKey: Bool { indices.allSatisfy { self[$0].inKey == self[$0] } }

  /// A hash of the name's key: FNV-1a of Fowler, Noll and Vo, its upper half folded into the lower.
  fileprivate var keyHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in indices { hash = (hash ^ UInt64(self[offset].inKey)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 32
  }
}

extension UInt8 {
  /// The byte as it stands in a key.
  @inline(__always)
  fileprivate var inKey: UInt8 {
    if isLetter { return self | 0x20 }
    return self == ASCII.space || self == UInt8(ascii: "_") ? UInt8(ascii: "-") : self
  }
}
