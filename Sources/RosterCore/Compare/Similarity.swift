/// How much two things have in common, from 0 for nothing to 1 for everything.
///
/// It is the Dice coefficient: of all words on both sides, the share that has its equal on the other side. A word
/// that stands three times on one side and once on the other has its equal once. Capitals, the order of words, the
/// spaces and the punctuation between them do not count; when half of the words of each side are shared, it is 0.5.
///
/// Every percentage that is shown is this one: that of a comparison, of near copies and of agents like another.
///
/// Source: Lee R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology 26 (1945).
public struct Similarity: Hashable, Comparable, Sendable {
  /// The share in per cent from which on two agents are near copies of each other.
  public static let nearPercent = 90

  /// The share, from 0 to 1.
  public let fraction: Double

  /// The share in per cent, rounded; 100 and 0 stand for exactly everything and nothing alone.
  public var percent: Int {
    if fraction <= 0 || fraction >= 1 { return fraction >= 1 ? 100 : 0 }
    return min(max(Int(fraction * 100 + 0.5), 1), 99)
  }

  /// Compares the texts of two agents: the bodies, and what is prose in the headers; two agents without words have
  /// everything in common.
  ///
  /// Prose is the description and every other field but name, tools, model and color, whose values are names: a copy
  /// is given others where it is put to use, and remains a copy. Some agents have all their instructions in a field,
  /// and many a body of the same few lines, so that the bodies alone would tell little.
  ///
  ///     // bodies "Review the code" and "review code": 2 · 2 of 3 + 2 words, so 0.8
  public init(ofTextsOf left: Agent, and right: Agent) {
    var interner = Interner()
    let leftWords = interner.numbers(ofWordsOf: left)
    let rightWords = interner.numbers(ofWordsOf: right)
    self.init(ofWords: leftWords, and: rightWords)
  }

  /// Compares the sets of tools that two agents are granted, by name.
  ///
  ///     // "Read, Edit" and "Read, Bash": 2 · 1 of 2 + 2 tools, so 0.5
  ///
  /// Those that inherit all tools, whichever these are, have everything in common with each other, and nothing that
  /// is known with those that name some.
  public init(ofToolsOf left: Agent, and right: Agent) {
    guard let leftTools = left.tools.map(Set.init), let rightTools = right.tools.map(Set.init) else {
      self.init(sharing: left.tools == right.tools ? 1 : 0, ofWords: 2)
      return
    }
    let shared = leftTools.intersection(rightTools).count
    self.init(sharing: shared, ofWords: leftTools.count + rightTools.count)
  }

  /// Compares numbered words, in any order.
  init(ofWords left: [Int], and right: [Int]) {
    var counts = [Int](repeating: 0, count: (left.max() ?? -1) + 1)
    for word in left { counts[word] += 1 }
    var shared = 0
    for word in right where word < counts.count && counts[word] > 0 {
      counts[word] -= 1
      shared += 1
    }
    self.init(sharing: shared, ofWords: left.count + right.count)
  }

  /// Compares two bags of numbered words.
  init(of left: Bag, and right: Bag) {
    self.init(sharing: left.countShared(with: right), ofWords: left.count + right.count)
  }

  /// The similarity of two sides with `total` words together, of which `shared` pairs are equal.
  init(sharing shared: Int, ofWords total: Int) {
    fraction = total == 0 ? 1 : Double(2 * shared) / Double(total)
  }

  /// Whether two agents that are so alike are near copies of each other, as the percentage shows it.
  public var isNear: Bool { percent >= Self.nearPercent }

  /// Orders by share.
  public static func < (left: Self, right: Self) -> Bool { left.fraction < right.fraction }
}

extension Interner {
  /// The numbers of the words that ``Similarity`` compares, without spaces and signs.
  mutating func numbers(ofWordsOf agent: Agent) -> [Int] {
    agent.prose.flatMap { bytes, ranges in
      let words = ranges.flatMap { WordScanner.countedWords(in: bytes, $0) }
      return numbers(of: ComparisonOptions.ignoringCase.normalized(words, of: bytes))
    }
  }
}

extension Agent {
  /// What the author wrote for a reader, as parts of some texts: the description as it is meant, other fields as they
  /// are written, the body with twice-encoded UTF-8 put right.
  fileprivate var prose: [(bytes: [UInt8], ranges: [Range<Int>])] {
    let meant = Array((description ?? "").repairingMojibake().unescapingLineBreaks().utf8)
    let fields = header.fields.filter { $0.key != "description" && !KnownKeys.holdsWords($0.key) }
    let written = fields.map(\.valueRange)
    guard let repaired = Mojibake(in: source.bytes, range: body)?.repaired else {
      return [(meant, [meant.indices]), (source.bytes, written + [body])]
    }
    return [(meant, [meant.indices]), (source.bytes, written), (repaired, [repaired.indices])]
  }
}
