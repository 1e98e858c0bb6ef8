/// What is typed into the search line, taken apart.
///
/// Every text is a query: what is only half typed says nothing yet, or says what it says so far.
///
///     Query("api -java name:go|rust").explained
///     // all of: word "api" anywhere · not word "java" anywhere
///     //         · either word "go" in name or word "rust" (unfinished) in name
///
/// ``QueryParser`` holds the grammar.
public struct Query: Sendable, Hashable {
  /// The text as it was typed.
  public let text: String
  /// What an agent must fulfil, all of it; without any, every agent is found.
  public let clauses: [Clause]
  /// What the reader of the text should know about its reading.
  public let notes: [QueryNote]
  /// The names that were taken for fields.
  let fields: FieldNames

  /// Reads a query; every text is one.
  ///
  /// - Parameters:
  ///   - text: The line; beyond ``Limits/queryBytes`` and ``Limits/queryOperands`` it is left out, with a note.
  ///   - fields: What may stand before a colon. Without a library every word may, and is taken for a header key.
  public init(_ text: String, fields: FieldNames = .any) {
    let parse = QueryParser.parse(text, fields: fields)
    self.text = text
    self.fields = fields
    clauses = parse.clauses
    notes = parse.notes
  }

  /// The same text read with the fields that a library has.
  ///
  /// A word before a colon that is none of them is no field then: it and what follows are looked for as text,
  /// and a note says so.
  ///
  ///     Query("foo:bar").explained                                     // word "bar" (unfinished) in foo
  ///     Query("foo:bar").resolved(by: FieldNames(headerKeys: ["color"])).explained
  ///     // word "foo:bar" (unfinished) anywhere
  public func resolved(by fields: FieldNames) -> Query {
    fields == self.fields ? self : Query(text, fields: fields)
  }

  /// Whether there is nothing to fulfil, so that everything matches.
  public var isEmpty: Bool { clauses.isEmpty }

  /// Whether any condition is that an agent is or has something, or is or has it not.
  ///
  ///     Query("api -is:marked").asks(for: .marked)  // true
  public func asks(for property: Property) -> Bool {
    clauses.contains { clause in clause.alternatives.contains { $0.condition == .property(property) } }
  }
}

extension Query {
  /// One thing that must hold.
  public struct Clause: Sendable, Hashable {
    /// The conditions of which one must hold; at least one, and more only where `|` stands between them.
    public let alternatives: [Atom]
    /// Where the clause stands in the text, as UTF-8 bytes, with all of its alternatives.
    ///
    /// Clauses read off one group, such as `-go|rust`, which means neither, have the same range.
    public let range: Range<Int>
  }

  /// One condition on an agent.
  public struct Atom: Sendable, Hashable {
    /// Where it stands in the text, as UTF-8 bytes, from its sign or field to its closing quote.
    public let range: Range<Int>
    /// Whether the condition must not hold.
    public let isNegated: Bool
    /// What is asked.
    public let condition: Condition
  }
}
