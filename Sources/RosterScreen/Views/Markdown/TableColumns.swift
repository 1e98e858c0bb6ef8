/// How wide the columns of a table are.
struct TableColumns {
  /// Cells of each column.
  let widths: [Int]

  /// What stands between columns.
  static let gap = "  "
  /// Words longer than this, in cells, are cut where columns would otherwise not fit.
  private static let longestKeptWord = 16
  /// The most cells of a column in a table that is scrolled sideways anyway, so that its rows need not be tall.
  private static let widestScrolledColumn = 32

  /// Finds widths with which rows of cells take at most `width` cells, if there are any.
  ///
  /// Columns keep their natural width up to a bound that is the same for all, so that the widest give way; none becomes
  /// narrower than its longest word. Where they cannot fit, they are as wide as reads well.
  init(fitting rows: [[[StyledText]]], width: Int) {
    let count = rows.map(\.count).max() ?? 0
    let room = width - Self.gap.count * (count - 1)
    let natural = Self.widest(of: rows, count: count, \.width)
    guard natural.reduce(0, +) > room else {
      widths = natural
      return
    }
    var least = Self.widest(of: rows, count: count, \.longestWord)
    if least.reduce(0, +) > room { least = least.map { min($0, Self.longestKeptWord) } }
    widths =
      least.reduce(0, +) > room
      ? natural.map { min($0, Self.widestScrolledColumn) }
      : Self.widths(natural: natural, least: least, room: room)
  }

  /// The greatest measure of the texts in each column, at least 1.
  private static func widest(
    of rows: [[[StyledText]]], count: Int, _ measure: (StyledText) -> Int
  ) -> [Int] {
    var widest = [Int](repeating: 1, count: count)
    for row in rows {
      for (column, cell) in row.enumerated() {
        for text in cell { widest[column] = max(widest[column], measure(text)) }
      }
    }
    return widest
  }

  var totalWidth: Int { widths.reduce(0, +) + Self.gap.count * max(widths.count - 1, 0) }

  /// The line below the header.
  func rule(_ theme: Theme) -> StyledText {
    let lines = widths.map { String(repeating: theme.signs.rule, count: $0) }
    return StyledText(lines.joined(separator: Self.gap), theme.separator)
  }

  private static func widths(natural: [Int], least: [Int], room: Int) -> [Int] {
    let bounded = { (bound: Int) in zip(natural, least).map { max(min($0, bound), min($1, $0)) } }
    var (low, high) = (0, natural.max() ?? 0)
    while low < high {
      let bound = (low + high + 1) / 2
      if bounded(bound).reduce(0, +) <= room { low = bound } else { high = bound - 1 }
    }
    return spreading(room, over: bounded(low), natural: natural)
  }

  /// Gives cells that are left to the columns that lack some, from the left.
  private static func spreading(_ room: Int, over widths: [Int], natural: [Int]) -> [Int] {
    var widths = widths
    var left = room - widths.reduce(0, +)
    for index in widths.indices where left > 0 && widths[index] < natural[index] {
      widths[index] += 1
      left -= 1
    }
    return widths
  }
}

extension StyledText {
  /// Cells of the longest part that wrapping keeps whole: a word, or a wide letter without the punctuation beside it.
  fileprivate var longestWord: Int {
    var longest = 1
    var word = 0
    for piece in CellSequence(text) {
      word =
        switch LineBreakClass(piece) {
        case .space: 0
        case .word: word + piece.width
        default: piece.width
        }
      longest = max(longest, word)
    }
    return longest
  }
}
