/// A word where it stands in a text, with what tells whether it is written as a name.
struct WrittenWord {
  /// What separates a word from the one before it, ascending by how much it does.
  enum Separation: UInt8, Comparable {
    /// Nothing, as between two pieces of a line.
    case none
    case space
    case hyphen
    /// A sign that ends nothing: an apostrophe.
    case sign
    /// A bracket that closes.
    case closing
    /// What stands between the members of a list: a comma, a slash.
    case listing
    /// What stands before a list: a colon, a bracket that opens.
    case opening
    /// The end of a sentence, or of a block.
    case stop

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Whether the words on both sides may be one name.
    var isGlue: Bool { self == .space || self == .hyphen }
  }

  /// The kind of text around a word.
  enum Setting {
    case prose
    /// A heading, also that of a table, where any word may have a capital.
    case title
    /// Bold text at the start of a paragraph or an item.
    case leadIn
    /// A code span that holds the word alone.
    case code
  }

  /// Where it stands, as byte offsets.
  let range: Range<Int>
  let shape: WordShape
  let setting: Setting
  /// What stands between it and the word before.
  let separation: Separation
  /// The number of the folded word; the same for its plural.
  var key = 0

  /// Whether it belongs together with the word before as the words of a name do.
  var isGlued: Bool { separation.isGlue }
}
