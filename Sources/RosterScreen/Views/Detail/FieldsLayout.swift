internal import RosterCore

/// Lays out the header fields that have no place of their own, in file order, nested values as a tree.
struct FieldsLayout {
  let width: Int
  let theme: Theme

  /// The fields that are shown elsewhere.
  private static let shownElsewhere: Set<String> = [
    "name", "description", "tools", "disallowedTools", "disallowed_tools", "model", "color",
  ]

  func lines(of agent: Agent) -> [PageLine] {
    agent.header.fields.filter { !Self.shownElsewhere.contains($0.key) }.flatMap { field in
      entry(field.key, field.value, depth: 0)
    }.searched(as: .other)
  }

  /// A key with its value behind it, or below it where the value is nested.
  private func entry(_ key: String, _ value: YAMLValue, depth: Int) -> [PageLine] {
    let label = indented("\(key)  ", depth, theme.secondary)
    switch value {
    case .scalar(let scalar): return item(label, scalar.text)
    case .sequence(let items):
      if let words = items.words { return item(label, words) }
      return [PageLine(label)] + items.flatMap { element($0, depth: depth + 1) }
    case .mapping(let entries):
      return [PageLine(label)] + entries.flatMap { entry($0.key, $0.value, depth: depth + 1) }
    }
  }

  /// One item of a list.
  private func element(_ value: YAMLValue, depth: Int) -> [PageLine] {
    let bullet = indented("\(theme.signs.bullet(depth: 0)) ", depth, theme.secondary)
    switch value {
    case .scalar(let scalar): return item(bullet, scalar.text)
    case .sequence(let items): return items.flatMap { element($0, depth: depth + 1) }
    case .mapping(let entries):
      let lines = entries.flatMap { entry($0.key, $0.value, depth: depth + 1) }
      guard let first = lines.first else { return [] }
      return [PageLine(bullet + first.text.dropping(cells: bullet.width))] + lines.dropFirst()
    }
  }

  /// A label and a text that is wrapped with a hanging indent.
  private func item(_ label: StyledText, _ text: String) -> [PageLine] {
    let indent = min(label.width, width / 2)
    let room = max(min(width, DetailLayout.proseWidth) - indent, 8)
    let paragraphs = text.repairingMojibake().split(separator: "\n").flatMap {
      StyledText(sanitizing: String($0), theme.plain, marks: theme.hidden).wrapped(to: room)
    }
    guard label.width <= indent else {
      return [PageLine(label)]
        + paragraphs.map { PageLine(StyledText(String(repeating: " ", count: indent)) + $0) }
    }
    return (paragraphs.isEmpty ? [StyledText()] : paragraphs).enumerated().map { index, line in
      PageLine((index == 0 ? label : StyledText(String(repeating: " ", count: indent))) + line)
    }
  }

  private func indented(_ text: String, _ depth: Int, _ style: Style) -> StyledText {
    StyledText(String(repeating: " ", count: 2 * min(depth, 12))) + StyledText(sanitizing: text, style)
  }
}

extension [YAMLValue] {
  /// A list of short scalars on one line; `nil` for any other list.
  fileprivate var words: String? {
    let texts = compactMap { value -> String? in
      guard case .scalar(let scalar) = value, scalar.text.utf8.count < 40 else { return nil }
      return scalar.text
    }
    return texts.count == count ? texts.joined(separator: ", ") : nil
  }
}
