extension Segment {
  /// Finds the agents that may hold a text: those that have a word with some letters in it.
  ///
  /// - Parameters:
  ///   - word: Letters and digits that stand in the text next to each other; `nil` where there are none.
  ///   - fields: The fields that the text may be in.
  /// - Returns: The numbers of the agents, in order.
  func candidates(holding word: QueryWord?, in fields: FieldSet) -> [Int] {
    guard let word, word.folded.count <= Limits.wordBytes / 2 else { return Array(agents.indices) }
    var isCandidate = Array(repeating: false, count: agents.count)
    // A word of just these letters has to have their capitals, or to be a part of one that has.
    let ways = (word.capitals ?? .lower).mask | Capitals.inner.mask
    for term in words.vocabulary.terms(containing: word.folded) {
      let isWhole = words.vocabulary.range(of: term).count == word.folded.count
      for field in fields.fields {
        let list = words[field]
        for posting in list.postings(of: term) where !isWhole || list.capitals[posting] & ways != 0 {
          isCandidate[Int(list.docs[posting])] = true
        }
      }
    }
    return isCandidate.indices.filter { isCandidate[$0] }
  }
}

extension Vocabulary {
  /// The words that have some letters in them, in order.
  func terms(containing letters: [UInt8]) -> [Int] {
    var terms: [Int] = []
    var offset = 0
    while let found = bytes.span.firstRange(of: letters.span, from: offset) {
      let term = term(at: found.lowerBound)
      if found.upperBound <= range(of: term).upperBound {
        terms.append(term)
        offset = range(of: term).upperBound
      } else {
        // The letters are the end of one word and the start of the next.
        offset = found.lowerBound + 1
      }
    }
    return terms
  }

  /// The word that a byte belongs to.
  private func term(at offset: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
