/// The names that may stand before a colon in a query, and behind `is:` and `has:`.
///
/// They may be typed in any case and by any start that fits only one of them. A whole name goes before a start, and
/// a start of the parts that every agent has (`desc:`) before one of the header keys of the library (`perm:`).
public struct FieldNames: Sendable, Hashable {
  /// What a typed name turned out to be.
  enum Match<Value> {
    case one(Value)
    /// The start of these names.
    case several([String])
    case none
  }

  private let keys: Abbreviations<Query.Scope>
  /// Whether the keys of the library are not known, so that every name may be one.
  private let isOpen: Bool

  /// The names of a library.
  ///
  /// - Parameter headerKeys: The keys that stand in its headers, as they are written, in any order.
  public init(headerKeys: some Sequence<String>) {
    self.init(headerKeys: headerKeys, isOpen: false)
  }

  /// The names where the library is not known yet: every name may be a header key.
  public static let any = FieldNames(headerKeys: [], isOpen: true)

  private init(headerKeys: some Sequence<String>, isOpen: Bool) {
    let others = Set(headerKeys).filter { QueryField.parts.value(of: $0) == nil }
    keys = Abbreviations(others.sorted().map { .init($0, .header(key: $0)) })
    self.isOpen = isOpen
  }

  /// The field that a name before a colon means.
  ///
  ///     FieldNames(headerKeys: ["permissionMode"]).field(named: "Perm")  // one(scope(header("permissionMode")))
  ///     FieldNames(headerKeys: []).field(named: "d")                     // several(["description", "dialect"])
  func field(named typed: String) -> Match<QueryField> {
    if let opener = QueryField.openers.value(of: typed) { return .one(opener) }
    if let scope = scope(of: typed) { return .one(.scope(scope)) }
    let parts = QueryField.parts.entries(startingWith: typed)
    let candidates = parts.count == 1 ? parts : parts + keys.entries(startingWith: typed)
    return match(typed, candidates.map { $0.map(QueryField.scope) }) { .scope($0) }
  }

  /// The field that a name in quotes before a colon means: a whole one, as header keys are what needs quotes.
  func field(quoted name: String) -> Match<QueryField> {
    scope(of: name).map { .one(.scope($0)) } ?? (isOpen ? .one(.scope(.header(key: name))) : .none)
  }

  /// What an agent is asked to have, by the name behind `has:`.
  func possession(named typed: String) -> Match<Query.Condition> {
    if let property = Query.Property.afterHas.value(of: typed) { return .one(.property(property)) }
    if let scope = scope(of: typed) { return .one(.presence(of: scope)) }
    let scopes = QueryField.parts.entries(startingWith: typed) + keys.entries(startingWith: typed)
    let properties = Query.Property.afterHas.entries(startingWith: typed)
    let candidates =
      properties.map { $0.map(Query.Condition.property) }
      + scopes.map { $0.map { .presence(of: $0) } }
    return match(typed, candidates) { .presence(of: $0) }
  }

  /// What an agent is asked to be, by the name behind `is:`.
  func property(named typed: String) -> Match<Query.Condition> {
    if let property = Query.Property.afterIs.value(of: typed) { return .one(.property(property)) }
    let candidates = Query.Property.afterIs.entries(startingWith: typed)
    return Match(candidates.map { $0.map(Query.Condition.property) })
  }

  private func scope(of typed: String) -> Query.Scope? {
    QueryField.parts.value(of: typed) ?? keys.value(of: typed)
  }

  /// The only candidate, else where every name may be a key, that key.
  private func match<Value>(
    _ typed: String, _ candidates: [Abbreviations<Value>.Entry], orKey make: (Query.Scope) -> Value
  ) -> Match<Value> {
    isOpen && candidates.count != 1 ? .one(make(.header(key: typed))) : Match(candidates)
  }
}

extension FieldNames.Match where Value: Sendable & Hashable {
  /// What is left where only these fit.
  fileprivate init(_ candidates: [Abbreviations<Value>.Entry]) {
    switch candidates.count {
    case 0: self = .none
    case 1: self = .one(candidates[0].value)
    default: self = .several(candidates.map(\.name))
    }
  }
}
