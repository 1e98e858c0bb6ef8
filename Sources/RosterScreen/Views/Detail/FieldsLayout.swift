internal import RosterCore

/// Lays out the header fields that have no place of their own, nested values as a tree.
///
/// Those that tools know come first, under words; the others under their keys. Each part is in file order.
struct FieldsLayout {
  let width: Int
  let theme: Theme
  /// Whether long texts are shown whole.
  let showsTexts: Bool

  /// The bytes beyond which a text stands below its key.
  private static let longText = 400
  /// The lines of a text beyond which only some are shown.
  private static let mostLines = 12
  /// How many are then shown.
  private static let fewLines = 8
  /// The least cells of the column of labels; that of relations, so that they line up.
  private static let labelWidth = 13
  /// The most cells of that column.
  private static let widestLabel = 24
  private static let gap = StyledText("  ")
  /// How deep values are indented at most.
  private static let deepest = 12

  private var labels: LabelLayout { LabelLayout(width: width, theme: theme) }

  func lines(of agent: Agent) -> [PageLine] {
    let all = agent.fieldsForTree
    let fields = all.prefix(Limits.renderedFields)
    let known = fields.filter { FieldLabel.words(for: $0.key) != nil }
    let others = fields.filter { FieldLabel.words(for: $0.key) == nil }
    let entries = (known + others).map { field in
      (FieldLabel.words(for: field.key) ?? (field.key.isEmpty ? "(no key)" : field.key), field.value)
    }
    let note = CutNote.parts("fields", of: "header", shown: fields.count, in: all.count)
    let noteLines = note.map { StyledText($0, theme.secondary).wrapped(to: width).map { PageLine($0) } } ?? []
    return lines(of: entries, depth: 0, column: Self.labelWidth).searched(as: .other) + noteLines
  }

  /// Keys in a column with their values behind them, or below them where they are nested.
  private func lines(of entries: [(key: String, value: YAMLValue)], depth: Int, column: Int) -> [PageLine] {
    let longest =
      entries.filter { $0.value.isInline }.map { CellWidth.of(Sanitizer.visible($0.key)) + 2 }.max() ?? 0
    let width = min(max(longest, column), Self.widestLabel)
    return entries.flatMap { lines(of: $0, depth: depth, column: width).asPart }
  }

  /// A key with its value behind it or below it, the value in a column where it is on the same line.
  private func lines(of entry: (key: String, value: YAMLValue), depth: Int, column: Int) -> [PageLine] {
    let key = indent(depth) + StyledText(sanitizing: entry.key, theme.secondary)
    guard let text = entry.value.inlineText else {
      return [PageLine(key)] + children(of: entry.value, depth: depth + 1)
    }
    if text.utf8.count > Self.longText { return [PageLine(key)] + block(text, indent(depth + 1)) }
    if text.isEmpty { return [PageLine(key)] }
    return paragraphs(text, behind: (key + Self.gap).padded(to: column + indent(depth).width))
  }

  private func children(of value: YAMLValue, depth: Int) -> [PageLine] {
    switch value {
    case .scalar(let scalar): paragraphs(scalar.text, behind: indent(depth))
    case .sequence(let items): items.flatMap { item($0, depth: depth) }
    case .mapping(let entries): lines(of: entries.map { ($0.key, $0.value) }, depth: depth, column: 0)
    }
  }

  /// One item of a list, its bullet in the indent of what it holds.
  private func item(_ value: YAMLValue, depth: Int) -> [PageLine] {
    let bullet = indent(depth) + StyledText("\(theme.signs.bullet(depth: 0)) ", theme.secondary)
    if let text = value.inlineText { return paragraphs(text, behind: bullet) }
    var lines = children(of: value, depth: depth + 1)
    guard let first = lines.first else { return [] }
    lines[0].text = bullet + first.text.dropping(cells: bullet.width)
    return lines
  }

  /// A text behind a label, its lines kept and mojibake put right.
  private func paragraphs(_ text: String, behind label: StyledText) -> [PageLine] {
    let parts = text.rendered.repairingMojibake().split(separator: "\n")
    return parts.enumerated().flatMap { index, part in
      labels.lines(
        index == 0 ? label : StyledText().padded(to: label.width),
        StyledText(sanitizing: String(part), theme.plain, marks: theme.hidden))
    }
  }

  /// A long text below its key, blank lines kept; the first lines of a very long one.
  private func block(_ text: String, _ indent: StyledText) -> [PageLine] {
    var parts = text.rendered.repairingMojibake().split(separator: "\n", omittingEmptySubsequences: false)
    while parts.last?.isEmpty == true { parts.removeLast() }
    let lines = parts.flatMap { part in
      part.isEmpty
        ? [PageLine()]
        : labels.lines(indent, StyledText(sanitizing: String(part), theme.plain, marks: theme.hidden))
    }
    guard !showsTexts, lines.count > Self.mostLines else { return lines }
    var fold = PageLine(indent)
    let left = (lines.count - Self.fewLines).counted("more line")
    fold.append(StyledText("\(theme.signs.fold) \(left)", theme.link), .unfold(.texts))
    return lines.prefix(Self.fewLines) + [fold]
  }

  private func indent(_ depth: Int) -> StyledText { StyledText().padded(to: 2 * min(depth, Self.deepest)) }
}

extension Agent {
  /// The fields that are shown nowhere else, whole: of those with one key at most the last is.
  fileprivate var fieldsForTree: [Header.Field] {
    var keys: Set<String> = []
    return header.fields.reversed().filter { field in
      let isLast = keys.insert(field.key).inserted
      return !isLast || !isShownElsewhere(field)
    }.reversed()
  }

  /// Whether there is a place for the last field of that key, which shows all of it.
  private func isShownElsewhere(_ field: Header.Field) -> Bool {
    switch field.key {
    case "name": name != nil || field.value.isNull
    case "description": true
    case "tools", "disallowedTools", "disallowed_tools": !field.value.holdsMore
    case "model": !models.isEmpty || field.value.isNull
    case "color": color != nil || field.value.isNull
    default: false
    }
  }
}

extension YAMLValue {
  /// Whether the value stands on the line of its key.
  fileprivate var isInline: Bool { inlineText != nil }

  /// A scalar, or a list of short ones side by side; `nil` for any other value.
  fileprivate var inlineText: String? {
    switch self {
    case .scalar(let scalar): return scalar.text
    case .mapping(let entries): return entries.isEmpty ? "{}" : nil
    case .sequence(let items):
      let texts = items.compactMap(\.text).filter { $0.utf8.count < 40 && !$0.contains("\n") }
      return items.isEmpty ? "[]" : texts.count == items.count ? texts.joined(separator: ", ") : nil
    }
  }

  /// Whether the entries of a map say more than on and off.
  fileprivate var holdsMore: Bool {
    guard case .mapping(let entries) = self else { return false }
    return entries.contains { entry in
      guard case .scalar(let scalar) = entry.value, case .bool = scalar.kind else { return true }
      return false
    }
  }
}
