/// The words of some agents: which there are, and where each stands.
final class TermIndex: Sendable {
  /// The distinct words; a number in ``fields`` is a place in it.
  let vocabulary: Vocabulary
  /// Where the words of each field stand; for texts in the order of ``IndexField``.
  let fields: [PostingList]
  /// How many agents were indexed.
  let docCount: Int

  /// Joins a vocabulary with what refers to it.
  init(vocabulary: Vocabulary, fields: [PostingList], docCount: Int) {
    self.vocabulary = vocabulary
    self.fields = fields
    self.docCount = docCount
  }

  /// Where the words of a field stand.
  subscript(field: IndexField) -> PostingList { fields[field.rawValue] }
}
