/// Finds in one text the lines that hold most of a query, and cuts a piece out of each.
struct PassageFinder {
  private let highlighter: Highlighter
  private let bytes: [UInt8]
  private let field: IndexField
  private let marks: [Highlighter.Mark]

  /// Bytes of a passage at most, and before its first match.
  private static let length = 240
  private static let lead = 32

  /// Looks through a text; `values` are the parts of it that have a start and an end of their own.
  init(_ highlighter: Highlighter, text: SourceText, field: IndexField, values: [Range<Int>]? = nil) {
    self.highlighter = highlighter
    self.field = field
    bytes = text.bytes
    marks = highlighter.marks(in: bytes, as: field, values: values)
  }

  /// The best piece of each line that holds a term, of the first ``Limits/passages`` such lines.
  var passages: [Passage] {
    var passages: [Passage] = []
    var first = 0
    while first < marks.count, passages.count < Limits.passages {
      let line = line(around: marks[first].range.lowerBound)
      let end = marks[first...].firstIndex { $0.range.lowerBound >= line.upperBound } ?? marks.count
      passages.append(passage(of: marks[first..<end], in: line))
      first = end
    }
    return passages
  }

  /// The piece of a line that holds most of the query.
  private func passage(of marks: ArraySlice<Highlighter.Mark>, in line: Range<Int>) -> Passage {
    let (first, weight) = bestStart(in: marks)
    let start = start(of: first, in: line)
    let end = end(of: start, in: line)
    let shown = marks.filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }
    return Passage(
      field: field, text: String(decoding: bytes[start..<end], as: UTF8.self),
      places: shown.map(\.range).unions().map { $0.lowerBound - start..<$0.upperBound - start },
      terms: Set(shown.map(\.term)), isCutAtStart: start > line.lowerBound,
      isCutAtEnd: end < line.upperBound, line: nil, offset: start, weight: weight)
  }

  /// The mark from which on a passage holds the greatest weight of different terms.
  private func bestStart(in marks: ArraySlice<Highlighter.Mark>) -> (offset: Int, weight: Float) {
    var best: (offset: Int, weight: Float) = (0, -1)
    var held = TermTally(highlighter)
    var end = marks.startIndex
    for (place, mark) in zip(marks.indices, marks) {
      let reach = mark.range.lowerBound + Self.length - Self.lead
      // The mark itself is held, however long it is.
      while end < marks.endIndex, end == place || marks[end].range.upperBound <= reach {
        held.add(marks[end].term)
        end += 1
      }
      if held.weight > best.weight { best = (mark.range.lowerBound, held.weight) }
      held.remove(mark.term)
    }
    return best
  }

  /// Where a passage starts whose first match is known: at the line's start, or behind white space before the match.
  private func start(of match: Int, in line: Range<Int>) -> Int {
    guard match - line.lowerBound > Self.lead else { return line.lowerBound }
    let earliest = match - Self.lead
    return (earliest..<match).first { bytes[$0].isBlank }.map { $0 + 1 } ?? scalarStart(at: earliest)
  }

  private func end(of start: Int, in line: Range<Int>) -> Int {
    guard line.upperBound - start > Self.length else { return line.upperBound }
    let latest = start + Self.length
    return (start + Self.length / 2..<latest).last { bytes[$0].isBlank } ?? scalarStart(at: latest)
  }

  private func scalarStart(at offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The line that an offset is in, without white space around.
  private func line(around offset: Int) -> Range<Int> {
    let start = bytes[..<offset].lastIndex { $0.isLineEnd }.map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex { $0.isLineEnd } ?? bytes.count
    return bytes.trimmed(start..<end)
  }
}

/// How often a stretch of text that moves on holds each term, and what the different terms say together.
private struct TermTally {
  private let weights: [Float]
  private var counts: [Int]
  /// The sum of the weights of the terms that are held, in one order, so that equal terms have equal sums.
  private(set) var weight: Float = 0

  init(_ highlighter: Highlighter) {
    weights = highlighter.terms.map(\.weight)
    counts = Array(repeating: 0, count: weights.count)
  }

  mutating func add(_ term: Int) {
    counts[term] += 1
    if counts[term] == 1 { sum() }
  }

  mutating func remove(_ term: Int) {
    counts[term] -= 1
    if counts[term] == 0 { sum() }
  }

  private mutating func sum() {
    weight = zip(counts, weights).reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
  }
}
