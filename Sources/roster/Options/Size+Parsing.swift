internal import RosterScreen

extension Size {
  /// The size where nobody says one, neither the user nor a terminal.
  static let standard = Size(rows: 24, columns: 80)

  /// The most rows and the most columns that can be asked for.
  static let limit = 1_000

  /// The size as ``init(_:)`` reads it.
  var text: String { "\(columns)x\(rows)" }

  /// Reads columns and rows, or returns `nil` where the text is something else or a number is out of range.
  ///
  ///     Size("120x40")  // 120 columns, 40 rows
  init?(_ text: String) {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.count == 2, numbers.allSatisfy((1...Self.limit).contains) else { return nil }
    self.init(rows: numbers[1], columns: numbers[0])
  }
}
