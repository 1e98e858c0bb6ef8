extension TypoMatcher {
  /// Looks for all words that are within the limit.
  ///
  /// What is known of a beginning is kept for the words that follow and share it, and where no letter more can
  /// help, all of them are passed over. Short beginnings are open whatever they are; behind those, a word is read
  /// only where it has nearly the same letters, which takes two thirds of the time that reading all takes.
  ///
  /// - Parameters:
  ///   - tree: The words to look among.
  ///   - isUnfinished: Whether a beginning of a word counts as the word.
  /// - Returns: The words with their edits, in order; none for a word that is spelt alike.
  package func matches(in tree: WordTree, isUnfinished: Bool) -> [TypoMatch] {
    let (bytes, starts, shared, masks) = (
      tree.bytes.span, tree.starts.span, tree.shared.span, tree.masks.span
    )
    var matches: [TypoMatch] = []
    var memory = Array(repeating: Reading(), count: mostBytesRead + 1)
    var readings = memory.mutableSpan
    var term = 0
    // The bytes that the word shares with the one that was read last.
    var known = 0
    while term < shared.count {
      known = min(known, Int(shared[term]))
      guard known <= limit || mayMatch(masks[term], isUnfinished: isUnfinished) else {
        term += 1
        continue
      }
      let word = bytes.extracting(Int(starts[term])..<Int(starts[term + 1]))
      known = read(word, from: known, &readings)
      let reading = readings[known]
      let next = isOpen(reading) ? term + 1 : shared.firstByte(below: known, from: term + 1)
      if let edits = edits(in: reading, isUnfinished: isUnfinished) {
        matches += (term..<next).map { TypoMatch(term: $0, edits: edits) }
      }
      term = next
    }
    return matches
  }

  /// Reads a word until no letter more can help.
  ///
  /// - Parameters:
  ///   - word: The bytes of the word.
  ///   - known: How many of them were read before.
  ///   - readings: What is known at each offset of those; then also at the others.
  /// - Returns: Where the reading ends.
  private func read(_ word: Span<UInt8>, from known: Int, _ readings: inout MutableSpan<Reading>) -> Int {
    var offset = word.scalarStart(at: known)
    var reading = readings[offset]
    while offset < word.count, isOpen(reading) {
      offset += read(word, at: offset, &reading)
      readings[offset] = reading
    }
    return offset
  }
}

extension Span<UInt8> {
  /// The start of the scalar that `offset` lies in, or `offset` where that is the end.
  fileprivate func scalarStart(at offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The offset of the first byte at or behind `offset` that is less than `bound`, or the count of bytes.
  fileprivate func firstByte(below bound: Int, from offset: Int) -> Int {
    let block = 16
    var offset = offset
    while offset &+ block <= count {
      var lowest = UInt8.max
      for place in offset..<offset &+ block { lowest = Swift.min(lowest, self[place]) }
      guard lowest >= bound else { break }
      offset &+= block
    }
    while offset < count, self[offset] >= bound { offset &+= 1 }
    return offset
  }
}
