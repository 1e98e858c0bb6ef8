extension Range<Int> {
  /// What a function makes of each element, all at once, in order.
  func concurrentMap<Result: Sendable>(_ transform: @escaping @Sendable (Int) -> Result) async -> [Result] {
    await withTaskGroup(of: (Int, Result).self) { group in
      for element in self { group.addTask { (element, transform(element)) } }
      let results = await group.reduce(into: []) { $0.append($1) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// What a function makes of as many slices of the range as there are processors, all at once, in order.
  func concurrentSlices<Result: Sendable>(
    _ transform: @escaping @Sendable (Range<Int>) -> Result
  ) async -> [Result] {
    let count = processorCount()
    return await (0..<count).concurrentMap { transform(slice($0, of: count)) }
  }
}
