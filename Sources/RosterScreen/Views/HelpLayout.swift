/// Lays out the keys and what they do, out of the command table.
struct HelpLayout {
  let width: Int
  let theme: Theme

  /// The cells of the keys on the left.
  private static let keyWidth = 22

  var lines: [PageLine] {
    Command.table.map { group in
      [PageLine(StyledText(group.title, theme.heading))] + group.entries.flatMap(entry)
    }.joined(separator: [PageLine()]).map { $0 }
  }

  private func entry(_ entry: Command.Entry) -> [PageLine] {
    let keys = entry.keys.map { $0.label(theme.signs) }.joined(separator: " ")
    let head = StyledText("  \(keys)".padded(to: Self.keyWidth), theme.accent)
    let room = max(width - Self.keyWidth, 16)
    return StyledText(entry.help, theme.plain).wrapped(to: room).enumerated().map { index, line in
      PageLine((index == 0 ? head : StyledText(String(repeating: " ", count: Self.keyWidth))) + line)
    }
  }
}
