internal import RosterCore

extension BlockLayout {
  /// The items of a list behind their marks, numbers set to the right.
  func lines(of list: MarkdownList) -> [PageLine] {
    var lines: [PageLine] = []
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { lines.append(PageLine()) }
      let mark = mark(of: item, in: list, index: index)
      let depth = bulletDepth + (list.start == nil ? 1 : 0)
      var next = behind(mark, StyledText(String(repeating: " ", count: mark.width)), bulletDepth: depth) {
        $0.lines(of: item.blocks, isTight: list.isTight)
      }
      next[0].offset = next[0].offset ?? item.range.lowerBound
      lines.add(next)
    }
    return lines
  }

  /// The number of an item, its box where it is a task, or a bullet.
  private func mark(of item: MarkdownList.Item, in list: MarkdownList, index: Int) -> StyledText {
    var mark = StyledText()
    if let start = list.start {
      let digits = String(start + list.items.count - 1).count
      mark.append(String(start + index).leftPadded(to: digits) + ". ", theme.secondary)
    }
    if let isDone = item.isDone {
      mark.append((isDone ? theme.signs.doneTask : theme.signs.openTask) + " ")
    } else if list.start == nil {
      mark.append(theme.signs.bullet(depth: bulletDepth) + " ", theme.secondary)
    }
    return mark
  }
}
