/// Whether the words of a query are the whole of a name, in any order and form.
struct WholeNameTest {
  private let words: NameWords
  /// The letters of all words, one behind the other.
  private let letters: [UInt8]

  init(_ query: Query) {
    let texts = query.clauses.compactMap { $0.alternatives.first?.rankingText }
    words = NameWords(of: texts)
    letters = texts.flatMap { Folding.folded($0).filter(\.isWord) }
  }

  /// Whether a name that holds all the words holds nothing else; with typos their number has to do.
  func isWholeName(_ notes: AgentNotes, hasTypos: Bool) -> Bool {
    guard notes.nameWords.count == words.count else {
      // Most names are told by their length, without a look at their bytes.
      return notes.nameLetters == letters.count
        && notes.foldedName.lazy.filter(\.isWord).elementsEqual(letters)
    }
    return hasTypos || notes.nameWords == words
  }
}

extension Query.Atom {
  /// The text that is looked for, where it says how well an agent fits.
  fileprivate var rankingText: String? {
    guard decidesTier, case .text(let pattern, _) = condition else { return nil }
    return pattern.text
  }
}
