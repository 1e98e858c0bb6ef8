/// A piece of an agent's text that shows why a query found it.
public struct Passage: Sendable {
  /// The part of the agent that it is from.
  public let field: IndexField
  /// The text around the match, on one line; not yet safe to show.
  public let text: String
  /// The matches in ``text``, as byte ranges in order.
  public let places: [Range<Int>]
  /// The terms of the query that it holds, by their numbers in the ``Highlighter``.
  public let terms: Set<Int>
  /// Whether more stands before it on its line.
  public let isCutAtStart: Bool
  /// Whether more follows on its line.
  public let isCutAtEnd: Bool
  /// The line of the file, counted from 1; `nil` where the text is no piece of the file as it stands.
  public let line: Int?
  /// Where the passage is in ``Agent/readableBody``, in bytes; `nil` outside the body.
  public let offset: Int?
  /// How much of the query it holds, to choose among passages.
  let weight: Float
}

extension Highlighter {
  /// The passage that says best why a query found an agent, beside its name; `nil` where the name alone does.
  public func passage(in agent: Agent) -> Passage? { passages(in: agent, limit: 1).first }

  /// The passages that say best why a query found an agent, beside its name, best first and at most `limit`.
  ///
  /// Those are best that hold most of what the name does not. There is at most one for each line of the body, for each
  /// heading where one is asked for, and for each other field.
  public func passages(in agent: Agent, limit: Int) -> [Passage] {
    guard !terms.isEmpty else { return [] }
    let (telling, body) = (telling, agent.readableBody)
    let all =
      telling.headerPassages(in: agent) + PassageFinder(telling, text: body, field: .body).passages
    let best = telling.sorted(all, beside: agent.displayName).prefix(limit)
    // All at once, as a text may hold as many passages as lines.
    let lines = body.lines(of: best.map { $0.offset ?? 0 })
    let first = agent.source.position(of: agent.body.lowerBound).line
    return zip(best, lines).map { passage, line in
      guard passage.field == .body, let offset = passage.offset else { return passage }
      return passage.placed(line: line + first - 1, offset: offset)
    }
  }

  /// Passages by what they say that a name does not, then by all that they say; among equals the first stands, as a
  /// description says more than a body.
  private func sorted(_ passages: [Passage], beside name: String) -> [Passage] {
    let named = terms(in: name, as: .name)
    let ranked = passages.map { (passage: $0, news: weight(of: $0.terms.subtracting(named))) }
    return ranked.stableSorted { ($0.news, $0.passage.weight) > ($1.news, $1.passage.weight) }.map(\.passage)
  }

  /// What terms say together, summed in one order, so that equal terms have equal sums.
  private func weight(of held: Set<Int>) -> Float {
    terms.indices.reduce(0) { held.contains($1) ? $0 + terms[$1].weight : $0 }
  }

  /// Whether the name holds every term, of those between which `|` stands one, so that nothing else needs to be shown.
  public func isExplained(byNameOf agent: Agent) -> Bool {
    let telling = telling
    let needed = telling.terms.filter { !$0.patterns.isEmpty }.map(\.clause)
    let held = telling.terms(in: agent.displayName, as: .name).map { telling.terms[$0].clause }
    return Set(held).isSuperset(of: needed)
  }

  /// Finds only the terms that may be anywhere, where there are any: who asks for `model:opus` knows where that is.
  ///
  /// The terms keep their numbers.
  private var telling: Highlighter {
    guard terms.contains(where: { $0.fields == .all }) else { return self }
    return Highlighter(
      terms: terms.map { term in
        term.fields == .all ? term : Term(patterns: [], fields: term.fields, weight: 0, clause: term.clause)
      })
  }

  private func headerPassages(in agent: Agent) -> [Passage] {
    // Other terms are found in the lines of the body, of which headings are some.
    let asksForHeadings = terms.contains { $0.fields == FieldSet(.headings) }
    return (agent.headerTexts + (asksForHeadings ? agent.headingTexts : [])).compactMap { text in
      let source = SourceText(decoding: Array(text.text.utf8))
      let finder = PassageFinder(self, text: source, field: text.field, values: text.values)
      return finder.passages.max { $0.weight < $1.weight }?.placed(line: text.line, offset: text.offset)
    }
  }
}

extension Passage {
  /// The same passage at another place.
  fileprivate func placed(line: Int?, offset: Int?) -> Passage {
    Passage(
      field: field, text: text, places: places, terms: terms, isCutAtStart: isCutAtStart,
      isCutAtEnd: isCutAtEnd, line: line, offset: offset, weight: weight)
  }
}

extension Array {
  /// Sorted, with equals in the order they had.
  func stableSorted(by precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if precedes(left.element, right.element) { return true }
      return !precedes(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
