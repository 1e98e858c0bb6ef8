/// One header field across the agents of a comparison.
public struct ComparedField: Sendable, Hashable {
  /// The field's name.
  public let key: String
  /// The value of each agent as text: scalars as they read, collections in YAML's flow form; `nil` for one that
  /// does not have the field.
  public let values: [String?]
  /// What the values hold where all that are there are lists, of names in any order; `nil` for other values.
  public let lists: SetComparison?
  /// For each agent, whether the value is that of the base, or both have none.
  public let equalsBase: [Bool]

  /// Whether all agents have the same value.
  public var isEqual: Bool { equalsBase.allSatisfy { $0 } }

  /// The fields of some agents, tools apart.
  static func all(of agents: [Agent], base: Int, options: ComparisonOptions) -> [ComparedField] {
    let keys = (["name", "description", "model", "color"] + agents.flatMap { $0.header.fields.map(\.key) })
      .uniqued()
    let headers = agents.map { agent in
      Dictionary(agent.header.fields.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }
    return keys.filter { $0 != "tools" }.compactMap { key in
      let values = headers.map { $0[key]?.flowText }
      guard values.contains(where: { $0 != nil }) else { return nil }
      if let lists = lists(of: key, headers.map { $0[key] }, agents) {
        let sets = lists.map { $0.map(Set.init) }
        return ComparedField(
          key: key, values: values, lists: SetComparison(of: lists.map { $0 ?? [] }),
          equalsBase: sets.map { $0 == sets[base] })
      }
      let forms = values.map { $0.map(options.normalized) }
      return ComparedField(
        key: key, values: values, lists: nil, equalsBase: forms.map { $0 == forms[base] })
    }
  }
}

extension ComparedField {
  /// The items of each agent's list, where all that have the field have a list there.
  private static func lists(of key: String, _ values: [YAMLValue?], _ agents: [Agent]) -> [[String]?]? {
    if key == "disallowedTools" { return agents.map { $0.disallowedTools } }
    let lists = values.map { $0?.listItems }
    return zip(values, lists).allSatisfy { $0?.flowText == nil || $1 != nil } ? lists : nil
  }
}

extension YAMLValue {
  /// The items of a list of scalars; `nil` for anything else.
  fileprivate var listItems: [String]? {
    guard case .sequence(let items) = self else { return nil }
    let texts = items.compactMap { item in
      if case .scalar(let scalar) = item { scalar.text } else { nil }
    }
    return texts.count == items.count ? texts : nil
  }

  /// The value on one line where it is a collection: `[a, b]`, `{key: value}`; nothing for null.
  var flowText: String? {
    switch self {
    case .scalar(let scalar): scalar.kind == .null ? nil : scalar.text
    case .sequence(let items): "[" + items.map { $0.flowText ?? "null" }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.flowText ?? "null")" }.joined(separator: ", ") + "}"
    }
  }
}
