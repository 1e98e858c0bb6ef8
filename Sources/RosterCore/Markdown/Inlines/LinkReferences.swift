/// The link definitions of a document, by label.
struct LinkReferences {
  private var indices: [String: Int] = [:]

  var isEmpty: Bool { indices.isEmpty }

  /// Adds a definition; of several with equal labels the first counts.
  mutating func add(_ label: String, at index: Int) {
    if indices[label] == nil { indices[label] = index }
  }

  /// The index of the definition with a label.
  func index(of label: ArraySlice<UInt8>) -> Int? {
    guard !isEmpty else { return nil }
    return indices[Self.normalized(label)]
  }

  /// A label for comparison: case folded, each run of white space one space, none at the ends.
  ///
  ///     LinkReferences.normalized(Array(" Foo\n  bar".utf8)[...])  // "FOO BAR"
  static func normalized(_ label: ArraySlice<UInt8>) -> String {
    let words = label.split { $0.isWhitespace }
    // To lower and then to upper case: the two together do what full case folding does.
    return String(decoding: Array(words.joined(separator: [ASCII.space])), as: UTF8.self).lowercased()
      .uppercased()
  }
}
