/// Finds in any text what a query found: the same words, by the same rules as the index.
///
///     Highlighter(Query("rate lim")).places(in: "Limits the rate.")  // [0..<3, 11..<15]
public struct Highlighter: Sendable {
  /// One term of a query.
  struct Term: Sendable {
    /// What it may be in a text.
    let patterns: [TermPattern]
    /// The fields that it was looked for in.
    let fields: FieldSet
    /// How much it says, to choose between passages.
    let weight: Float
    /// The number of its clause, of which one term has to be found.
    let clause: Int
  }

  /// A place of a text that a term matches.
  struct Mark: Sendable {
    /// The bytes of the text.
    let range: Range<Int>
    /// The number of the term.
    let term: Int
  }

  let terms: [Term]

  init(terms: [Term]) { self.terms = terms }

  /// Finds nothing.
  public init() { terms = [] }

  /// Whether there is nothing to find.
  public var isEmpty: Bool { terms.isEmpty }

  /// Finds the terms in a text.
  ///
  /// - Parameters:
  ///   - text: Any text, such as a line of the screen.
  ///   - field: What the text is part of; terms that are looked for elsewhere only are not found in it.
  /// - Returns: Ranges of bytes in order, touching and overlapping ones joined.
  public func places(in text: String, as field: IndexField = .body) -> [Range<Int>] {
    terms.isEmpty ? [] : marks(in: Array(text.utf8), as: field).map(\.range).unions()
  }

  /// Which terms a text holds, by their numbers, which count from 0 in the order of the query.
  ///
  ///     Highlighter(Query("rate lim")).terms(in: "Limits")  // [1]
  public func terms(in text: String, as field: IndexField = .body) -> Set<Int> {
    terms.isEmpty ? [] : Set(marks(in: Array(text.utf8), as: field).map(\.term))
  }

  /// Finds every place that a term matches.
  ///
  /// - Parameters:
  ///   - text: A text.
  ///   - field: What it is part of.
  ///   - values: The parts that have a start and an end of their own; all of it is one where they are not given.
  /// - Returns: The places in the order of their starts.
  func marks(in text: [UInt8], as field: IndexField, values: [Range<Int>]? = nil) -> [Mark] {
    var marker = Marker(text, terms: terms, fields: FieldSet(holding: field))
    var tokenizer = Tokenizer()
    tokenizer.scan(text.span, in: text.indices, into: &marker)
    marker.addUntokenized(terms: terms, values: values ?? [text.indices])
    return marker.marks.sorted { ($0.range.lowerBound, $0.term) < ($1.range.lowerBound, $1.term) }
  }
}

extension FieldSet {
  /// The fields that a text of one field is part of: headings stand in the body.
  fileprivate init(holding field: IndexField) {
    self.init(field)
    if field == .headings { insert(FieldSet(.body)) }
  }
}

extension [Range<Int>] {
  /// Ranges in the order of their starts, with those that touch or overlap as one.
  ///
  ///     [0..<3, 2..<5, 5..<6, 8..<9].unions()  // [0..<6, 8..<9]
  func unions() -> [Range<Int>] {
    var unions: [Range<Int>] = []
    for range in self {
      if let last = unions.last, range.lowerBound <= last.upperBound {
        unions[unions.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        unions.append(range)
      }
    }
    return unions
  }
}
