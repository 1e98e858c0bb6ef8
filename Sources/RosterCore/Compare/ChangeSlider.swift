/// Moves pure removals and insertions along equal tokens to where they read best.
///
/// In `a b b c`, removing the first or the second `b` is the same. A change is moved to touch another one where
/// it can, so that they become one replacement, and else as far down as it goes, so that an inserted section is
/// shown from its heading to the empty line behind it. The number of edits stays the same.
struct ChangeSlider {
  private let left: [Int]
  private let right: [Int]
  private var settled: [EditScript.Change] = []

  private init(left: [Int], right: [Int]) {
    self.left = left
    self.right = right
  }

  static func settle(_ changes: [EditScript.Change], left: [Int], right: [Int]) -> [EditScript.Change] {
    var slider = Self(left: left, right: right)
    var pending = Array(changes.reversed())
    while let change = pending.popLast() {
      if let joined = slider.joinedWithPrevious(change) {
        pending.append(joined)
      } else if let next = pending.last, let joined = slider.joined(change, with: next) {
        pending[pending.count - 1] = joined
      } else {
        slider.settled.append(change.moved(by: slider.stepsDown(for: change, before: pending.last)))
      }
    }
    return slider.settled
  }

  private mutating func joinedWithPrevious(_ change: EditScript.Change) -> EditScript.Change? {
    guard let previous = settled.last, change.isPure else { return nil }
    let gap = change.left.lowerBound - previous.left.upperBound
    guard stepsUp(for: change, atMost: gap) == gap else { return nil }
    settled.removeLast()
    return previous.followed(by: change.moved(by: -gap))
  }

  private func joined(_ change: EditScript.Change, with next: EditScript.Change) -> EditScript.Change? {
    let gap = next.left.lowerBound - change.left.upperBound
    guard change.isPure, stepsDown(for: change, before: next) == gap else { return nil }
    return change.moved(by: gap).followed(by: next)
  }

  private func stepsUp(for change: EditScript.Change, atMost limit: Int) -> Int {
    let (tokens, range) = changedSide(of: change)
    var steps = 0
    while steps < limit, tokens[range.lowerBound - steps - 1] == tokens[range.upperBound - steps - 1] {
      steps += 1
    }
    return steps
  }

  private func stepsDown(for change: EditScript.Change, before next: EditScript.Change?) -> Int {
    guard change.isPure else { return 0 }
    let limit = (next?.left.lowerBound ?? left.count) - change.left.upperBound
    let (tokens, range) = changedSide(of: change)
    var steps = 0
    while steps < limit, tokens[range.lowerBound + steps] == tokens[range.upperBound + steps] { steps += 1 }
    return steps
  }

  /// The side of a pure change that has the tokens.
  private func changedSide(of change: EditScript.Change) -> (tokens: [Int], range: Range<Int>) {
    change.left.isEmpty ? (right, change.right) : (left, change.left)
  }
}

extension EditScript.Change {
  /// Whether it only removes or only inserts.
  fileprivate var isPure: Bool { left.isEmpty || right.isEmpty }

  fileprivate func moved(by steps: Int) -> Self {
    Self(
      left: left.lowerBound + steps..<left.upperBound + steps,
      right: right.lowerBound + steps..<right.upperBound + steps)
  }

  /// This change and the one that begins where it ends.
  fileprivate func followed(by next: Self) -> Self {
    Self(left: left.lowerBound..<next.left.upperBound, right: right.lowerBound..<next.right.upperBound)
  }
}
