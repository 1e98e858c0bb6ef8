internal import RosterCore

/// How far one has come in a text, to go back to.
struct ReadingPlace: Sendable {
  let mode: DetailPane.Mode
  var folds: SectionFolds
  let unfolded: Set<PageLine.Fold>
  var anchor: PageAnchor
  /// The cells that wide lines are shifted to the left.
  let shift: Int
  let focus: TargetFocus?
  /// The cells that the lines were laid out for.
  let columns: Int

  /// The place in the text of the file that an agent was read from anew.
  func moved(from old: Agent, to new: Agent) -> Self {
    var place = self
    place.folds.move(by: TextShift(ofTextOf: old, to: new))
    place.anchor = anchor.moved(from: old, to: new)
    return place
  }
}
