/// What telling the tokens of a language apart takes: a row of ``table``.
struct CodeLanguage: Sendable {
  /// The names it goes by behind a fence, in lower case.
  let names: [String]
  /// The words with a meaning of their own.
  var keywords: Set<String> = []
  /// Whether keywords may be in capitals.
  var ignoresCase = false
  /// Bytes that a keyword may start with beside letters and `_`.
  var keywordMarks: [UInt8] = []
  /// What starts a comment that reaches to the end of the line.
  var lineComment: [UInt8]?
  /// Whether a blank or the start of the line must stand before such a comment.
  var spaceBeforeComment = false
  var blockComment: BlockComment?
  /// The strings; of two that start alike the longer first.
  var strings: [StringForm] = []
  /// Whether a quote right behind a letter is part of a word, as in `don't`.
  var wordsHoldQuotes = false
  var hasNumbers = true
  var keys = Keys.none
  /// What lines are that start in a way; of two prefixes that start alike the longer first.
  var lines: [(prefix: [UInt8], kind: CodeToken.Kind)] = []

  /// How a language names values.
  enum Keys {
    case none
    /// `"name": value`
    case strings
    /// `name: value` at the start of a line, behind dashes of lists.
    case lineStarts
  }

  /// A comment that may go on over lines.
  struct BlockComment: Hashable {
    let open: [UInt8]
    let close: [UInt8]
    /// Whether comments hold comments.
    let nests: Bool

    init(_ open: String, _ close: String, nests: Bool = false) {
      (self.open, self.close, self.nests) = (Array(open.utf8), Array(close.utf8), nests)
    }
  }

  /// A way to write strings.
  struct StringForm: Hashable {
    let open: [UInt8]
    let close: [UInt8]
    /// Whether a backslash takes the meaning from what follows it.
    let hasEscapes: Bool
    let extent: Extent

    enum Extent: Hashable {
      /// One character, so that `'` can mean something else where more follows.
      case character
      case line
      /// As many lines as it takes to its close.
      case lines
    }

    init(
      _ open: String, _ close: String? = nil, hasEscapes: Bool = true, over extent: Extent = .line
    ) {
      self.open = Array(open.utf8)
      self.close = Array((close ?? open).utf8)
      (self.hasEscapes, self.extent) = (hasEscapes, extent)
    }
  }

  /// The language that an info string names by its first word, as in `` ```swift ``, or `nil`.
  ///
  /// Braces, dots and what follows the name without a blank do not matter: `{.python}`, `js:main.js`, `ts{1,3}`.
  static func named(_ word: String) -> CodeLanguage? {
    let name = word.utf8.drop { !$0.isLetter }.prefix { $0.isLetter || $0.isDigit }
    let key = String(decoding: name, as: UTF8.self).lowercased()
    return indices[key].map { table[$0] }
  }

  private static let indices: [String: Int] = {
    let pairs = table.enumerated().flatMap { index, language in language.names.map { ($0, index) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
