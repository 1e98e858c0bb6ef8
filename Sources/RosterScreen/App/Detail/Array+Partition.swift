extension Array {
  /// Where the elements start that fulfil a condition, all of which stand behind those that do not.
  ///
  ///     [1, 3, 5, 7].startOfPart { $0 > 4 }  // 2
  func startOfPart(where isInPart: (Element) -> Bool) -> Int {
    var range = indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isInPart(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
