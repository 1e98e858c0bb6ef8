/// Which bags hold which words in their prefixes: see ``SimilarityJoin``.
struct PrefixIndex: Sendable {
  /// A bag whose prefix holds a word, in eight bytes.
  struct Posting {
    private let number: Int32
    private let times: Int32

    /// The rank of the bag.
    var rank: Int { Int(number) }
    /// How often its prefix holds the word.
    var count: Int { Int(times) }

    fileprivate init(rank: Int, count: Int) { (number, times) = (Int32(rank), Int32(count)) }
  }

  /// The bags of all words, one word behind the other, those of one word by rank.
  let postings: [Posting]
  /// Where in ``postings`` the bags of each word begin, and behind the last word the end.
  let starts: [Int]

  /// Gathers the prefixes of bags ranked from 0.
  init(of prefixes: [[Bag.Item]], vocabularySize: Int) {
    var starts = [Int](repeating: 0, count: vocabularySize + 1)
    for prefix in prefixes { for item in prefix { starts[item.word + 1] += 1 } }
    for word in 0..<vocabularySize { starts[word + 1] += starts[word] }
    var postings = [Posting](repeating: Posting(rank: 0, count: 0), count: starts[vocabularySize])
    var next = starts
    for (rank, prefix) in prefixes.enumerated() {
      for item in prefix {
        postings[next[item.word]] = Posting(rank: rank, count: item.count)
        next[item.word] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }
}

/// How many words of a bag are looked at in the search for near ones: see ``SimilarityJoin``.
struct PrefixLength {
  /// The length of the prefix.
  let words: Int
  /// How many of all its words the bag shares at least with one that is near.
  let leastShared: Int

  /// Percentages are rounded: every near pair is really as alike as this.
  private static let percent = Similarity.nearPercent - 1

  /// How many words the prefixes of two near bags share at least: the n that makes the prefixes longer.
  ///
  /// On texts of a small common vocabulary, the hard case, one word leaves 2,300,000 of the 24,500,000 pairs of 7,000
  /// agents, a 32nd of the words 34,000, and a 16th 500.
  static func leastShared(ofSmallerBag size: Int) -> Int { 1 + size / 16 }

  /// The prefix of the bag with fewer words.
  init(ofSmallerBag size: Int) {
    self.init(size: size, percent: Self.percent, of: 100)
  }

  /// The prefix of the bag with more words.
  init(ofLargerBag size: Int) {
    self.init(size: size, percent: Self.percent, of: 200 - Self.percent)
  }

  private init(size: Int, percent: Int, of whole: Int) {
    leastShared = (size * percent + whole - 1) / whole
    words = size - leastShared + Self.leastShared(ofSmallerBag: size)
  }
}
