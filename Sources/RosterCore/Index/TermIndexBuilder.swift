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
    note(word.span, position: positions[field], .lower)
    endText(to: field, length: 1)
  }

  /// Takes a word of the text at hand.
  @inline(__always)
  mutating func receive(_ token: Token, word: Span<UInt8>) {
    note(word, position: token.position, token.capitals)
  }

  @inline(__always)
  private mutating func note(_ word: Span<UInt8>, position: Int, _ capitals: Capitals) {
    let number = words.number(of: word)
    records.append(UInt64(number) << 32 | UInt64(position) << 3 | UInt64(capitals.rawValue))
  }

  private mutating func endText(to field: Int, length: Int) {
    guard length > 0 else { return }
    positions[field] += length + Self.gap
    lengths[field][docCount - 1] += UInt32(length)
    runs.append(Run(doc: docCount - 1, field: field, end: records.count))
  }

  /// Sorts what was noted.
  func build() -> TermIndex {
    let (vocabulary, ranks) = words.sorted()
    let fields = (0..<fieldCount).map { postings(of: $0, ranks) }
    return TermIndex(vocabulary: vocabulary, fields: fields, docCount: docCount)
  }

  private func postings(of field: Int, _ ranks: [UInt32]) -> PostingList {
    let (starts, sorted) = sortedRecords(of: field, ranks)
    var builder = PostingListBuilder(
      lengths: lengths[field], postings: sorted.count / 2, bytes: sorted.count)
    for rank in 0..<ranks.count {
      builder.addTerm(sorted, in: Int(starts[rank])..<Int(starts[rank + 1]))
    }
    return builder.build()
  }

  /// The records of a field in the order of their words: agent in the upper half, position and capitals below.
  private func sortedRecords(of field: Int, _ ranks: [UInt32]) -> (starts: [UInt32], records: [UInt64]) {
    var starts = [UInt32](repeating: 0, count: ranks.count + 1)
    forEachRecord(of: field) { _, record in starts[Int(ranks[Int(record >> 32)]) &+ 1] &+= 1 }
    for rank in 0..<ranks.count { starts[rank + 1] += starts[rank] }
    var next = starts
    var sorted = [UInt64](repeating: 0, count: Int(starts[ranks.count]))
    forEachRecord(of: field) { doc, record in
      let rank = Int(ranks[Int(record >> 32)])
      sorted[Int(next[rank])] = UInt64(doc) << 32 | record & 0xFFFF_FFFF
      next[rank] &+= 1
    }
    return (starts, sorted)
  }

  @inline(__always)
  private func forEachRecord(of field: Int, _ body: (_ doc: Int, _ record: UInt64) -> Void) {
    var start = 0
    for run in runs {
      if run.field == field { for place in start..<run.end { body(run.doc, records[place]) } }
      start = run.end
    }
  }
}
