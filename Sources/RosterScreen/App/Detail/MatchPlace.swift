/// Where the current match of a walk stands, to find it again where the file is shown in the other way.
///
/// Both ways show the same text, but not everything else: so the number of a match is another one.
struct MatchPlace {
  private let number: Int
  /// The line of the file, counted from 1; `nil` for a match above the text.
  private let fileLine: Int?
  /// How many matches stand before it on that line.
  private let before: Int

  /// The place of the current match; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - walk: The matches.
  ///   - lines: Where they are.
  ///   - reading: The agent that the lines show.
  ///   - text: What they show of it.
  init?(of walk: MatchWalk, in lines: [PageLine], _ reading: AgentReading, _ text: PageAnchor.Text) {
    guard let number = walk.current else { return nil }
    let offsets = walk.offsets(in: lines)
    self.number = number
    fileLine = offsets[number].map { reading.fileLine(atOffset: $0, of: text) }
    let line = fileLine.flatMap { reading.bytes(ofFileLine: $0, in: text) }
    before = offsets[..<number].count { offset in offset.flatMap { line?.contains($0) } ?? false }
  }

  /// The number of the match in lines that show `text` of the same reading; where it is not there, that of one nearby.
  func number(in walk: MatchWalk, _ lines: [PageLine], _ reading: AgentReading, _ text: PageAnchor.Text)
    -> Int
  {
    guard let line = fileLine.flatMap({ reading.bytes(ofFileLine: $0, in: text) }) else { return number }
    let offsets = walk.offsets(in: lines)
    let onLine = offsets.indices.filter { number in offsets[number].map(line.contains) ?? false }
    if !onLine.isEmpty { return onLine[min(before, onLine.count - 1)] }
    return offsets.firstIndex { $0.map { $0 >= line.lowerBound } ?? false } ?? number
  }
}
