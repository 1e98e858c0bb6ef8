/// How a query is made from the agent that it should find.
enum QueryKind: String, CaseIterable, Sendable {
  /// The whole name: `backend engineer`.
  case name
  /// The name, its last word not typed to the end: `backend engi`.
  case unfinished
  /// The heads of the name's words run together: `backeng`.
  case heads
  /// The name with one typing error: `bakcend engineer`.
  case typo
  /// The words of the name in reverse order: `engineer backend`.
  case reversed
  /// A word of the name and one of the description: `backend webhook`.
  case mixed
  /// Three words of the description: `webhook jwt schema`.
  case description
  /// Two words of the description in other forms: `webhooks schema`.
  case forms
  /// Three words of the description, one with a typing error: `webhook jwt shcema`.
  case misspelt
  /// Three words of the body, the last one not typed to the end: `idempotency bulkhead grac`.
  case body
  /// Words that follow each other in the body: `"write the failing test"`.
  case phrase
}

extension QueryKind {
  /// Whether it is made of the name alone, so that every agent of that name is what was looked for.
  var isOfName: Bool {
    switch self {
    case .name, .unfinished, .heads, .typo, .reversed: true
    case .mixed, .description, .forms, .misspelt, .body, .phrase: false
    }
  }
}
