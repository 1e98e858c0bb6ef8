internal import RosterCore

/// Why agents were found, where their names do not say it: worked out for what comes into view, and kept.
struct Reasons: Sendable {
  /// Finds in what is shown what the search found.
  let highlighter: Highlighter
  private var passages: [ObjectIdentifier: Passage?] = [:]

  init(_ highlighter: Highlighter = Highlighter()) {
    self.highlighter = highlighter
  }

  /// The lines of the row of a hit that was looked at.
  func height(of hit: Hit) -> Int { hit.copies.isEmpty && passage(of: hit.agent) == nil ? 1 : 2 }

  /// The passage that says why an agent was found; `nil` where its name does, and for one that was not looked at.
  func passage(of agent: Agent) -> Passage? { passages[ObjectIdentifier(agent)] ?? nil }

  /// Looks at a hit, unless that was done before.
  mutating func learn(_ hit: Hit) {
    guard !highlighter.isEmpty, passages[ObjectIdentifier(hit.agent)] == nil else { return }
    passages[ObjectIdentifier(hit.agent)] = .some(findPassage(of: hit))
  }

  /// Looks at those hits whose rows are the first of a list of so many lines.
  mutating func learn(_ hits: some Sequence<Hit>, lines: Int) {
    var left = lines
    for hit in hits {
      guard left > 0 else { return }
      learn(hit)
      left -= height(of: hit)
    }
  }

  private func findPassage(of hit: Hit) -> Passage? {
    guard !highlighter.isExplained(byNameOf: hit.agent),
      let passage = highlighter.passage(in: hit.agent)
    else { return nil }
    // Who asks for `model:opus` need not be told on every row.
    let repeatsQuery = hit.tier == .filter && passage.places == [0..<passage.text.utf8.count]
    return repeatsQuery ? nil : passage
  }
}
