/// A sequence of byte strings to be compared, such as the lines of a section or the words of a line.
struct TokenList {
  /// What the tokens are made of.
  let bytes: [UInt8]
  /// Where each token lies in `bytes`.
  let ranges: [Range<Int>]

  /// Whether this list comes first when two lists are put in an order that depends on their contents alone.
  func precedes(_ other: Self) -> Bool {
    for (mine, others) in zip(ranges, other.ranges) {
      let (token, otherToken) = (bytes[mine], other.bytes[others])
      if !token.elementsEqual(otherToken) { return token.lexicographicallyPrecedes(otherToken) }
    }
    return ranges.count < other.ranges.count
  }
}

/// Gives equal byte strings equal numbers, counted from 0 in the order in which they come.
struct Interner {
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  /// The number of a byte string.
  private mutating func number(of token: ArraySlice<UInt8>) -> Int {
    if let number = numbers[token] { return number }
    numbers[token] = numbers.count
    return numbers.count - 1
  }

  /// The numbers of all tokens of a list.
  mutating func numbers(of list: TokenList) -> [Int] {
    list.ranges.map { number(of: list.bytes[$0]) }
  }
}

extension EditScript {
  /// Finds the script that turns one list of byte strings into another.
  init(from left: TokenList, to right: TokenList) {
    // Numbers depend on which list is numbered first: the order must not depend on which one is the left.
    let isSwapped = right.precedes(left)
    var interner = Interner()
    let first = interner.numbers(of: isSwapped ? right : left)
    let second = interner.numbers(of: isSwapped ? left : right)
    let script = Self(from: first, to: second)
    self = isSwapped ? script.mirrored : script
  }
}
