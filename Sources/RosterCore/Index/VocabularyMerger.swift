/// Puts the words of several indexes in one order, and notes how to go through the indexes to follow it.
struct VocabularyMerger {
  /// What to take next, and from which index.
  struct Step {
    /// Neighbouring words of the index: several where it alone has them and keeps all agents they stand in.
    let terms: Range<UInt32>
    /// Twice the number of the index, plus one where the step is continued: there are as many steps as words.
    private let code: UInt32

    init(source: Int, terms: Range<Int>, isContinued: Bool = false) {
      self.terms = UInt32(terms.lowerBound)..<UInt32(terms.upperBound)
      code = UInt32(source * 2 + (isContinued ? 1 : 0))
    }

    /// The number of the index.
    var source: Int { Int(code >> 1) }
    /// Whether the next step has more of the same word.
    var isContinued: Bool { code & 1 == 1 }
  }

  private var readers: [WordReader]
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var steps: [Step] = []
  /// The readers whose words come next; these are equal.
  private var first: [Int] = []
  /// A reader whose word comes behind those before any other does.
  private var second: Int?

  /// Starts in front of all words.
  init(_ sources: [TermIndex.Source]) {
    readers = sources.map(WordReader.init)
    // Room that is never written to takes no memory, but growing does.
    steps.reserveCapacity(sources.reduce(0) { $0 + $1.index.vocabulary.count })
  }

  /// The words, and the steps to them.
  mutating func merged() -> (vocabulary: Vocabulary, steps: [Step]) {
    while true {
      findNext()
      guard let reader = first.first else { break }
      if first.count == 1 { takeRun(of: reader) } else { takeSharedWord() }
    }
    return (Vocabulary(bytes: bytes, starts: starts), steps)
  }

  private mutating func findNext() {
    first.removeAll(keepingCapacity: true)
    second = nil
    for reader in readers.indices where !readers[reader].isAtEnd {
      let order = first.first.map { readers[reader].order(to: readers[$0]) } ?? -1
      if order < 0 {
        second = first.first
        first.removeAll(keepingCapacity: true)
      }
      if order <= 0 {
        first.append(reader)
      } else if second.map({ readers[reader].order(to: readers[$0]) < 0 }) ?? true {
        second = reader
      }
    }
  }

  /// Takes the words of a reader up to the first one that another reader has too, or that not all agents keep.
  private mutating func takeRun(of reader: Int) {
    let start = readers[reader].term
    let isWhole = readers[reader].isWhole
    repeat {
      appendWord(of: reader)
      readers[reader].advance()
    } while isWhole && continuesRun(reader)
    steps.append(Step(source: reader, terms: start..<readers[reader].end))
  }

  /// Whether the word at hand of a reader follows the last one, both in its index and in the order of all.
  private func continuesRun(_ reader: Int) -> Bool {
    !readers[reader].isAtEnd && readers[reader].term == readers[reader].end && readers[reader].isWhole
      && second.map { readers[reader].order(to: readers[$0]) < 0 } ?? true
  }

  private mutating func takeSharedWord() {
    appendWord(of: first[0])
    for reader in first {
      let term = readers[reader].term
      steps.append(Step(source: reader, terms: term..<term + 1, isContinued: reader != first.last))
      readers[reader].advance()
    }
  }

  private mutating func appendWord(of reader: Int) {
    bytes += readers[reader].bytes[readers[reader].range]
    starts.append(UInt32(bytes.count))
  }
}

/// Goes through those words of an index that stand in agents which are kept.
private struct WordReader {
  let bytes: [UInt8]
  private let starts: [UInt32]
  private let presences: [TermIndex.Presence]?
  /// The word at hand.
  private(set) var term = -1
  /// The end of the last word that was passed.
  private(set) var end = 0
  private(set) var range = 0..<0
  /// The first bytes of the word as a number, which mostly tell words apart.
  private var head: UInt64 = 0

  init(_ source: TermIndex.Source) {
    (bytes, starts) = (source.index.vocabulary.bytes, source.index.vocabulary.starts)
    presences = source.index.presences(docs: source.docs)
    advance()
  }

  var isAtEnd: Bool { term == starts.count - 1 }
  /// Whether all agents are kept that the word stands in.
  var isWhole: Bool { presences.map { $0[term] == .whole } ?? true }

  mutating func advance() {
    end = term + 1
    term = end
    if let presences { while !isAtEnd, presences[term] == .gone { term += 1 } }
    guard !isAtEnd else { return }
    range = Int(starts[term])..<Int(starts[term + 1])
    head = bytes.span.extracting(range).head
  }

  /// Less than 0 where the word comes before that of another reader, 0 where they are equal.
  @inline(__always)
  func order(to other: WordReader) -> Int {
    guard head == other.head else { return head < other.head ? -1 : 1 }
    return bytes.span.extracting(range).order(to: other.bytes.span.extracting(other.range))
  }
}

extension TermIndex {
  /// Whether the agents that a word stands in are kept.
  fileprivate enum Presence {
    case gone, thinned, whole
  }

  /// For each word whether its agents are kept; `nil` where all agents are.
  fileprivate func presences(docs newDocs: [UInt32]) -> [Presence]? {
    guard newDocs.contains(PostingListBuilder.dropped) else { return nil }
    return (0..<vocabulary.count).map { term in
      var (kept, all) = (0, 0)
      for field in fields {
        let postings = field.postings(of: term)
        all += postings.count
        for posting in postings where newDocs[Int(field.docs[posting])] != PostingListBuilder.dropped {
          kept += 1
        }
      }
      return kept == 0 ? .gone : kept == all ? .whole : .thinned
    }
  }
}
