extension Range<Int> {
  /// Where the numbers start that fulfil a condition, all of which stand behind those that do not: the binary search.
  ///
  ///     (0..<10).startOfPart { $0 * $0 > 20 }  // 5
  ///
  /// - Returns: The end of the range where none does.
  @inline(__always)
  package func startOfPart(where isInPart: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isInPart(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The same where the numbers mostly start soon: they are looked for in steps that double, and then by binary search.
  @inline(__always)
  func startOfNearPart(where isInPart: (Int) -> Bool) -> Int {
    var (low, step) = (lowerBound, 1)
    while low &+ step <= upperBound, !isInPart(low &+ step &- 1) {
      low &+= step
      step &*= 2
    }
    return (low..<Swift.min(low &+ step &- 1, upperBound)).startOfPart(where: isInPart)
  }
}

extension Array {
  /// Where the elements start that fulfil a condition, all of which stand behind those that do not.
  ///
  ///     [1, 3, 5, 7].startOfPart { $0 > 4 }  // 2
  package func startOfPart(where isInPart: (Element) -> Bool) -> Int {
    indices.startOfPart { isInPart(self[$0]) }
  }
}
