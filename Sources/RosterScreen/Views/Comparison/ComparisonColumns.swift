/// Where the columns of a comparison stand.
struct ComparisonColumns {
  /// What an agent's column says.
  struct Cell {
    /// What stands before the first line, and never alone.
    let sign: StyledText
    /// Each starts a line.
    let paragraphs: [StyledText]

    init(sign: StyledText = StyledText(), _ paragraphs: StyledText...) {
      self.init(sign: sign, paragraphs: paragraphs)
    }

    init(sign: StyledText = StyledText(), paragraphs: [StyledText]) {
      (self.sign, self.paragraphs) = (sign, paragraphs)
    }

    var isEmpty: Bool { sign.isEmpty && paragraphs.allSatisfy(\.isEmpty) }

    /// The lines, all of them set behind the sign.
    func lines(width: Int) -> [StyledText] {
      let lines = paragraphs.flatMap { $0.wrapped(to: width - sign.width) }
      guard !sign.isEmpty else { return lines }
      let blank = StyledText(String(repeating: " ", count: sign.width))
      return lines.enumerated().map { ($0 == 0 ? sign : blank) + $1 }
    }
  }

  /// The agents that are shown, the base first.
  let shown: [Int]
  /// The cells of each column; in a stack, of the text behind the number.
  let width: Int
  /// Whether the agents stand below each other.
  let isStacked: Bool
  /// The agents beside the base that are out of view, to the left and to the right.
  let hidden: (left: Int, right: Int)

  /// The cells of the labels on the left.
  static let labelWidth = 12
  private static let gap = 2
  /// What stands where a label was cut.
  private let ellipsis: String

  init(count: Int, base: Int, width: Int, first: Int, showsAll: Bool = false, ellipsis: String) {
    let room = width - Self.labelWidth
    let fitting = (room + Self.gap) / (ComparisonLayout.leastColumn + Self.gap)
    let others = (0..<count).filter { $0 != base }
    isStacked = fitting < (showsAll ? count : 2)
    let visible = isStacked ? others.count : min(others.count, fitting - 1)
    let start = min(max(first, 0), others.count - visible)
    // The base keeps its place where it is the first column anyway; otherwise it is brought to the left.
    shown = [base] + others[start..<start + visible]
    hidden = (start, others.count - visible - start)
    self.ellipsis = ellipsis
    // A cell stays free at the right edge where there is room, so that text does not touch what is drawn there.
    let wide = (room - 1 - visible * Self.gap) / (visible + 1)
    self.width = isStacked ? max(width - 4, 8) : max(wide, ComparisonLayout.leastColumn)
  }

  /// The cells of a line that an agent's column takes; `nil` where it has none on the page.
  func cells(of agent: Int) -> Range<Int>? {
    guard !isStacked, let place = shown.firstIndex(of: agent) else { return nil }
    let start = Self.labelWidth + place * (width + Self.gap)
    return start..<start + width
  }

  /// One line with a cell for each column.
  func line(label: StyledText, _ cell: (_ agent: Int, _ width: Int) -> StyledText) -> StyledText {
    var line = label.clipped(to: Self.labelWidth - 1, ellipsis: ellipsis)
    // Blanks are written before text, not behind each cell: most cells of a comparison are short or empty.
    var column = line.width
    for (place, agent) in shown.enumerated() {
      let text = cell(agent, width)
      guard !text.isEmpty else { continue }
      let start = Self.labelWidth + place * (width + Self.gap)
      line.append(String(repeating: " ", count: max(start - column, 0)))
      line += text
      column = start + text.width
    }
    return line
  }

  /// One line with a text that stands for all columns, where the text of the first one stands.
  func note(_ text: StyledText, label: StyledText = StyledText()) -> PageLine {
    if isStacked { return PageLine(StyledText("   ") + text) }
    var line = PageLine(line(label: label) { agent, _ in agent == shown[0] ? text : StyledText() })
    line.isShared = true
    return line
  }

  /// Cells that may take several lines each, side by side or below each other.
  ///
  /// `label` stands on the left of the first line, and `sublabel` below it; `cells` gives the text of each agent, or
  /// `nil` where it has none.
  func rows(
    label: StyledText, sublabel: StyledText? = nil, number: Style, _ cells: (_ agent: Int) -> Cell?
  ) -> [PageLine] {
    if isStacked { return stack(label: label, number: number, cells) }
    return sideBySide(labels: [label] + (sublabel.map { [$0] } ?? []), cells)
  }

  private func sideBySide(labels: [StyledText], _ cells: (Int) -> Cell?) -> [PageLine] {
    let wrapped = shown.map { cells($0)?.lines(width: width) ?? [] }
    let height = wrapped.reduce(labels.count) { max($0, $1.count) }
    return (0..<height).map { index in
      var texts = wrapped.makeIterator()
      return PageLine(
        line(label: index < labels.count ? labels[index] : StyledText()) { _, _ in
          guard let lines = texts.next(), index < lines.count else { return StyledText() }
          return lines[index]
        })
    }
  }

  /// A text that all agents share, as wide as the page; below the label where they are in a stack.
  func shared(label: StyledText, _ text: StyledText) -> [PageLine] {
    guard isStacked else {
      let lines = text.wrapped(to: shown.count * (width + Self.gap) - Self.gap)
      return lines.enumerated().map { note($1, label: $0 == 0 ? label : StyledText()) }
    }
    let head = label.isEmpty ? [] : [PageLine(label)]
    return head + text.wrapped(to: width).map { PageLine(StyledText("   ") + $0) }
  }

  private func stack(label: StyledText, number: Style, _ cells: (Int) -> Cell?) -> [PageLine] {
    let head = label.isEmpty ? [] : [PageLine(label)]
    return head
      + shown.flatMap { agent -> [PageLine] in
        guard let cell = cells(agent), !cell.isEmpty else { return [] }
        return cell.lines(width: width).enumerated().map { index, line in
          let mark = index == 0 ? " \(agent + 1) " : "   "
          return PageLine(StyledText(mark, number) + line)
        }
      }
  }
}
