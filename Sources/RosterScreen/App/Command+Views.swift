extension Command {
  /// Whether the command means something in a view; elsewhere its keys do nothing, rather than something out of sight.
  func acts(in view: App.Focus) -> Bool {
    switch self {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom, .open, .back, .reload,
      .help, .quit, .suspend:
      true
    case .nextDifference, .previousDifference, .base, .onlyDifferences, .ignoreSpacing, .dropColumn,
      .swapColumn, .scrollAlone:
      view == .comparison
    case .nextTarget, .previousTarget, .fold, .foldAll:
      view == .list || view == .detail || view == .comparison || view == .facets
    case .edit, .copyPath, .copyText:
      view == .list || view == .detail || view == .comparison || view == .similar
    case .scrollLeft, .scrollRight, .outline:
      view == .list || view == .detail || view == .comparison
    case .forward: view == .detail
    case .mark: view == .list || view == .detail || view == .facets || view == .similar
    case .search: view == .list || view == .detail || view == .facets
    case .similar, .sameName:
      view == .list || view == .detail || view == .comparison || view == .similar
    case .detailDown, .detailUp, .nextMatch, .previousMatch, .why, .markAll, .clearMarks, .compare, .sort,
      .raw:
      view == .list || view == .detail
    }
  }
}
