/// The words of some agents: which there are, and where each stands.
final class TermIndex: Sendable {
  /// The distinct words; a number in ``fields`` is a place in it.
  let vocabulary: Vocabulary
  /// Where the words of each field stand; for texts in the order of ``IndexField``.
  let fields: [PostingList]
  /// For each word the fields that it stands in; of values, which are no texts, nothing.
  let fieldsOfTerms: [FieldSet]
  /// How many agents were indexed.
  let docCount: Int

  /// Joins a vocabulary with what refers to it.
  init(vocabulary: Vocabulary, fields: [PostingList], docCount: Int) {
    self.vocabulary = vocabulary
    self.fields = fields
    fieldsOfTerms =
      fields.count == IndexField.allCases.count ? fields.fieldsOfTerms(count: vocabulary.count) : []
    self.docCount = docCount
  }

  /// Where the words of a field stand.
  subscript(field: IndexField) -> PostingList { fields[field.rawValue] }
}

extension [PostingList] {
  /// For each of so many words the fields, numbered as their lists, that it stands in.
  fileprivate func fieldsOfTerms(count: Int) -> [FieldSet] {
    var sets = [FieldSet](repeating: [], count: count)
    for (field, list) in zip(IndexField.allCases, self) {
      for term in sets.indices where !list.postings(of: term).isEmpty { sets[term].insert(FieldSet(field)) }
    }
    return sets
  }
}
