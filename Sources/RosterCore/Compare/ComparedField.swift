/// One header field across the agents of a comparison.
public struct ComparedField: Sendable, Hashable {
  /// The field's name.
  public let key: String
  /// The value of each agent as text: scalars as they read, collections in YAML's flow form; `nil` for one that
  /// does not have the field.
  public let values: [String?]
  /// For each agent, whether the value is that of the base, or both have none.
  public let equalsBase: [Bool]

  /// Whether all agents have the same value.
  public var isEqual: Bool { equalsBase.allSatisfy { $0 } }

  /// The fields of some agents, tools apart.
  static func all(of agents: [Agent], base: Int, options: ComparisonOptions) -> [ComparedField] {
    let apart: Set<String> = ["tools"]
    let keys = (["name", "description", "model", "color"] + agents.flatMap { $0.header.fields.map(\.key) })
      .uniqued()
    return keys.filter { !apart.contains($0) }.compactMap { key in
      let values = agents.map { $0.header[key]?.value.flowText }
      guard values.contains(where: { $0 != nil }) else { return nil }
      let forms = values.map { $0.map(options.normalized) }
      return ComparedField(key: key, values: values, equalsBase: forms.map { $0 == forms[base] })
    }
  }
}

extension ComparisonOptions {
  /// A short text in the form in which it is compared.
  fileprivate func normalized(_ text: String) -> String {
    let spaced =
      contains(.ignoringSpacing) ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
    return contains(.ignoringCase) ? spaced.lowercased() : spaced
  }
}

extension YAMLValue {
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
