import RosterCore

/// Reads one document, and prints trees for comparison with what a test expects.
enum YAMLDump {
  /// The tree of a value, two spaces a level; scalars as their kind and quoted text.
  static func tree(_ value: YAMLValue) -> String {
    lines(value).joined(separator: "\n")
  }

  private static func lines(_ value: YAMLValue) -> [String] {
    switch value {
    case .scalar(let scalar): ["\(describe(scalar.kind)) \(quoted(scalar.text))"]
    case .sequence(let items): ["sequence"] + items.flatMap { nested("- ", $0) }
    case .mapping(let entries): ["mapping"] + entries.flatMap { nested("\($0.key): ", $0.value) }
    }
  }

  private static func nested(_ label: String, _ value: YAMLValue) -> [String] {
    let lines = lines(value)
    return ["  " + label + lines[0]] + lines.dropFirst().map { "  " + $0 }
  }

  /// A text between quotes, on one line.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }

  private static func describe(_ kind: YAMLValue.Kind) -> String {
    switch kind {
    case .null: "null"
    case .bool(let value): "bool(\(value))"
    case .integer(let value): "integer(\(value))"
    case .largeInteger: "largeInteger"
    case .float(let value): "float(\(value))"
    case .string: "string"
    }
  }
}
