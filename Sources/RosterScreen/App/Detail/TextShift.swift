internal import RosterCore

/// Where the places of a text are after it was edited: what stands in front of the edit stays, what stands behind it
/// moves with its text.
///
///     TextShift(from: Array("one two".utf8), to: Array("one and two".utf8)).offset(of: 4)  // 8
struct TextShift: Sendable {
  /// How many bytes are the same at the start.
  private let kept: Int
  /// Where in the old text those begin that are the same at the end.
  private let end: Int
  /// How many bytes the new text is longer.
  private let growth: Int

  /// Compares a text with what became of it.
  init(from old: [UInt8], to new: [UInt8]) {
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let tail = (0..<shorter - start).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
    kept = start
    end = old.count - (tail ?? shorter - start)
    growth = new.count - old.count
  }

  /// Compares the text of an agent with that of the same agent, read anew.
  init(ofTextOf old: Agent, to new: Agent) {
    self.init(from: old.readableBody.bytes, to: new.readableBody.bytes)
  }

  /// Where a byte of the old text is in the new one, or where the edit begins that it was lost in.
  func offset(of offset: Int) -> Int {
    if offset >= end { return offset + growth }
    return min(offset, kept)
  }
}
