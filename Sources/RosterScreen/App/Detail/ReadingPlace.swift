/// How far one has come in a text, to go back to.
struct ReadingPlace: Sendable {
  let mode: DetailPane.Mode
  let folds: SectionFolds
  let unfolded: Set<PageLine.Fold>
  let anchor: PageAnchor
  /// The cells that wide lines are shifted to the left.
  let shift: Int
  let focus: TargetFocus?
  /// The cells that the lines were laid out for.
  let columns: Int
}
