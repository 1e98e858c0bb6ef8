extension FilePath {
  /// The shortest tail of this path that none of `others` ends in; the whole path where there is none.
  ///
  ///     FilePath("/x/a/b.md").shortestTail(notAmong: [FilePath("/x/c/b.md")]).string  // "a/b.md"
  public func shortestTail(notAmong others: [FilePath]) -> FilePath {
    tail(tellingItApartFrom: others.reduce(0) { max($0, sharedComponents(with: $1)) })
  }

  /// For each of some paths, all different, the shortest tail that no other of them ends in.
  ///
  /// The paths are sorted from their ends on, where the two beside each share the most with it: the time grows
  /// with their number in a straight line, but for the sorting.
  public static func tellingTails(of paths: [FilePath]) -> [FilePath] {
    let reversed = paths.map { Array($0.bytes.reversed()) }
    let order = paths.indices.sorted { reversed[$0].lexicographicallyPrecedes(reversed[$1]) }
    var shared = [Int](repeating: 0, count: paths.count)
    for (one, other) in zip(order, order.dropFirst()) {
      let count = paths[one].sharedComponents(with: paths[other])
      shared[one] = max(shared[one], count)
      shared[other] = max(shared[other], count)
    }
    return zip(paths, shared).map { $0.tail(tellingItApartFrom: $1) }
  }

  /// The tail that has one component more than is shared with others, or the whole path where it has no more.
  private func tail(tellingItApartFrom shared: Int) -> FilePath {
    shared < components.count ? tail(shared + 1) : self
  }

  /// How many components at their ends two paths have in common.
  private func sharedComponents(with other: FilePath) -> Int {
    var count = 0
    var offset = 1
    let shorter = min(bytes.count, other.bytes.count)
    while offset <= shorter, bytes[bytes.count - offset] == other.bytes[other.bytes.count - offset] {
      if bytes[bytes.count - offset] == Self.separator { count += 1 }
      offset += 1
    }
    // A path that is used up ends its component as a separator does.
    let isWhole = offset > shorter && isComponentEnd(before: shorter) && other.isComponentEnd(before: shorter)
    return isWhole ? count + 1 : count
  }

  /// Whether the last `count` bytes start with a component that no byte before belongs to.
  private func isComponentEnd(before count: Int) -> Bool {
    count == bytes.count || bytes[bytes.count - count - 1] == Self.separator
  }
}
