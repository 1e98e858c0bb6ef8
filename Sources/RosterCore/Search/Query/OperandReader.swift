/// Tells what the operands of a query mean.
struct OperandReader {
  /// What an operand says.
  enum Meaning {
    /// One of these must hold.
    case conditions([Query.Condition])
    /// A field without a text behind it.
    case fieldAlone(QueryField)
    case nothing
  }

  /// The text of the query.
  let bytes: [UInt8]
  private let fields: FieldNames
  /// What was noted so far.
  var notes: [QueryNote]

  init(_ bytes: [UInt8], fields: FieldNames, notes: [QueryNote]) {
    self.bytes = bytes
    self.fields = fields
    self.notes = notes
  }

  /// What an operand means behind the others of its group.
  mutating func meaning(of operand: QueryOperand, in group: ClauseGroup) -> Meaning {
    let field = operand.field?.meaning ?? group.field
    let isNegated = group.negates(operand)
    guard let pattern = pattern(of: operand, hasField: field != nil, isNegated: isNegated) else {
      return operand.field.map { .fieldAlone($0.meaning) } ?? .nothing
    }
    switch field {
    case .scope(let scope)?: return .conditions(conditions(on: pattern, in: scope))
    case .is?: return meaning(fields.property(named: pattern.text), of: operand, pattern)
    case .has?: return meaning(fields.possession(named: pattern.text), of: operand, pattern)
    case nil: return .conditions([.text(pattern, in: pattern.kind.isPlaced ? .field(.name) : .anywhere)])
    }
  }

  /// What is meant by the name of a property, or by another text where one should stand.
  private mutating func meaning(
    _ match: FieldNames.Match<Query.Condition>, of operand: QueryOperand, _ pattern: Query.Pattern
  ) -> Meaning {
    switch match {
    case .one(let condition): return .conditions([condition])
    case .several(let candidates):
      notes.append(.undecided(string(operand.range), candidates: candidates))
      return .nothing
    case .none:
      guard let field = operand.field else { return .conditions([.text(pattern, in: .anywhere)]) }
      let source = string(field.range.lowerBound..<operand.range.upperBound).trimmingWhiteSpace()
      notes.append(.unknownProperty(source))
      let kind: Query.Pattern.Kind = pattern.kind == .word ? .word : .phrase
      let text = Query.Pattern(kind: kind, text: source, isUnfinished: pattern.isUnfinished)
      return .conditions([.text(text, in: .anywhere)])
    }
  }

  /// What is asked by a text behind a field.
  ///
  /// Behind `tools:`, `all` and `none` are no names of tools, unless quotes or marks make them such; their start
  /// may become either, and means both until it is finished.
  private func conditions(on pattern: Query.Pattern, in scope: Query.Scope) -> [Query.Condition] {
    guard scope == .field(.tools), pattern.kind == .word else { return [.text(pattern, in: scope)] }
    let words = Query.Property.afterTools
    if let property = words.value(of: pattern.text) { return [.property(property)] }
    let starting = pattern.isUnfinished ? words.entries(startingWith: pattern.text) : []
    return starting.map { .property($0.value) } + [.text(pattern, in: scope)]
  }

  /// The text of a range of the query.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
