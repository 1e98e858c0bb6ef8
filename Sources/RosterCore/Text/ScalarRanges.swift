/// A set of scalars, held as sorted ranges.
package struct ScalarRanges: Sendable {
  /// First and last scalar of each range in turn, ascending and without overlap.
  package let bounds: [UInt32]

  /// Creates a set from first and last scalars in turn.
  ///
  ///     ScalarRanges([0x30, 0x39, 0x61, 0x66]).contains("a")  // true
  ///
  /// - Precondition: The bounds come in pairs.
  package init(_ bounds: [UInt32]) {
    precondition(bounds.count.isMultiple(of: 2), "a range lacks its end")
    self.bounds = bounds
  }

  /// Whether a scalar lies in one of the ranges, by binary search.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    var low = 0
    var high = bounds.count / 2
    while low < high {
      let middle = (low + high) / 2
      if bounds[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return 2 * low < bounds.count && bounds[2 * low] <= value
  }
}
