/// Lays out the keys and what they do, out of the command table.
struct HelpLayout {
  private let width: Int
  private let theme: Theme
  /// The cells of the keys on the left, the same for all.
  private let keyWidth: Int

  init(width: Int, theme: Theme) {
    (self.width, self.theme) = (width, theme)
    keyWidth = Command.helpTable.flatMap(\.entries).map { CellWidth.of(Self.keys(of: $0, theme)) }.max() ?? 0
  }

  /// The least cells that a sentence has beside its keys; on a narrower screen it stands below them.
  private static let leastRoom = 30

  var lines: [PageLine] {
    Command.helpTable.map { group in
      [PageLine(StyledText(" \(group.title)", theme.heading))] + group.entries.flatMap(entry)
    }.joined(separator: [PageLine()]).map { $0 }
  }

  private static func keys(of entry: any KeyEntry, _ theme: Theme) -> String {
    "   " + entry.keys.map { $0.label(theme.signs) }.joined(separator: " ") + "  "
  }

  private func entry(_ entry: any KeyEntry) -> [PageLine] {
    let keys = Self.keys(of: entry, theme)
    let isBeside = width - keyWidth > Self.leastRoom
    let indent = isBeside ? keyWidth : 5
    let help = StyledText(entry.help, theme.plain).wrapped(to: width - indent - 1)
    let lines = help.map { PageLine(StyledText(String(repeating: " ", count: indent)) + $0) }
    guard isBeside else { return [PageLine(StyledText(keys, theme.accent))] + lines }
    let first = PageLine(StyledText(keys.padded(to: keyWidth), theme.accent) + help[0])
    return [first] + lines.dropFirst()
  }
}
