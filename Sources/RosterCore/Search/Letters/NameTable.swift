/// The names of many agents, laid out to look for letters in all of them.
///
/// All letters stand in one array, folded and with their places in their words, and each name has a mask that
/// tells most names apart that cannot match.
package struct NameTable: Sendable {
  private var masks: [LetterMask] = []
  /// Where the letters of each name start, and behind the last one where they end.
  private var starts: [UInt32] = [0]
  private var letters: [NameLetter] = []

  /// Lays out some names; they keep their numbers.
  package init(names: [String]) {
    masks.reserveCapacity(names.count)
    starts.reserveCapacity(names.count + 1)
    for name in names {
      let added = NameLetters(name).letters
      masks.append(LetterMask(added.span))
      letters.append(contentsOf: added)
      starts.append(UInt32(letters.count))
    }
  }

  /// How many names there are.
  package var count: Int { masks.count }

  /// Calls `body` with the number and the match of each name that a pattern is in, in order.
  package func forEachMatch(of matcher: LetterMatcher, _ body: (_ name: Int, _ match: LetterMatch) -> Void) {
    forEachMatch(of: matcher, in: 0..<count, body)
  }

  /// Calls `body` with the number and the match of each name of a range that a pattern is in, in order.
  package func forEachMatch(
    of matcher: LetterMatcher, in range: Range<Int>, _ body: (_ name: Int, _ match: LetterMatch) -> Void
  ) {
    var table = matcher.table
    let (masks, starts, letters) = (masks.span, starts.span, letters.span)
    for name in range where matcher.mask.isSubset(of: masks[name]) {
      let place = Int(starts[name])..<Int(starts[name + 1])
      if let match = matcher.match(letters.extracting(place), using: &table) { body(name, match) }
    }
  }
}
