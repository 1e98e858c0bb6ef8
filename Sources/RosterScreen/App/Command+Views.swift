extension Command {
  /// Whether the command means something in a view; elsewhere its keys do nothing, rather than something out of sight.
  func acts(in view: App.Focus) -> Bool {
    switch self {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .open, .back, .reload,
      .help, .quit, .suspend:
      true
    case .nextDifference, .previousDifference, .base, .onlyDifferences, .ignoreSpacing, .dropColumn,
      .swapColumn:
      view == .comparison
    case .scrollLeft, .scrollRight, .nextTarget, .previousTarget, .fold, .foldAll, .edit, .copyPath,
      .copyText:
      view == .list || view == .detail || view == .comparison
    case .detailDown, .detailUp, .search, .nextMatch, .previousMatch, .why, .mark, .markAll, .clearMarks,
      .compare, .sameName, .sort, .outline, .raw:
      view == .list || view == .detail
    }
  }
}
