/// The words of a name, whatever their order and their forms: `testing-engineers` has the same as `engineer test`.
struct NameWords: Sendable {
  /// The stems of the words, sorted, with a space behind each.
  private let stems: [UInt8]
  /// How many words there are.
  let count: Int

  /// The words of some texts together.
  init(of texts: some Sequence<String>) {
    let words = texts.flatMap { QueryWords($0, isUnfinished: false).parts }.map { Stem.of($0.folded) }
    count = words.count
    stems = words.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 + [UInt8(ascii: " ")] }
  }
}

extension NameWords: Equatable {}
