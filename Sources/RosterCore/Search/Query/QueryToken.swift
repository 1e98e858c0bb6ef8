/// A stretch of the text of a query; see the grammar of ``QueryParser``.
struct QueryToken {
  /// What a token is.
  enum Kind {
    case space
    /// `|`
    case bar
    /// `-` or `!` in front of something.
    case not
    /// A name and the colon behind it.
    case field(QueryField)
    /// `'` in front of something.
    case literal
    /// `^` in front of something.
    case start
    /// `$` behind something.
    case end
    case word
    /// `"…"`; the content leaves out the quotes, of which the second may be missing.
    case phrase(content: Range<Int>, isClosed: Bool)
  }

  let kind: Kind
  /// Where it stands, as UTF-8 bytes.
  let range: Range<Int>

  var isSpace: Bool {
    if case .space = kind { true } else { false }
  }

  var isBar: Bool {
    if case .bar = kind { true } else { false }
  }

  /// Whether it is a word or a phrase.
  var isText: Bool {
    switch kind {
    case .word, .phrase: true
    default: false
    }
  }
}
