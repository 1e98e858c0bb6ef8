extension [PageLine] {
  /// The headings that start on the lines.
  var headings: [OutlinePane.Entry] {
    compactMap { line in
      guard let level = line.heading, let offset = line.offset else { return nil }
      return OutlinePane.Entry(level: level, title: line.text.shownSource, offset: offset)
    }
  }

  /// The headings of the sections around a line, the outermost first.
  func section(around line: Int) -> [String] {
    var titles: [String] = []
    var level = Int.max
    for heading in prefix(line + 1).reversed() {
      guard let inner = heading.heading, inner < level else { continue }
      titles.append(heading.text.shownSource)
      level = inner
    }
    return titles.reversed()
  }
}
