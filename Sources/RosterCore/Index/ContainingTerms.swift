/// The words of a vocabulary that have some letters in them, with the ways of capitals that they may be written in.
struct ContainingTerms {
  fileprivate var entries: [(term: Int, ways: UInt8)] = []
}

extension Vocabulary {
  /// The words that have the letters of another in them.
  ///
  /// - Returns: `nil` where that word is too long for what a vocabulary holds, so that any agent may hold it.
  func terms(containing word: QueryWord) -> ContainingTerms? {
    guard word.folded.count <= Limits.wordBytes / 2 else { return nil }
    // A word of just these letters has to have their capitals, or to be a part of one that has.
    let ways = (word.capitals ?? .lower).mask | Capitals.inner.mask
    var terms = ContainingTerms()
    for term in numbers(containing: word.folded) {
      let isWhole = range(of: term).count == word.folded.count
      terms.entries.append((term, isWhole ? ways : .max))
    }
    return terms
  }

  /// The numbers of the words that have some letters in them, in order.
  func numbers(containing letters: [UInt8]) -> [Int] {
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

extension Segment {
  /// Finds the agents that may hold a text: those that have one of some words.
  ///
  /// - Parameters:
  ///   - terms: The words that hold the letters of the text; `nil` where that says nothing.
  ///   - field: The field that the text may be in.
  /// - Returns: The numbers of the agents, in order.
  func candidates(holding terms: ContainingTerms?, in field: IndexField) -> [Int] {
    guard let terms else { return Array(agents.indices) }
    let list = words[field]
    var isCandidate = Array(repeating: false, count: agents.count)
    for (term, ways) in terms.entries {
      for posting in list.postings(of: term) where list.capitals[posting] & ways != 0 {
        isCandidate[Int(list.docs[posting])] = true
      }
    }
    return isCandidate.indices.filter { isCandidate[$0] }
  }
}
