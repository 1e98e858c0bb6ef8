internal import RosterCore

/// Which agents hold a word in some part of them: an index so simple that it can be believed.
struct WordHolders {
  /// What a word must be like to count.
  struct Pattern {
    /// What it begins with.
    let start: String
    /// The letters that it may have more, at most.
    let longerBy: Int
  }

  /// The words in order.
  private(set) var words: [String] = []
  /// For each word the numbers of the agents that hold it, ascending.
  private var holders: [[Int]] = []

  /// Notes the words of agents, which are numbered from 0.
  init(_ agents: [[String]]) {
    var numbers: [String: [Int]] = [:]
    for (agent, words) in agents.enumerated() {
      for word in words where numbers[word]?.last != agent { numbers[word, default: []].append(agent) }
    }
    for (word, agents) in numbers.sorted(by: { $0.key < $1.key }) {
      words.append(word)
      holders.append(agents)
    }
  }

  /// How many agents hold exactly this word.
  func count(of word: String) -> Int {
    let place = firstPlace(of: word)
    return place < words.count && words[place] == word ? holders[place].count : 0
  }

  /// The agents that hold a word for each of the patterns; none where there is no pattern.
  func holders(of patterns: [Pattern]) -> Set<Int> {
    guard let first = patterns.first else { return [] }
    return patterns.dropFirst().reduce(holders(of: first)) { $0.intersection(holders(of: $1)) }
  }

  private func holders(of pattern: Pattern) -> Set<Int> {
    let longest = pattern.start.count + pattern.longerBy
    var agents: Set<Int> = []
    for place in firstPlace(of: pattern.start)..<words.count {
      guard words[place].hasPrefix(pattern.start) else { break }
      if words[place].count <= longest { agents.formUnion(holders[place]) }
    }
    return agents
  }

  /// The place of the first word that is not before another, by binary search.
  private func firstPlace(of word: String) -> Int { words.startOfPart { $0 >= word } }
}

extension WordHolders.Pattern {
  /// Letters that any word may be longer: more than any word has.
  private static let any = 1 << 20

  /// The word itself or with a short ending, such as that of a plural.
  static func word(_ word: String) -> Self { Self(start: word, longerBy: 2) }

  /// Whatever begins so.
  static func beginning(_ start: String) -> Self { Self(start: start, longerBy: any) }

  /// Any form that could be meant by two forms of a word: what both begin with, and a few letters more.
  static func forms(_ one: String, _ other: String) -> Self {
    Self(start: one.commonPrefix(with: other), longerBy: 4)
  }
}

extension String {
  /// What two texts begin with alike.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
