internal import RosterCore

/// The matches in laid-out lines, in order, and the one that was stepped to.
struct MatchWalk: Sendable {
  /// The part of a match that stands on one line; one that is wrapped has several.
  struct Piece: Hashable, Sendable {
    let line: Int
    /// The bytes of the line's text.
    let bytes: Range<Int>
    /// The number of the match.
    let match: Int
  }

  /// In the order of the lines.
  private(set) var pieces: [Piece] = []
  /// How many matches there are.
  private(set) var count = 0
  /// The number of the match that was stepped to.
  private(set) var current: Int?

  /// There is nothing to find.
  init() {}

  /// Finds what a search found, in the parts of lines that it looks through.
  init(_ highlighter: Highlighter, in lines: [PageLine]) {
    guard !highlighter.isEmpty else { return }
    for (field, run) in TextRun.runs(in: lines) {
      for place in highlighter.places(in: run.text, as: field) { add(run.parts(of: place)) }
    }
  }

  /// Finds what is looked for in the text, wherever it stands in the lines.
  init(_ find: TextFind, in lines: [PageLine]) {
    let run = TextRun.whole(of: lines)
    for place in find.places(in: run.text) { add(run.parts(of: place)) }
  }

  private mutating func add(_ parts: [(line: Int, bytes: Range<Int>)]) {
    guard !parts.isEmpty else { return }
    pieces += parts.map { Piece(line: $0.line, bytes: $0.bytes, match: count) }
    count += 1
  }

  var isEmpty: Bool { count == 0 }

  /// Where the walk is: `match 3 of 17`; `nil` without matches.
  var position: String? {
    guard !isEmpty else { return nil }
    return current.map { "match \(($0 + 1).grouped) of \(count.grouped)" }
      ?? (count == 1 ? "1 match" : "\(count.grouped) matches")
  }

  /// The first part of the current match.
  var currentPiece: Piece? { current.flatMap { match in pieces.first { $0.match == match } } }

  /// The line that the current match starts on.
  var currentLine: Int? { currentPiece?.line }

  /// The matches on a line.
  func pieces(onLine line: Int) -> ArraySlice<Piece> {
    let start = pieces.startOfPart { $0.line >= line }
    return pieces[start...].prefix { $0.line == line }
  }

  /// The byte of the source that each match starts with; `nil` where it stands above the text, in what is told of it.
  func offsets(in lines: [PageLine]) -> [Int?] {
    let head = lines.prefix { $0.offset == nil }.count
    var offsets = [Int?](repeating: nil, count: count)
    for piece in pieces.reversed() where piece.line >= head {
      offsets[piece.match] = lines[piece.line].text.sourceOffset(ofByte: piece.bytes.lowerBound)
    }
    return offsets
  }

  // MARK: Walking

  /// Goes to a match by its number, or to the last one.
  mutating func select(number: Int) {
    current = isEmpty ? nil : min(number, count - 1)
  }

  /// Goes to the first match at or below a line, or to the last one.
  mutating func select(fromLine line: Int) {
    current = pieces.first { $0.line >= line }?.match ?? pieces.last?.match
  }

  /// Goes to the first match, or to the last.
  mutating func selectEnd(first: Bool) {
    current = isEmpty ? nil : first ? 0 : count - 1
  }

  /// Goes to the next or previous match: from the current one where that is in view, else from what is.
  ///
  /// The only match, where it is in view, was seen.
  ///
  /// - Parameters:
  ///   - step: 1 or -1.
  ///   - view: The lines in view.
  /// - Returns: `false` where there are no more in that direction.
  mutating func step(by step: Int, inView view: Range<Int>) -> Bool {
    if count == 1, pieces.contains(where: { view.contains($0.line) }) {
      current = 0
      return false
    }
    let next: Int?
    if let current, let line = currentLine, view.contains(line) {
      next = (0..<count).contains(current + step) ? current + step : nil
    } else if step > 0 {
      next = pieces.first { $0.line >= view.lowerBound }?.match
    } else {
      next = pieces.last { $0.line < view.upperBound }?.match
    }
    if let next { current = next }
    return next != nil
  }

  /// Takes over the place of a walk through the same matches, as of the same text in other lines.
  mutating func resume(_ other: MatchWalk) {
    if other.count == count { current = other.current }
  }
}
