internal import RosterCore

/// How many cells text takes on a terminal.
package enum CellWidth {
  /// The cells that a line of sanitised text takes.
  ///
  ///     CellWidth.of("naïve")  // 5
  ///     CellWidth.of("設計")    // 4
  ///     CellWidth.of("👨‍👩‍👧")     // 2: the first of a joined sequence is drawn
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return CellSequence(text).reduce(0) { $0 + $1.width }
  }

  /// The cells that a scalar takes alone: 0 for marks and format characters, else 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    // The greater part of Chinese, Japanese and Korean text.
    if (0x4E00..<0xA000).contains(scalar.value) || (0xAC00..<0xD7A4).contains(scalar.value) { return 2 }
    if zero.contains(scalar) { return 0 }
    return wide.contains(scalar) ? 2 : 1
  }
}
