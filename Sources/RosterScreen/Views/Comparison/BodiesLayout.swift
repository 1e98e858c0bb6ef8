internal import RosterCore

/// Lays out the texts of a comparison section by section, long equal stretches folded.
struct BodiesLayout: Sendable {
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

  // MARK: Lines

  /// The lines of an item of the ``plan``.
  func lines(of item: BodyPlan.Item) -> [PageLine] {
    switch item.content {
    case .heading: [PageLine(), PageLine(StyledText(heading, theme.heading))]
    case .row(let row): rowLayout.lines(ofRow: row, in: bodies.sections[item.section])
    case .hidden(let rows): [rowLayout.line(ofRowsOutOfView: rows, in: bodies.sections[item.section])]
    case .fold(let rows, let count): [foldLine(of: rows, count: count)]
    }
  }

  private var heading: String {
    if bodies.isEqual { return bodies.rows.isEmpty ? "No text" : "The texts are equal" }
    return bodies.isMinimal ? "Text" : "Text (very long: compared coarsely)"
  }

  private func foldLine(of rows: Range<Int>, count: Int) -> PageLine {
    let text = "\(theme.signs.fold) \(count.counted("equal line"))"
    return PageLine(StyledText(text, theme.secondary), target: .fold(rows.lowerBound))
  }

  // MARK: Plan

  /// What is shown, in order.
  var plan: BodyPlan {
    var plan = BodyPlan()
    plan.items.append(BodyPlan.Item(content: .heading, section: 0, height: 2))
    var rest = bodies.sections.indices
    while let section = rest.first {
      let equal = rest.prefix { isEqual(bodies.sections[$0]) }
      if equal.isEmpty { appendChanged(section, to: &plan) } else { appendEqual(equal, to: &plan) }
      rest = rest.dropFirst(max(equal.count, 1))
    }
    return plan
  }

  private func isEqual(_ section: ComparedBodies.Section) -> Bool {
    !section.isMoved && bodies.rows[section.rows].allSatisfy(\.isEqual)
  }

  /// Sections that follow each other and differ in nothing, folded into one line.
  private func appendEqual(_ sections: Range<Int>, to plan: inout BodyPlan) {
    guard !layout.onlyDifferences, let first = sections.first, let last = sections.last else { return }
    let rows = bodies.sections[first].rows.lowerBound..<bodies.sections[last].rows.upperBound
    let isFolded = isFolded(rows, count: rows.count)
    for section in sections {
      note(section, differs: false, in: &plan, fold: isFolded ? rows.lowerBound : nil)
      if !isFolded { append(bodies.sections[section].rows, of: section, to: &plan) }
    }
    if isFolded { appendFold(of: rows, count: rows.count, in: first, to: &plan) }
  }

  private func appendChanged(_ section: Int, to plan: inout BodyPlan) {
    note(section, differs: true, in: &plan)
    let rows = bodies.sections[section].rows
    var rest = rows
    while !rest.isEmpty {
      let isChange = differs(rest.lowerBound, in: section)
      let run = rest.prefix { differs($0, in: section) == isChange }
      if isChange {
        let start = plan.items.count
        append(run, of: section, to: &plan)
        plan.differences.append(start..<plan.items.count)
      } else {
        appendEqual(run, of: section, to: &plan)
      }
      rest = rest.dropFirst(run.count)
    }
  }

  private func differs(_ row: Int, in section: Int) -> Bool {
    let section = bodies.sections[section]
    return !bodies.rows[row].isEqual || section.isMoved && row == section.rows.lowerBound
  }

  /// Equal rows of a section that has differences: what is around these, and the heading, stays in view.
  private func appendEqual(_ rows: Range<Int>, of index: Int, to plan: inout BodyPlan) {
    let section = bodies.sections[index]
    let isFirst = rows.lowerBound == section.rows.lowerBound
    let before = isFirst ? (section.title.isEmpty ? 0 : 1) : Self.contextRows
    let after = rows.upperBound == section.rows.upperBound ? 0 : Self.contextRows
    if layout.onlyDifferences {
      return append(rows.prefix(isFirst ? before : 0), of: index, to: &plan)
    }
    let count = rows.count - before - after
    guard isFolded(rows, count: count) else { return append(rows, of: index, to: &plan) }
    append(rows.prefix(before), of: index, to: &plan)
    appendFold(of: rows, count: count, in: index, to: &plan)
    append(rows.suffix(after), of: index, to: &plan)
  }

  private func append(_ rows: Range<Int>, of section: Int, to plan: inout BodyPlan) {
    var rest = rows
    while let row = rest.first {
      let hidden = rest.prefix { rowLayout.isOutOfView($0) }
      let content = hidden.isEmpty ? BodyPlan.Item.Content.row(row) : .hidden(hidden)
      let height = hidden.isEmpty ? rowLayout.estimatedHeight(ofRow: row) : 1
      plan.items.append(BodyPlan.Item(content: content, section: section, height: height))
      rest = rest.dropFirst(max(hidden.count, 1))
    }
  }

  // MARK: Folds

  private func isFolded(_ rows: Range<Int>, count: Int) -> Bool {
    count >= Self.leastFold && !layout.openFolds.contains(rows.lowerBound)
  }

  private func appendFold(of rows: Range<Int>, count: Int, in section: Int, to plan: inout BodyPlan) {
    plan.items.append(BodyPlan.Item(content: .fold(rows, count: count), section: section, height: 1))
  }

  /// Notes where a section starts, or in which fold it is.
  private func note(_ index: Int, differs: Bool, in plan: inout BodyPlan, fold: Int? = nil) {
    let title = bodies.sections[index].title
    guard !title.isEmpty else { return }
    plan.sections.append(
      BodyPlan.Section(title: title, differs: differs, item: plan.items.count, fold: fold))
  }
}

extension ComparedBodies.Section {
  /// What it is called in the first text that has it; empty for the lead.
  var title: String { parts.lazy.compactMap { $0?.title }.first { !$0.isEmpty } ?? "" }
}
