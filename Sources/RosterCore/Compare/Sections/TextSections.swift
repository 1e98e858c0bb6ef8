/// The sections of a text: each heading with what stands below it, up to the next heading of any level.
///
/// The first of them is the lead: what stands before the first heading, and with it the title of the whole, which is a
/// first heading of level 1 that is the only one of its level.
///
///     // "# Reviewer\n\nYou review.\n\n## Limits\n…" has the lead "# Reviewer…" and the section "Limits"
struct TextSections {
  /// One section.
  struct Section {
    /// The text of its heading without marks; empty for the lead.
    let title: String
    /// The level of its heading, from 1; 0 for the lead.
    let level: Int
    /// Its bytes, those of the heading included.
    let range: Range<Int>
    /// The line of its heading without its end; `nil` for the lead.
    let heading: Range<Int>?
    /// The bytes behind that line.
    let content: Range<Int>
  }

  /// The text.
  let source: SourceText
  /// The lines of the text.
  let lines: LogicalLines
  /// The sections in order, the lead first; never empty.
  private(set) var all: [Section]

  /// Finds the sections of a text.
  init(of source: SourceText) {
    let end = source.bytes.count
    let tree = BlockParser.parse(source.bytes, in: 0..<end)
    var headings = Outline(of: tree, in: source).headings[...]
    if headings.first?.level == 1, headings.count(where: { $0.level == 1 }) == 1 { headings.removeFirst() }
    let starts = headings.map { source.bytes.startOfLine(at: $0.offset) } + [end]
    let sections = zip(headings, starts.indices).map { heading, index in
      let range = starts[index]..<starts[index + 1]
      let line = source.bytes.span.firstLineEnd(in: range) ?? range.upperBound
      let content = source.bytes.span.afterLineEnd(at: line)..<range.upperBound
      return Section(
        title: heading.title, level: heading.level, range: range, heading: range.lowerBound..<line,
        content: content)
    }
    self.source = source
    lines = LogicalLines(of: tree)
    all = [Section(lead: 0..<starts[0])] + sections
  }

  /// Takes a text that is compared coarsely as a single section.
  init(coarselyOf source: SourceText) {
    self.source = source
    lines = LogicalLines(coarselyOf: source.bytes)
    all = [Section(lead: 0..<source.bytes.count)]
  }

  /// Whether there are sections beside the lead.
  var hasHeadings: Bool { all.count > 1 }

  /// What stands below the heading of a section, that of its subsections included.
  func wholeContent(of section: Int) -> Range<Int> {
    let level = all[section].level
    let next = all[(section + 1)...].first { $0.level <= level }
    return all[section].content.lowerBound..<(next?.range.lowerBound ?? source.bytes.count)
  }

  /// The text as a single section.
  var undivided: Self {
    var text = self
    text.all = [Section(lead: 0..<source.bytes.count)]
    return text
  }
}

extension TextSections.Section {
  fileprivate init(lead range: Range<Int>) {
    self.init(title: "", level: 0, range: range, heading: nil, content: range)
  }
}

extension [UInt8] {
  /// Where the line begins whose text, behind blanks, is at an offset.
  fileprivate func startOfLine(at offset: Int) -> Int {
    self[..<offset].lastIndex { $0 != ASCII.space && $0 != ASCII.tab }.map { $0 + 1 } ?? 0
  }
}
