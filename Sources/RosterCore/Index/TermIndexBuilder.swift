/// Makes a ``TermIndex`` out of texts: notes each word as it comes, then sorts all by counting.
struct TermIndexBuilder: TokenSink {
  /// The words noted from one text of one agent.
  private struct Run {
    let doc: Int
    let field: Int
    /// Behind the last record.
    let end: Int
  }

  private let fieldCount: Int
  private var words = WordTable()
  /// Each word that was found: its number in the upper half, then the position, and the capitals in three bits.
  private var records: [UInt64] = []
  /// Those of one field in the order of their words.
  private var sorted: [UInt64] = []
  private var runs: [Run] = []
  private var tokenizer = Tokenizer()
  /// Where in each field the next text of the agent at hand starts.
  private var positions: [Int]
  /// For each field and agent the number of words.
  private var lengths: [[UInt32]]
  private(set) var docCount = 0

  /// Positions left out between two texts of a field, so that no phrase reaches from one into the other.
  private static let gap = 16

  /// Starts with no agents.
  init(fieldCount: Int) {
    self.fieldCount = fieldCount
    positions = Array(repeating: 0, count: fieldCount)
    lengths = Array(repeating: [], count: fieldCount)
  }

  /// Starts the next agent.
  mutating func beginDoc() {
    docCount += 1
    for field in 0..<fieldCount {
      positions[field] = 0
      lengths[field].append(0)
    }
  }

  /// Adds the words of a text to a field of the agent at hand.
  mutating func add(_ text: Span<UInt8>, in range: Range<Int>, to field: Int) {
    var tokenizer = Tokenizer()
    swap(&tokenizer, &self.tokenizer)
    let start = positions[field]
    tokenizer.position = start
    tokenizer.scan(text, in: range, into: &self)
    endText(to: field, length: tokenizer.position - start)
    swap(&tokenizer, &self.tokenizer)
  }

  /// Adds one word as it is.
  mutating func add(word: [UInt8], to field: Int) {
    note(words.number(of: word.span), position: positions[field], .lower)
    endText(to: field, length: 1)
  }

  /// Takes a word of the text at hand.
  @inline(__always)
  mutating func receive(_ token: Token, word: Span<UInt8>, head: UInt64) {
    note(words.number(of: word, head: head), position: token.position, token.capitals)
  }

  @inline(__always)
  private mutating func note(_ number: Int, position: Int, _ capitals: Capitals) {
    records.append(UInt64(number) << 32 | UInt64(position) << 3 | UInt64(capitals.rawValue))
  }

  private mutating func endText(to field: Int, length: Int) {
    guard length > 0 else { return }
    positions[field] += length + Self.gap
    lengths[field][docCount - 1] += UInt32(length)
    runs.append(Run(doc: docCount - 1, field: field, end: records.count))
  }

  /// Sorts what was noted, and forgets it.
  mutating func build() -> TermIndex {
    let (vocabulary, ranks) = words.sorted()
    let fields = (0..<fieldCount).map { postings(of: $0, ranks) }
    defer { removeAll() }
    return TermIndex(vocabulary: vocabulary, fields: fields, docCount: docCount)
  }

  private mutating func removeAll() {
    words.removeAll()
    records.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    lengths = Array(repeating: [], count: fieldCount)
    docCount = 0
  }
}

// MARK: Sorting

extension TermIndexBuilder {
  /// What one field has of one word.
  private struct Tally {
    var records: UInt32 = 0
    var postings: UInt32 = 0
    var recordsInDoc: UInt32 = 0
    /// The last agent that has the word, plus one, and where.
    var lastDoc: UInt32 = 0
    var lastPosition: UInt32 = 0

    /// Takes one more record; returns the bytes that it takes.
    @inline(__always)
    mutating func add(doc: UInt32, position: UInt32) -> Int {
      records &+= 1
      // A count of more than a byte takes room as well.
      var bytes = 0
      if lastDoc != doc {
        (lastDoc, lastPosition, recordsInDoc) = (doc, 0, 0)
        postings &+= 1
      }
      recordsInDoc &+= 1
      if recordsInDoc == UInt32(PositionStore.saturated) { bytes = 4 }
      bytes &+= PositionStoreBuilder.byteCount(of: Int(position &- lastPosition))
      lastPosition = position
      return bytes
    }
  }

  private mutating func postings(of field: Int, _ ranks: [UInt32]) -> PostingList {
    let (tallies, positionBytes) = tallies(of: field)
    var starts = [Int](repeating: 0, count: ranks.count + 1)
    for (number, rank) in ranks.enumerated() { starts[Int(rank) + 1] = Int(tallies[number].records) }
    for rank in 0..<ranks.count { starts[rank + 1] += starts[rank] }
    sortRecords(of: field, to: ranks.map { starts[Int($0)] })
    var builder = PostingListBuilder(
      lengths: lengths[field],
      size: PostingListBuilder.Size(
        terms: ranks.count, postings: tallies.reduce(0) { $0 + Int($1.postings) },
        positionBytes: positionBytes))
    for rank in 0..<ranks.count { builder.addTerm(sorted.span.extracting(starts[rank]..<starts[rank + 1])) }
    return builder.build()
  }

  /// For each word, by its number, what a field has of it; and the bytes that all positions take at most.
  private func tallies(of field: Int) -> ([Tally], positionBytes: Int) {
    var positionBytes = 0
    var tallies = [Tally](repeating: Tally(), count: words.count)
    var tally = tallies.mutableSpan
    let records = records.span
    for (run, places) in texts(of: field) {
      let doc = UInt32(run.doc + 1)
      for place in places {
        let number = Int(records[place] >> 32)
        let position = UInt32(truncatingIfNeeded: records[place]) >> 3
        positionBytes &+= tally[number].add(doc: doc, position: position)
      }
    }
    return (tallies, positionBytes)
  }

  /// Puts the records of a field into the order of their words: agent in the upper half, position and capitals below.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - starts: For each word, by its number, where its records start.
  private mutating func sortRecords(of field: Int, to starts: [Int]) {
    if sorted.count < records.count { sorted = Array(repeating: 0, count: records.capacity) }
    let texts = texts(of: field)
    var starts = starts
    var next = starts.mutableSpan
    let noted = records
    let records = noted.span
    var target = sorted.mutableSpan
    for (run, places) in texts {
      let doc = UInt64(run.doc) << 32
      for place in places {
        let record = records[place]
        let number = Int(record >> 32)
        target[next[number]] = doc | record & 0xFFFF_FFFF
        next[number] &+= 1
      }
    }
  }

  /// The texts of a field with their records.
  private func texts(of field: Int) -> [(run: Run, places: Range<Int>)] {
    var start = 0
    return runs.compactMap { run in
      defer { start = run.end }
      return run.field == field ? (run, start..<run.end) : nil
    }
  }
}
