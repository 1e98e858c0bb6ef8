/// Puts bags into sets of near ones, without comparing all pairs and without missing one.
///
/// Two bags stand in one set when a chain of pairs leads from one to the other in which each pair ``Similarity/isNear``.
/// The pairs are found by prefix filtering, which in contrast to hashing loses none. Let t be the least similarity,
/// |x| the number of words in bag x, all bags sorted in one order, rare words first. For x and y with |x| ≤ |y| that
/// share s words:
///
/// 1. 2s / (|x| + |y|) ≥ t means s ≥ t(|x| + |y|) / 2. Hence s ≥ t|x|, and, since |x| ≥ s, also
///    |x| ≥ s ≥ t|y| / (2 − t).
/// 2. Behind the n-th of the s shared words there are s − n others in either bag. So it is one of the first
///    |x| − s + n words of x and of the first |y| − s + n of y: these prefixes share n words.
/// 3. For n = 1 and t = 0.9, by the bounds of 1, that is the first tenth of x and the first 18 % of y.
///
/// An index of the prefixes of the smaller bags leads from a word in the prefix of y to the bags x that may be near.
/// Rare words are in few bags, so they are few; with n > 1, at the price of slightly longer prefixes, next to none
/// is there by chance. Every pair that remains is compared in full, if no chain joins it already.
///
/// The time grows with the number of bags and, because they do meet, with the square of the size of a set.
///
/// Sources: Surajit Chaudhuri, Venkatesh Ganti, Raghav Kaushik, "A Primitive Operator for Similarity Joins in Data
/// Cleaning", ICDE 2006; Roberto J. Bayardo, Yiming Ma, Ramakrishnan Srikant, "Scaling Up All Pairs Similarity
/// Search", WWW 2007; for n > 1 Jiannan Wang, Guoliang Li, Jianhua Feng, "Can We Beat the Prefix Filtering?",
/// SIGMOD 2012.
struct SimilarityJoin: Sendable {
  fileprivate let bags: BagList
  /// Every bag that holds words, smaller ones first, and of equal ones the first.
  fileprivate let ranking: [Int]
  /// How many words the bags hold, by rank.
  fileprivate let sizes: [Int]
  /// The prefixes of the bags as the smaller ones of a pair, by rank.
  fileprivate let index: PrefixIndex
  /// Equal bags in one set.
  private let equalBags: DisjointSets

  /// Prepares a join of bags of words numbered from 0, rare ones first.
  init(_ bags: BagList, vocabularySize: Int) {
    let sorted = (0..<bags.count).filter { bags.sizes[$0] > 0 }.sorted { bags.precedes($0, $1) }
    var ranking: [Int] = []
    var equalBags = DisjointSets(count: bags.count)
    for bag in sorted {
      if let last = ranking.last, bags.areEqual(last, bag) {
        equalBags.unite(last, bag)
      } else {
        ranking.append(bag)
      }
    }
    self.bags = bags
    self.ranking = ranking
    self.equalBags = equalBags
    sizes = ranking.map { bags.sizes[$0] }
    let prefixes = ranking.map {
      bags.prefix(of: $0, words: PrefixLength(ofSmallerBag: bags.sizes[$0]).words)
    }
    index = PrefixIndex(of: prefixes, vocabularySize: vocabularySize)
  }

  /// Bags looked at between two looks at the task's cancellation.
  private static let chunkBags = 64

  /// The sets of near bags, found on all processors; empty bags stand alone.
  ///
  /// - Returns: `nil` where the task was cancelled.
  func sets() async -> DisjointSets? {
    let workerCount = processorCount()
    let parts = await (0..<workerCount).concurrentMap { number in
      var worker = Worker(of: self)
      // Large bags take longer, so each worker is given some of every size.
      for (count, rank) in stride(from: number, to: ranking.count, by: workerCount).enumerated() {
        if count % Self.chunkBags == 0, Task.isCancelled { break }
        worker.findPartners(of: rank)
      }
      return worker.sets
    }
    return Task.isCancelled ? nil : united(parts)
  }

  /// The sets of bags that come of the sets of ranks that the workers found.
  private func united(_ parts: [DisjointSets]) -> DisjointSets {
    var sets = equalBags
    for var part in parts {
      for (rank, bag) in ranking.enumerated() { sets.unite(bag, ranking[part.representative(of: rank)]) }
    }
    return sets
  }
}

/// What one processor does of a join: the bags of some ranks, in ascending order.
private struct Worker {
  /// The sets of ranks found so far.
  private(set) var sets: DisjointSets
  private let join: SimilarityJoin
  /// Where in the index the bags of each word begin that are not too small for the one at hand.
  ///
  /// The ranks ascend, and with them the sizes, so these places only move on.
  private var starts: [Int]
  /// How many words of its prefix the bag at hand shares with that of each rank; zeros between two bags.
  private var shared: [Int32]
  /// The ranks with which it shares any.
  private var met: [Int] = []

  init(of join: SimilarityJoin) {
    self.join = join
    sets = DisjointSets(count: join.ranking.count)
    starts = join.index.starts
    shared = Array(repeating: 0, count: join.ranking.count)
  }

  /// Unites a rank with those below it whose bags are near.
  mutating func findPartners(of rank: Int) {
    let length = PrefixLength(ofLargerBag: join.sizes[rank])
    for item in join.bags.prefix(of: join.ranking[rank], words: length.words) {
      countShared(item, below: rank, fromSize: length.leastShared)
    }
    for other in met {
      let least = PrefixLength.leastShared(ofSmallerBag: join.sizes[other])
      if shared[other] >= least { compare(rank, other) }
      shared[other] = 0
    }
    met.removeAll(keepingCapacity: true)
  }

  /// Counts an item for all ranks whose prefix holds its word.
  private mutating func countShared(_ item: Bag.Item, below rank: Int, fromSize size: Int) {
    let postings = join.index.postings
    let end = join.index.starts[item.word + 1]
    var place = starts[item.word]
    while place < end, join.sizes[postings[place].rank] < size { place += 1 }
    starts[item.word] = place
    while place < end, postings[place].rank < rank {
      let posting = postings[place]
      if shared[posting.rank] == 0 { met.append(posting.rank) }
      shared[posting.rank] += Int32(min(item.count, posting.count))
      place += 1
    }
  }

  private mutating func compare(_ rank: Int, _ other: Int) {
    guard sets.representative(of: rank) != sets.representative(of: other) else { return }
    let similarity = join.bags.similarity(of: join.ranking[rank], and: join.ranking[other])
    if similarity.isNear { sets.unite(rank, other) }
  }
}
