/// A place in a line, counted in bytes and in columns, with tab stops every four columns.
///
/// Source: CommonMark 0.31.2, section 2.2: where a tab defines structure it is as good as the spaces to its stop,
/// and the mark of a block may take only some of them.
struct LineCursor {
  static let tabStop = 4

  let bytes: [UInt8]
  private(set) var line = Line(start: 0, end: 0, next: 0)
  /// The first byte that is not taken.
  private(set) var offset = 0
  /// The first byte from `offset` on that is no space or tab; the end of the line where it is blank.
  private(set) var nonspace = 0
  private var column = 0
  private var nonspaceColumn = 0
  /// Whether `offset` is at a tab of which columns are taken.
  private var isInsideTab = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Columns of white space at the cursor.
  var indent: Int { nonspaceColumn - column }
  /// Whether the white space at the cursor would make the text behind it code.
  var isIndented: Bool { indent >= Self.tabStop }
  /// Whether only white space is left.
  var isBlank: Bool { nonspace == line.end }
  /// Offsets of the line that are not white space.
  var text: Range<Int> { nonspace..<line.end }
  /// The first byte that is no space or tab, or `nil` on a blank line.
  var byte: UInt8? { isBlank ? nil : bytes[nonspace] }

  /// What is left of the line.
  var rest: MarkdownLine {
    isInsideTab
      ? MarkdownLine(offset + 1..<line.end, indent: Self.tabStop - column % Self.tabStop)
      : MarkdownLine(offset..<line.end)
  }

  mutating func move(to line: Line) {
    self.line = line
    offset = line.start
    nonspace = line.start
    column = 0
    nonspaceColumn = 0
    isInsideTab = false
    findNonspace()
  }

  /// Takes all white space.
  mutating func skipBlanks() {
    offset = nonspace
    column = nonspaceColumn
    isInsideTab = false
  }

  /// Takes the mark of a block and the white space before it.
  mutating func takeMark(length: Int) {
    skipBlanks()
    offset += length
    column += length
    nonspace = offset
    nonspaceColumn = column
    findNonspace()
  }

  /// Takes at most `columns` of the white space at the cursor.
  mutating func skipBlanks(columns: Int) {
    var left = min(columns, indent)
    while left > 0 {
      let width = bytes[offset] == ASCII.tab ? Self.tabStop - column % Self.tabStop : 1
      isInsideTab = width > left
      offset += isInsideTab ? 0 : 1
      column += min(width, left)
      left -= width
    }
  }

  private mutating func findNonspace() {
    while nonspace < line.end {
      switch bytes[nonspace] {
      case ASCII.space: nonspaceColumn += 1
      case ASCII.tab: nonspaceColumn += Self.tabStop - nonspaceColumn % Self.tabStop
      default: return
      }
      nonspace += 1
    }
  }
}
