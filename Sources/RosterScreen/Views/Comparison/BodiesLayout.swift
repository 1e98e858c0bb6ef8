internal import RosterCore

/// Lays out the texts of a comparison section by section, long equal stretches folded.
struct BodiesLayout {
  private let layout: ComparisonLayout
  private let rowLayout: BodyRowLayout

  /// Equal rows that stay in view around a difference.
  private static let contextRows = 2
  /// Equal rows that are worth a fold.
  private static let leastFold = 3

  init(_ layout: ComparisonLayout) {
    self.layout = layout
    rowLayout = BodyRowLayout(layout)
  }

  private var bodies: ComparedBodies { layout.comparison.bodies }
  private var theme: Theme { layout.theme }

  func append(to page: inout ComparisonLayout.Page) {
    page.lines.append(PageLine())
    page.lines.append(PageLine(StyledText(heading, theme.heading)))
    var rest = bodies.sections[...]
    while let section = rest.first {
      let equal = rest.prefix { isEqual($0) }
      if equal.isEmpty { appendChanged(section, to: &page) } else { appendEqual(equal, to: &page) }
      rest = rest.dropFirst(max(equal.count, 1))
    }
  }

  private var heading: String {
    if bodies.isEqual { return bodies.rows.isEmpty ? "No text" : "The texts are equal" }
    return bodies.isMinimal ? "Text" : "Text (very different and long: compared coarsely)"
  }

  // MARK: Sections

  private func isEqual(_ section: ComparedBodies.Section) -> Bool {
    !section.isMoved && bodies.rows[section.rows].allSatisfy(\.isEqual)
  }

  /// Sections that follow each other and differ in nothing, folded into one line.
  private func appendEqual(
    _ sections: ArraySlice<ComparedBodies.Section>, to page: inout ComparisonLayout.Page
  ) {
    guard !layout.onlyDifferences, let first = sections.first, let last = sections.last else { return }
    let rows = first.rows.lowerBound..<last.rows.upperBound
    let isFolded = isFolded(rows, count: rows.count)
    for section in sections {
      note(section, differs: false, in: &page, fold: isFolded ? rows.lowerBound : nil)
      if !isFolded { append(section.rows, of: section, to: &page) }
    }
    if isFolded { page.lines.append(foldLine(of: rows, count: rows.count)) }
  }

  private func appendChanged(_ section: ComparedBodies.Section, to page: inout ComparisonLayout.Page) {
    note(section, differs: true, in: &page)
    var rest = section.rows
    while !rest.isEmpty {
      let isChange = differs(rest.lowerBound, in: section)
      let end = rest.first { differs($0, in: section) != isChange } ?? rest.upperBound
      let run = rest.lowerBound..<end
      if isChange {
        let start = page.lines.count
        append(run, of: section, to: &page)
        page.differences.append(start..<page.lines.count)
      } else {
        appendEqual(run, of: section, to: &page)
      }
      rest = end..<rest.upperBound
    }
  }

  private func differs(_ row: Int, in section: ComparedBodies.Section) -> Bool {
    !bodies.rows[row].isEqual || section.isMoved && row == section.rows.lowerBound
  }

  /// Equal rows of a section that has differences: what is around these, and the heading, stays in view.
  private func appendEqual(
    _ rows: Range<Int>, of section: ComparedBodies.Section, to page: inout ComparisonLayout.Page
  ) {
    let isFirst = rows.lowerBound == section.rows.lowerBound
    let before = isFirst ? (section.title.isEmpty ? 0 : 1) : Self.contextRows
    let after = rows.upperBound == section.rows.upperBound ? 0 : Self.contextRows
    if layout.onlyDifferences {
      return append(rows.prefix(isFirst ? before : 0), of: section, to: &page)
    }
    let count = rows.count - before - after
    guard isFolded(rows, count: count) else { return append(rows, of: section, to: &page) }
    append(rows.prefix(before), of: section, to: &page)
    page.lines.append(foldLine(of: rows, count: count))
    append(rows.suffix(after), of: section, to: &page)
  }

  private func append(
    _ rows: Range<Int>, of section: ComparedBodies.Section, to page: inout ComparisonLayout.Page
  ) {
    var rest = rows
    while !rest.isEmpty {
      let hidden = rest.prefix(while: rowLayout.isOutOfView)
      if hidden.isEmpty {
        page.lines += rowLayout.lines(ofRow: rest.removeFirst(), in: section)
      } else {
        page.lines.append(rowLayout.line(ofRowsOutOfView: hidden, in: section))
        rest.removeFirst(hidden.count)
      }
    }
  }

  // MARK: Folds

  private func isFolded(_ rows: Range<Int>, count: Int) -> Bool {
    count >= Self.leastFold && !layout.openFolds.contains(rows.lowerBound)
  }

  private func foldLine(of rows: Range<Int>, count: Int) -> PageLine {
    let text = "\(theme.signs.fold) \(count.counted("equal line"))"
    return PageLine(StyledText(text, theme.secondary), target: .fold(rows.lowerBound))
  }

  /// Notes where a section starts, or in which fold it is.
  private func note(
    _ section: ComparedBodies.Section, differs: Bool, in page: inout ComparisonLayout.Page, fold: Int? = nil
  ) {
    guard !section.title.isEmpty else { return }
    page.sections.append(
      ComparisonLayout.PageSection(
        title: section.title, differs: differs, line: page.lines.count, fold: fold))
  }
}

extension ComparedBodies.Section {
  /// What it is called in the first text that has it; empty for the lead.
  var title: String { parts.lazy.compactMap { $0?.title }.first { !$0.isEmpty } ?? "" }
}
