/// How a value could be written so that the header were YAML.
enum HeaderCure: Hashable, Sendable {
  /// Between quotes of that kind.
  case quote(key: String, mark: Character)
  /// One item of the value, or one that is nested deeper, between quotes.
  case quoteItem
  /// On indented lines below a `|`.
  case block(key: String)
}

extension HeaderCure {
  /// What to write instead, in one sentence.
  var message: String {
    switch self {
    case .quote(let key, let mark): "Quote the value: \(key): \(mark)…\(mark)"
    case .quoteItem: "Quote the item: \"…\""
    case .block(let key): "Write \(key): | and put the text on indented lines below it."
    }
  }
}
