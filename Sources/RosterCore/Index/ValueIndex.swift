/// The values of the headers, to ask for by key.
///
/// A word is a folded key, `=`, and a folded value: `permissionmode=bypasspermissions`. Each value is there whole, cut
/// after ``Limits/valueBytes``, and word by word. `key=` alone says that the header has the key. What stands in a map
/// is under its own key, `permission.bash=ask`, and its words are under the key of the map too.
struct ValueIndex: Sendable {
  /// The pairs as an index of a single field.
  let index: TermIndex

  /// The distinct pairs.
  var vocabulary: Vocabulary { index.vocabulary }
  /// Where they stand.
  var postings: PostingList { index.fields[0] }

  /// The agents whose header has one of a range of pairs, which is one slice; an agent may be there more than once.
  func docs(of pairs: Range<Int>) -> ArraySlice<UInt32> { postings.docs[postings.postings(of: pairs)] }

  /// The keys that any header has, folded.
  var keys: [String] {
    (0..<vocabulary.count).compactMap { pair in
      let range = vocabulary.range(of: pair)
      let sign = vocabulary.bytes[range].firstIndex(of: UInt8(ascii: "="))
      guard let sign, sign == range.upperBound - 1 else { return nil }
      return String(decoding: vocabulary.bytes[range.lowerBound..<sign], as: UTF8.self)
    }
  }
}
