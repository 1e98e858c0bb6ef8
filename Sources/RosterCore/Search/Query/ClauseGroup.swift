/// What the operands say between which `|` stands, on the way to a clause.
struct ClauseGroup {
  /// Whether a sign stands in front of them all.
  let isNegated: Bool
  /// The field named last.
  private(set) var field: QueryField?
  private var atoms: [Query.Atom] = []
  /// Fields without a text; they count where there is nothing else.
  private var fieldsAlone: [Query.Atom] = []
  private var range: Range<Int>

  /// Starts a group with its first operand, which is still to be added.
  init(startingWith operand: QueryOperand) {
    isNegated = operand.isNegated
    range = operand.range
  }

  /// Whether an operand must not hold.
  func negates(_ operand: QueryOperand) -> Bool { isNegated || operand.isNegated }

  mutating func add(_ operand: QueryOperand, meaning: OperandReader.Meaning) {
    range = range.lowerBound..<operand.range.upperBound
    field = operand.field?.meaning ?? field
    switch meaning {
    case .conditions(let conditions): atoms += conditions.map { atom(operand, $0) }
    case .fieldAlone(.scope(let scope)): fieldsAlone.append(atom(operand, .presence(of: scope)))
    case .fieldAlone, .nothing: break
    }
  }

  private func atom(_ operand: QueryOperand, _ condition: Query.Condition) -> Query.Atom {
    Query.Atom(range: operand.range, isNegated: negates(operand), condition: condition)
  }

  /// Whether it consists of fields without a text.
  var isFieldAlone: Bool { atoms.isEmpty && !fieldsAlone.isEmpty }

  /// The clauses that the operands make: one, or where none of them must hold, one for each.
  var clauses: [Query.Clause] {
    guard isNegated else {
      let alternatives = atoms.isEmpty ? fieldsAlone : atoms
      return alternatives.isEmpty ? [] : [Query.Clause(alternatives: alternatives, range: range)]
    }
    return atoms.map { Query.Clause(alternatives: [$0], range: range) }
  }
}
