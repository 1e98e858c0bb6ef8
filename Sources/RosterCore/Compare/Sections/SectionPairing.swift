/// Which sections of two texts belong together, wherever they stand.
///
/// The leads always do. Of the others those pair first whose titles and contents are the most alike; half of
/// that is the title, so that sections of one title pair whatever they say, and those that only changed their
/// title do too. The pairs are the same whichever side is the left.
struct SectionPairing {
  /// How alike two sections must be to be a pair.
  private static let threshold = 0.4

  /// For each section of the left that of the right, or `nil`.
  private(set) var partners: [Int?]
  /// For each section of the right that of the left, or `nil`.
  private(set) var owners: [Int?]
  /// The sections of the left whose partners stand elsewhere among those of the right: all but the heaviest chain of
  /// pairs that stand in the same order on both sides.
  private(set) var moved: Set<Int> = []

  init(_ left: TextSections, _ right: TextSections) {
    partners = left.all.map { _ in nil }
    owners = right.all.map { _ in nil }
    var interner = Interner()
    let lefts = left.contents(&interner)
    let rights = right.contents(&interner)
    join(0, 0)
    for pair in Self.likelyPairs(lefts, rights)
    where partners[pair.left] == nil && owners[pair.right] == nil {
      join(pair.left, pair.right)
    }
    findMoved(lefts)
  }

  private mutating func join(_ left: Int, _ right: Int) {
    partners[left] = right
    owners[right] = left
  }

  /// The pairs that may be, the best first; of equally good ones those that stand at the same place.
  private static func likelyPairs(_ lefts: [Content], _ rights: [Content]) -> [LikelyPair] {
    var likelyPairs: [LikelyPair] = []
    for left in lefts.indices.dropFirst() {
      for right in rights.indices.dropFirst() {
        if let score = lefts[left].similarity(to: rights[right], atLeast: threshold) {
          likelyPairs.append(LikelyPair(left: left, right: right, score: score))
        }
      }
    }
    return likelyPairs.sorted { $0.rank > $1.rank }
  }

  private mutating func findMoved(_ lefts: [Content]) {
    var chain = HeaviestChain(columnCount: owners.count)
    for (left, partner) in partners.enumerated() {
      guard let partner else { continue }
      chain.append(row: left, [(partner, Double(lefts[left].bag.count + 1))])
    }
    let inOrder = Set(chain.links.map(\.row))
    moved = Set(partners.indices.filter { partners[$0] != nil && !inOrder.contains($0) })
  }
}

/// Two sections that may be a pair.
private struct LikelyPair {
  let left: Int
  let right: Int
  let score: Double

  var rank: (Double, Int, Int) { (score, -abs(left - right), -left - right) }
}

/// What of a section counts when it is paired.
private struct Content {
  /// The stems of the title.
  let title: Bag
  /// The words below it; where it has none, those of its subsections; none of the lead, which needs none to be paired.
  let bag: Bag

  /// How alike two sections are, from 0 to 1: the mean of their titles and their words; `nil` where that is less than
  /// asked for.
  func similarity(to other: Self, atLeast least: Double) -> Double? {
    let title = Similarity(of: title, and: other.title).fraction
    // Most pairs need no look at their words: they cannot share more than the smaller side has.
    guard title + mostShared(with: other).fraction >= 2 * least else { return nil }
    let areEmpty = bag.count + other.bag.count == 0
    let score = (title + (areEmpty ? title : Similarity(of: bag, and: other.bag).fraction)) / 2
    return score >= least ? score : nil
  }

  private func mostShared(with other: Self) -> Similarity {
    Similarity(sharing: min(bag.count, other.bag.count), ofWords: bag.count + other.bag.count)
  }
}

extension TextSections {
  fileprivate func contents(_ interner: inout Interner) -> [Content] {
    all.indices.map { section in
      let numbers = interner.numbers(of: words(of: section))
      let stems = TokenList(joining: TitleKey(all[section].title).stems)
      return Content(title: Bag(interner.numbers(of: stems)), bag: Bag(numbers))
    }
  }

  private func words(of section: Int) -> TokenList {
    if section == 0 { return TokenList(bytes: [], ranges: []) }
    var words = WordScanner.countedWords(in: source.bytes, all[section].content)
    if words.isEmpty {
      words = WordScanner.countedWords(in: source.bytes, wholeContent(of: section))
    }
    return ComparisonOptions.ignoringCase.normalized(words, of: source.bytes)
  }
}
