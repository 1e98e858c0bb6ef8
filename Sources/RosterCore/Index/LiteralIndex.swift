/// What is known beforehand of the words of a segment, to find literals by the words that have their letters in them.
struct LiteralIndex: Sendable {
  /// For each word the fields that it stands in.
  let fieldsOfTerms: [FieldSet]
  /// For each field the words that many agents have there, those that most have first.
  let frequentTerms: [[UInt32]]
  /// For each field the words that the limit of a word's bytes may have cut, so that letters go on behind them.
  let cutTerms: [[UInt32]]

  /// Looks at all words of an index of texts.
  init(of words: TermIndex) {
    let terms = 0..<words.vocabulary.count
    var fields = [FieldSet](repeating: [], count: terms.count)
    for field in IndexField.allCases {
      for term in terms where !words[field].postings(of: term).isEmpty {
        fields[term].insert(FieldSet(field))
      }
    }
    fieldsOfTerms = fields
    frequentTerms = IndexField.allCases.map { words[$0].frequentTerms }
    let cut = terms.filter { Tokenizer.mayBeCut(words.vocabulary.range(of: $0).count) }
    cutTerms = IndexField.allCases.map { field in
      cut.filter { fields[$0].contains(FieldSet(field)) }.map(UInt32.init)
    }
  }
}

extension PostingList {
  /// A word is frequent that one in so many agents has.
  private static let frequentShare = 16

  /// Whether many of the agents that have the field have a word in it.
  func isFrequent(_ term: Int) -> Bool { postings(of: term).count * Self.frequentShare >= agentCount }

  /// The words that many agents have, those that most have first.
  fileprivate var frequentTerms: [UInt32] {
    (0..<starts.count - 1).filter { !postings(of: $0).isEmpty && isFrequent($0) }
      .stableSorted { postings(of: $0).count > postings(of: $1).count }
      .map(UInt32.init)
  }
}
