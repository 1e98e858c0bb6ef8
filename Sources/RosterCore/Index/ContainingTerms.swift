/// The words of a segment that have the letters of a piece of text in them, by which the agents are found that hold it.
///
/// A word is folded, so that an agent that has it need not have the text. How the word is written there tells more: where
/// it has no capitals, the agent holds `kafka` and cannot hold `Kafka`.
struct ContainingTerms {
  private let words: TermIndex
  private let index: LiteralIndex
  /// The letters and digits, folded.
  private let letters: [UInt8]
  /// What a word says that has them at its start, elsewhere, or both.
  private let atStart, inside, both: WritingWays

  /// A word and what it says, in eight bytes, as one letter has very many.
  fileprivate struct Entry {
    private let number: UInt32
    let ways: WritingWays
    var term: Int { Int(number) }

    init(_ term: Int, _ ways: WritingWays) { (number, self.ways) = (UInt32(term), ways) }
  }

  /// Prepares to look for words.
  ///
  /// - Parameters:
  ///   - segment: The agents.
  ///   - word: Letters and digits that stand in a text next to each other.
  ///   - isAll: Whether they are all of the text.
  init(in segment: Segment, _ word: QueryWord, isAll: Bool) {
    (words, index, letters) = (segment.words, segment.literals, word.folded)
    atStart = word.ways(at: 0, isAll: isAll)
    inside = word.ways(at: 1, isAll: isAll)
    both = atStart.union(inside)
  }

  /// What the words say of the agents that hold the text, for each of some fields.
  ///
  /// Words that many agents have are looked at first. Where the text stands in nearly every agent, as one letter does,
  /// those leave few agents, and reading their texts takes less than looking at all other words.
  func holders(in fields: [IndexField]) -> [TextHolders] {
    var censuses = fields.map { field in
      var census = Census(of: words[field])
      census.add(index.cutTerms[field.rawValue].map { Entry(Int($0), .any) })
      census.add(entries(of: index.frequentTerms[field.rawValue], in: FieldSet(field)))
      return census
    }
    let undecided = fields.indices.filter { !censuses[$0].isDecided }
    guard !undecided.isEmpty else { return censuses.map { $0.holders } }
    let undecidedFields = FieldSet(undecided.map { FieldSet(fields[$0]) })
    let others = entries(of: 0..<UInt32(words.vocabulary.count), in: undecidedFields)
    for place in undecided {
      let (field, list) = (FieldSet(fields[place]), words[fields[place]])
      let rest = others.filter {
        index.fieldsOfTerms[$0.term].contains(field) && !list.isFrequent($0.term)
      }
      censuses[place].add(rest)
    }
    return censuses.map { $0.holders }
  }

  /// Those of some words that have the letters in them and stand in some fields.
  private func entries(of terms: some Sequence<UInt32>, in fields: FieldSet) -> [Entry] {
    let vocabulary = words.vocabulary
    let starting = vocabulary.terms(startingWith: letters)
    let (mask, masks, bytes) = (LetterMask(letters.span), vocabulary.tree.masks.span, vocabulary.bytes.span)
    let (ends, fieldsOfTerms) = (LiteralEnds(of: letters.span), index.fieldsOfTerms.span)
    var entries: [Entry] = []
    for number in terms {
      let term = Int(number)
      guard mask.isSubset(of: masks[term]), !fieldsOfTerms[term].isDisjoint(with: fields) else { continue }
      let isAtStart = starting.contains(term)
      // A single letter, which has a bit of its own, stands elsewhere where it does not stand at the start.
      let isInside =
        letters.count == 1 && !isAtStart
        || bytes.holds(letters.span, ends, inWord: vocabulary.range(of: term).dropFirst())
      guard isAtStart || isInside else { continue }
      entries.append(Entry(term, isAtStart && isInside ? both : isInside ? inside : atStart))
    }
    return entries
  }
}

/// Goes through the postings of words in a field until the agents that are not known yet are better read.
private struct Census {
  /// How many postings are looked at in the time in which a text is read.
  private static let postingsPerText = 3000

  private let list: PostingList
  /// The postings since the agents were last counted.
  private var uncounted = 0
  private(set) var holders: TextHolders
  /// Whether other words need not be looked at.
  private(set) var isDecided: Bool

  init(of list: PostingList) {
    self.list = list
    isDecided = list.agentCount == 0
    holders = TextHolders(count: list.lengths.count)
  }

  mutating func add(_ entries: [ContainingTerms.Entry]) {
    var rest = entries.reduce(0) { $0 &+ list.postings(of: $1.term).count }
    for entry in entries where !isDecided {
      let postings = list.postings(of: entry.term)
      holders.add(postings, of: list, entry.ways)
      rest &-= postings.count
      uncounted &+= postings.count
      if uncounted >= list.agentCount { decide(rest: rest) }
    }
  }

  /// Looks whether the agents that are not known are better read than so many postings, of which there may be more.
  private mutating func decide(rest: Int) {
    uncounted = 0
    let unknown = list.agentCount - holders.certainCount
    isDecided = unknown == 0 || unknown * Self.postingsPerText < rest
    if isDecided, unknown > 0 { holders.addPossible(of: list) }
  }
}
