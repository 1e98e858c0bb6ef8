extension QueryNote {
  /// One sentence for people.
  ///
  /// It quotes the query: it goes through the sanitiser before it is shown.
  public var message: String {
    switch self {
    case .unknown(let field): "There is no field '\(field)'; it was looked for as text."
    case .unknownProperty(let text): "'\(text)' is nothing known; it was looked for as text."
    case .ambiguous(let field, let candidates):
      "'\(field):' may mean \(Self.list(candidates)); it was looked for as text."
    case .undecided(let text, let candidates): "'\(text)' may mean \(Self.list(candidates))."
    case .negatedFieldAlone(let field):
      "Nothing stands behind '\(field):'; -has:\(field) finds those without."
    case .spaceBehindField(let field):
      "A space stands behind '\(field):', so it only asks whether there is one."
    case .signsOnly(let text):
      "'\(text)' holds no letter or digit and was left out; '\(text) finds exactly that."
    case .textCut(let limit): "The query is longer than \(limit) bytes; the rest was left out."
    case .operandsCut(let limit): "The query has more than \(limit) parts; the rest was left out."
    }
  }

  private static let listed = 4

  /// Some of the candidates in order, as words.
  private static func list(_ candidates: [String]) -> String {
    let names = candidates.sorted()
    guard names.count > listed else { return names.joined(separator: " or ") }
    return names.prefix(listed).joined(separator: ", ") + " and others"
  }
}
