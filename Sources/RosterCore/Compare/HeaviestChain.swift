/// The heaviest chain of links in which both row and column increase.
///
/// This is the longest increasing subsequence with weights. Rows come in order; for each link the heaviest chain
/// that ends in a column to its left is looked up in a binary indexed tree of maxima, in logarithmic time.
///
/// Source: P. M. Fenwick, "A New Data Structure for Cumulative Frequency Tables", Software: Practice and
/// Experience 24 (1994).
struct HeaviestChain {
  private struct Link {
    let row: Int
    let column: Int
    /// The weight of the heaviest chain that ends here.
    let weight: Double
    /// The link before this one in that chain.
    let previous: Int?
  }

  private var all: [Link] = []
  /// The node at `n` holds the heaviest link of the columns that end with `n - 1`, as many as its lowest bit says.
  private var tree: [Int?]

  init(columnCount: Int) {
    tree = Array(repeating: nil, count: columnCount + 1)
  }

  /// Adds the possible links of a row, which lies below all rows before it.
  mutating func append(row: Int, _ links: [(column: Int, weight: Double)]) {
    let start = all.count
    for (column, weight) in links {
      let previous = heaviest(before: column)
      all.append(
        Link(row: row, column: column, weight: weight + self.weight(of: previous), previous: previous))
    }
    for link in start..<all.count { enter(link) }
  }

  /// The links of the heaviest chain in order.
  var links: [(row: Int, column: Int)] {
    var links: [(row: Int, column: Int)] = []
    var next = heaviest(before: tree.count - 1)
    while let link = next {
      links.append((all[link].row, all[link].column))
      next = all[link].previous
    }
    return links.reversed()
  }

  private func heaviest(before column: Int) -> Int? {
    var best: Int?
    var node = column
    while node > 0 {
      if weight(of: tree[node]) > weight(of: best) { best = tree[node] }
      node &= node - 1
    }
    return best
  }

  private mutating func enter(_ link: Int) {
    var node = all[link].column + 1
    while node < tree.count {
      if all[link].weight > weight(of: tree[node]) { tree[node] = link }
      node += node & -node
    }
  }

  private func weight(of link: Int?) -> Double {
    link.map { all[$0].weight } ?? 0
  }
}
