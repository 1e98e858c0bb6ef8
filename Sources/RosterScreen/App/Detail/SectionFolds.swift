/// The sections of a laid-out text that are folded to their headings.
///
/// A section goes from its heading to the next one of the same or a higher level.
struct SectionFolds: Hashable, Sendable {
  /// The offsets of the headings of folded sections.
  private var closed: Set<Int> = []

  /// Whether no section is folded.
  var isEmpty: Bool { closed.isEmpty }

  /// Moves with the text that was edited.
  mutating func move(by shift: TextShift) { closed = Set(closed.map(shift.offset(of:))) }

  /// The lines that are left, each folded heading with the number of lines that it hides.
  func visible(of lines: [PageLine], theme: Theme) -> [PageLine] {
    guard !closed.isEmpty else { return lines }
    var visible: [PageLine] = []
    var index = 0
    while index < lines.count {
      var line = lines[index]
      index += 1
      if let level = line.heading, let offset = line.offset, closed.contains(offset) {
        let end = lines[index...].firstIndex { $0.heading.map { $0 <= level } ?? false } ?? lines.count
        line.text.append("  \(theme.signs.fold) \((end - index).counted("line"))", theme.secondary)
        index = end
      }
      visible.append(line)
    }
    return visible
  }

  /// Folds the section that a line stands in, or opens it; the first one for a line above all headings.
  ///
  /// - Returns: The offset of the section's heading, or `nil` where there are no headings.
  mutating func toggle(sectionOf line: Int, in lines: [PageLine]) -> Int? {
    let headings = lines.indices.filter { lines[$0].heading != nil }
    guard let heading = headings.last(where: { $0 <= line }) ?? headings.first,
      let offset = lines[heading].offset
    else { return nil }
    if closed.remove(offset) == nil { closed.insert(offset) }
    return offset
  }

  /// Folds all sections, or opens all where any is folded.
  ///
  /// One that alone is of the highest level, as the title of a text is, stays open for those inside it to be seen.
  mutating func toggleAll(in lines: [PageLine]) {
    guard closed.isEmpty else { return closed = [] }
    let highest = lines.compactMap(\.heading).sorted().prefix(2).last ?? 0
    closed = Set(lines.filter { $0.heading.map { $0 >= highest } ?? false }.compactMap(\.offset))
  }
}
