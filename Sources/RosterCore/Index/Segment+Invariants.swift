extension Segment {
  /// Stops where the parts of the index do not fit together; for tests.
  func checkInvariants() {
    precondition(
      words.docCount == agents.count && values.index.docCount == agents.count, "an agent is missing")
    precondition(notes.count == agents.count, "notes are missing")
    precondition(words.fields.count == IndexField.allCases.count, "a field is missing")
    words.checkInvariants()
    for field in IndexField.allCases {
      for (term, fields) in literals.fieldsOfTerms.enumerated() {
        let stands = !words[field].postings(of: term).isEmpty
        precondition(fields.contains(FieldSet(field)) == stands, "a word has another field")
      }
    }
    values.index.checkInvariants()
  }
}

extension TermIndex {
  func checkInvariants() {
    vocabulary.checkInvariants()
    for field in fields { field.checkInvariants(termCount: vocabulary.count, docCount: docCount) }
    for term in 0..<vocabulary.count {
      precondition(fields.contains { !$0.postings(of: term).isEmpty }, "a word stands nowhere")
    }
  }
}

extension Vocabulary {
  func checkInvariants() {
    precondition(range(of: 0..<count) == bytes.indices, "the words do not fill their bytes")
    for term in 0..<count {
      precondition(!range(of: term).isEmpty, "a word is empty")
      precondition(
        term == 0 || word(term - 1).lexicographicallyPrecedes(word(term)), "words are not in order")
    }
  }

  private func range(of terms: Range<Int>) -> Range<Int> {
    terms.isEmpty
      ? 0..<0 : range(of: terms.lowerBound).lowerBound..<range(of: terms.upperBound - 1).upperBound
  }
}

extension PostingList {
  func checkInvariants(termCount: Int, docCount: Int) {
    precondition(starts.count == termCount + 1 && starts.first == 0, "a word has no postings")
    precondition(starts.last.map(Int.init) == docs.count, "postings are left over")
    precondition(
      [frequencies.count, capitals.count, places.count].allSatisfy { $0 == docs.count }, "uneven postings")
    precondition(
      lengths.count == docCount && totalLength == lengths.reduce(0) { $0 + Int($1) }, "wrong lengths")
    for term in 0..<termCount {
      let docs = docs[postings(of: term)]
      precondition(docs.allSatisfy { $0 < docCount }, "a posting of no agent")
      precondition(zip(docs, docs.dropFirst()).allSatisfy { $0.0 < $0.1 }, "agents are not in order")
    }
    for posting in docs.indices {
      let positions = positions(of: posting)
      precondition(min(positions.count, 255) == Int(frequencies[posting]), "a wrong frequency")
      precondition(
        zip(positions, positions.dropFirst()).allSatisfy { $0.0 < $0.1 }, "positions are not in order")
      precondition(capitals[posting] != 0, "a word without capitals or small letters")
    }
  }
}
