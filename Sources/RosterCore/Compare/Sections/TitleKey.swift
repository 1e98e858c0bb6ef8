/// What the title of a section means: the stems of its telling words.
///
/// Case, numbers, pictures, endings and words such as "and" do not count.
///
///     TitleKey("2. Error Handling") == TitleKey("🔥 The error handling:")  // true
struct TitleKey: Hashable {
  /// The stems in the order of the words; the whole title where no word tells anything.
  let stems: [[UInt8]]

  init(_ title: String) {
    let words = Tokenizer.words(of: title).filter { $0.token.width == 1 && !$0.token.capitals.isInner }
    let telling = words.map(\.folded).filter { !$0.allSatisfy(\.isDigit) && !Self.emptyWords.contains($0) }
    stems = telling.isEmpty ? [Folding.folded(title)] : telling.map(Stem.of)
  }

  private static let emptyWords = Set(
    "a an and the of for to in on your you my our its".split(separator: " ").map { Array($0.utf8) })
}
