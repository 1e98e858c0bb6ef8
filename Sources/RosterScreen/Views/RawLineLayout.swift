internal import RosterCore

/// Lays out one line of a file as it is: its number, its text, and below it notes on what is odd about it.
struct RawLineLayout: Sendable {
  private let agent: Agent
  private let width: Int
  private let theme: Theme
  /// What is wrong, by line.
  private let diagnostics: [Int: [Diagnostic]]
  /// What is not what it looks like, in order.
  private let anomalies: [TextAnomaly]
  /// Where the headings start.
  private let headings: Set<Int>

  /// The cells of the number, the sign and the space in front of the text.
  private static let margin = 7
  /// The notes on one line beyond which the others are only counted.
  private static let mostNotes = 8
  /// The columns that one note names.
  private static let mostColumns = 5

  init(of agent: Agent, width: Int, theme: Theme) {
    self.agent = agent
    self.width = width
    self.theme = theme
    diagnostics = Dictionary(
      grouping: agent.diagnostics.filter { $0.position != nil }, by: { $0.position?.line ?? 0 })
    anomalies = agent.anomalies
    headings = Set(Outline(of: agent.source, in: agent.body).headings.map(\.offset))
  }

  /// A line and its notes.
  ///
  /// - Parameters:
  ///   - number: The number of the line, counted from 1.
  ///   - range: The bytes of its text.
  /// - Returns: The line, which may be wider than the pane, and the notes, which are not.
  func lines(ofLine number: Int, in range: Range<Int>) -> [PageLine] {
    let start = anomalies.startOfPart { $0.range.lowerBound >= range.lowerBound }
    let odd = anomalies[start...].prefix { $0.range.lowerBound < range.upperBound }
    let wrong = diagnostics[number] ?? []
    let severity = wrong.map(\.severity).max() ?? (odd.isEmpty ? nil : .warning)
    let notes = wrong.filter { !$0.countsAnomalies }.map(\.message) + notes(on: odd, from: range.lowerBound)
    return [line(number, range, odd, severity)] + notes.flatMap(note)
  }

  private func line(
    _ number: Int, _ range: Range<Int>, _ odd: ArraySlice<TextAnomaly>, _ severity: Diagnostic.Severity?
  ) -> PageLine {
    var head = StyledText(String(number).leftPadded(to: Self.margin - 2), theme.secondary)
    head.append(severity == nil ? " " : theme.signs.problem, severity.map(theme.style(of:)) ?? theme.plain)
    head.append(" ")
    var line = PageLine(head + text(in: range, odd), offset: range.lowerBound, isWide: true)
    line.search(as: field(of: range), from: head.text.utf8.count)
    return line
  }

  /// What a line of the file belongs to.
  private func field(of line: Range<Int>) -> IndexField {
    let start = line.first { agent.source.bytes[$0] != UInt8(ascii: " ") } ?? line.lowerBound
    return headings.contains(start) ? .headings : agent.field(at: line.lowerBound)
  }

  /// Bytes of the file made safe, what is not what it looks like in a style of its own.
  private func text(in range: Range<Int>, _ odd: ArraySlice<TextAnomaly>) -> StyledText {
    var text = StyledText()
    var start = range.lowerBound
    for anomaly in odd where anomaly.range.lowerBound >= start {
      text += verbatim(start..<anomaly.range.lowerBound, theme.plain)
      text += verbatim(anomaly.range, theme.odd)
      start = anomaly.range.upperBound
    }
    return text + verbatim(start..<range.upperBound, theme.plain)
  }

  /// Bytes of the file made safe, with a sign for each tab.
  private func verbatim(_ range: Range<Int>, _ style: Style) -> StyledText {
    let bytes = agent.source.bytes
    var text = StyledText()
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\t")) ?? range.upperBound
      text += StyledText(
        sanitizing: agent.source.string(in: start..<end), style, marks: theme.hidden, at: start)
      if end < range.upperBound { text.append(theme.signs.right + " ", theme.hidden, source: end..<end + 1) }
      start = end + 1
    }
    return text
  }

  // MARK: Notes

  /// What anomalies are, each with the columns that it is at.
  private func notes(on anomalies: ArraySlice<TextAnomaly>, from start: Int) -> [String] {
    var order: [String] = []
    var columns: [String: [Int]] = [:]
    var place = (offset: start, column: 1)
    for anomaly in anomalies {
      let passed = agent.source.string(in: place.offset..<anomaly.range.lowerBound)
      place = (anomaly.range.lowerBound, place.column + passed.unicodeScalars.count)
      if columns[anomaly.explanation] == nil { order.append(anomaly.explanation) }
      columns[anomaly.explanation, default: []].append(place.column)
    }
    let notes = order.prefix(Self.mostNotes).map { "\(Self.places(columns[$0] ?? [])): \($0)" }
    let left = order.count - notes.count
    return notes + (left > 0 ? ["and \(left.counted("more kind")) of such places"] : [])
  }

  private static func places(_ columns: [Int]) -> String {
    let left = columns.count - mostColumns
    let named = columns.prefix(mostColumns).map(\.grouped).joined(separator: ", ")
    return (columns.count == 1 ? "column " : "columns ") + named
      + (left > 0 ? " and \(left.grouped) more" : "")
  }

  private func note(_ text: String) -> [PageLine] {
    let head =
      StyledText("").padded(to: Self.margin - 2) + StyledText(theme.signs.quote + " ", theme.secondary)
    let room = max(min(width, DetailLayout.proseWidth) - Self.margin, 8)
    return StyledText(sanitizing: text, theme.secondary).wrapped(to: room).map { PageLine(head + $0) }
  }
}

extension Agent {
  /// What a line of the file belongs to, by its first byte.
  fileprivate func field(at offset: Int) -> IndexField {
    guard offset < body.lowerBound else { return .body }
    switch header.fields.last(where: { $0.keyRange.lowerBound <= offset })?.key {
    case "name": return .name
    case "description": return .description
    case "tools": return .tools
    case "model": return .model
    default: return .other
    }
  }
}
