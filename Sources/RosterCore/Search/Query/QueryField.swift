/// What stands before a colon in a query.
enum QueryField: Sendable, Hashable {
  /// The part that the text behind it is looked for in.
  case scope(Query.Scope)
  /// `is:`, with the name of a property behind it.
  case `is`
  /// `has:`, with the name of a property, a part or a header key behind it.
  case has

  /// The parts that every library has.
  static let parts = Abbreviations<Query.Scope>([
    .init("name", .field(.name)), .init("description", .field(.description)), .init("tools", .field(.tools)),
    .init("model", .field(.model)), .init("color", .header(key: "color")),
    .init("headings", .field(.headings)), .init("body", .field(.body)), .init("path", .field(.path)),
    .init("dialect", .header(key: "dialect")),
  ])

  /// The names that ask for a property; a start of them will not do.
  static let openers = Abbreviations<QueryField>([.init("is", .is), .init("has", .has)])
}

extension Query.Property {
  /// What may stand behind `is:`.
  static let afterIs = names([.repaired, .marked, .duplicate, .near, .problem])
  /// What may stand behind `has:`, beside parts and keys.
  static let afterHas = names([.examples, .mcp])
  /// What may stand behind `tools:`, beside names of tools, by whole words.
  static let afterTools = Abbreviations<Query.Property>([.init("all", .allTools), .init("none", .noTools)])

  private static func names(_ properties: [Self]) -> Abbreviations<Self> {
    Abbreviations(properties.map { .init($0.rawValue, $0) })
  }
}
