/// What is in focus among laid-out lines: something that Enter acts on, or a whole line that was jumped to.
struct TargetFocus: Hashable, Sendable {
  let line: Int
  /// What Enter acts on; `nil` on a line that was jumped to.
  var target: PageLine.Target?

  /// The bytes of the line's text that are in focus; `nil` for the whole line.
  var bytes: Range<Int>? { target?.bytes }

  /// The next or previous target, in a circle: from this one where it is in view, else from what is.
  ///
  /// - Parameters:
  ///   - focus: What is in focus so far.
  ///   - step: 1 or -1.
  ///   - lines: All lines.
  ///   - view: The lines in view.
  /// - Returns: `nil` where there are no targets.
  static func next(after focus: Self?, by step: Int, in lines: [PageLine], view: Range<Int>) -> Self? {
    let all = lines.enumerated().flatMap { line, text in text.targets.map { Self(line: line, target: $0) } }
    guard let first = all.first, let last = all.last else { return nil }
    if let focus, view.contains(focus.line), let place = all.firstIndex(of: focus) {
      return all[(place + step + all.count) % all.count]
    }
    return step > 0
      ? all.first { $0.line >= view.lowerBound } ?? first : all.last { $0.line < view.upperBound } ?? last
  }
}
