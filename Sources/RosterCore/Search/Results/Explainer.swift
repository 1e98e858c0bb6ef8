/// Tells why agents are among the hits of a query, and why where they are.
///
/// Each term is looked for once more in each field alone; what it adds to an agent's weight is shared out among the
/// fields by what they hold of it.
public struct Explainer: Sendable {
  private struct Term {
    let outcome: TermOutcome
    /// For each field what the term finds in it alone.
    let fields: [(field: IndexField, matches: Matches)]
  }

  private let text: [UInt8]
  private let clauses: [[Term]]
  private let standings: Standings

  init(_ evaluation: Evaluation) {
    text = Array(evaluation.query.text.utf8)
    standings = evaluation.standings
    clauses = evaluation.outcomes.map { alternatives in
      alternatives.map { outcome in
        guard outcome.atom.looksForText else { return Term(outcome: outcome, fields: []) }
        let fields = IndexField.allCases.map { field in
          var search = evaluation.search
          search.onlyFields = FieldSet(field)
          return (field, search.matches(of: outcome.atom))
        }
        return Term(outcome: outcome, fields: fields)
      }
    }
  }

  /// Why an agent is where it is.
  public func explanation(of hit: Hit) -> Explanation {
    let terms = clauses.flatMap { counted($0, for: hit.number) }.map { term in
      Explanation.Term(
        text: String(decoding: text[term.outcome.atom.range], as: UTF8.self),
        places: places(of: term, in: hit.number), isFilter: !term.outcome.isRanking)
    }
    return Explanation(tier: hit.tier, score: hit.score, terms: terms, bonuses: bonuses(of: hit, terms))
  }

  /// Of a clause the alternative that counts, or all that are met where none says how well the agent fits.
  private func counted(_ alternatives: [Term], for agent: Int) -> [Term] {
    if let best = Standings.best(of: alternatives.map(\.outcome), for: agent) { return [alternatives[best]] }
    return alternatives.filter { $0.outcome.holds(for: agent) }
  }

  private func bonuses(of hit: Hit, _ terms: [Explanation.Term]) -> [(Explanation.Bonus, Double)] {
    let known = Double(standings[hit.number].bonus(in: hit.tier))
    // What is left are neighbours, of which the ranking alone knows; less than this is rounding.
    let rest = hit.weight - known - terms.reduce(0) { $0 + $1.contribution }
    let bonuses = [
      (hit.tier == .approximate ? .closeness : .asTyped, known), (Explanation.Bonus.neighbours, rest),
    ]
    return bonuses.filter { $0.1 > 0.01 }
  }

  private func places(of term: Term, in agent: Int) -> [Explanation.Place] {
    // A field alone may seem to hold only an approximation of what another one holds.
    let isApproximate = term.outcome.matches[agent].kind < MatchKind.beginning.rawValue
    let worst: MatchKind = isApproximate ? .typos : .beginning
    let held = term.fields.filter { $0.matches[agent].kind >= worst.rawValue }
    let total = held.reduce(0) { $0 + $1.matches[agent].weight }
    let contribution = term.outcome.isRanking ? term.outcome.contribution(to: agent) : 0
    return held.compactMap { field, matches in
      MatchKind(rawValue: matches[agent].kind).map { kind in
        let share = total > 0 ? matches[agent].weight / total : 0
        return Explanation.Place(field: field, kind: kind, contribution: Double(contribution * share))
      }
    }.sorted { $0.contribution > $1.contribution }
  }
}

extension Query.Atom {
  /// Whether there are places where the agent holds what is asked.
  fileprivate var looksForText: Bool {
    if case .text = condition { !isNegated } else { false }
  }
}
