/// The values of the headers, to ask for by key.
///
/// A word is a folded key, `=`, and a folded word of its value: `permissionmode=bypasspermissions`. Behind two signs
/// stands a whole value, cut after ``Limits/valueBytes``: `argument-hint==some file`. `key=` alone says that the header
/// has the key. What stands in a map is under its own key, `permission.bash=ask`, and under the key of the map too.
struct ValueIndex: Sendable {
  /// The pairs as an index of a single field.
  let index: TermIndex

  /// The distinct pairs.
  var vocabulary: Vocabulary { index.vocabulary }
  /// Where they stand.
  var postings: PostingList { index.fields[0] }

  /// The agents whose header has one of a range of pairs, which is one slice; an agent may be there more than once.
  func docs(of pairs: Range<Int>) -> ArraySlice<PostingList.Doc> {
    postings.docs[postings.postings(of: pairs)]
  }

  /// What a pair starts with that holds a word under a folded key; alone, it says that there is the key.
  static func wordPrefix(_ key: [UInt8]) -> [UInt8] { key + [UInt8(ascii: "=")] }

  /// What a pair starts with that holds a whole value under a folded key.
  static func wholePrefix(_ key: [UInt8]) -> [UInt8] { key + [UInt8(ascii: "="), UInt8(ascii: "=")] }

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
