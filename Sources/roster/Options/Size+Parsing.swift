internal import RosterScreen

extension Size {
  /// The most rows and the most columns that can be asked for.
  static let limit = 1_000

  /// Reads columns and rows, or returns `nil` where the text is something else or a number is out of range.
  ///
  ///     Size("120x40")  // 120 columns, 40 rows
  init?(_ text: String) {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 2, numbers.allSatisfy((1...Self.limit).contains) else { return nil }
    self.init(rows: numbers[1], columns: numbers[0])
  }
}
