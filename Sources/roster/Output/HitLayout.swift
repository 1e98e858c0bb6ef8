internal import RosterCore
internal import RosterScreen

/// Hits as lines: the name and what tells the agent from others, then what shows why it was found.
struct HitLayout {
  private let highlighter: Highlighter
  private let tails: [FilePath: FilePath]
  private let explainer: Explainer?
  private let width: Int?
  private let theme = Theme()

  /// Passages of one hit at most.
  private static let passages = 3
  /// The cells of a description that stands where no passage does.
  private static let summaryWidth = 240

  /// Prepares the lines of hits.
  ///
  /// - Parameters:
  ///   - result: What found them.
  ///   - tails: By path what each agent can be told by.
  ///   - isExplaining: Whether each hit says why it is where it is.
  ///   - width: The cells in a line; without it nothing is cut.
  init(_ result: SearchResult, tails: [FilePath: FilePath], isExplaining: Bool, width: Int?) {
    highlighter = result.highlighter
    explainer = isExplaining ? result.explainer() : nil
    self.tails = tails
    self.width = width
  }

  /// The lines of one hit.
  func lines(of hit: Hit) -> [StyledText] {
    let tail = (tails[hit.agent.path] ?? hit.agent.path).string.singleSpaced
    return [titleLine(of: hit, tail: tail)] + passageLines(of: hit.agent, beside: tail)
      + explanationLines(of: hit)
  }

  /// The line that stands for hits of one name that are not shown; `nil` where there are none.
  func foldedLine(for hits: Slice<Hits>) -> StyledText? {
    guard let first = hits.first else { return nil }
    let count = StyledText("  \(hits.count.grouped) more of this name", theme.secondary)
    return fitted(name(of: first.agent) + count)
  }

  private func titleLine(of hit: Hit, tail: String) -> StyledText {
    let path = marked(tail, theme.secondary, as: .path)
    return fitted(
      name(of: hit.agent) + StyledText("  ") + path
        + StyledText(hit.copyCount.isEmpty ? "" : "  " + hit.copyCount, theme.secondary))
  }

  private func name(of agent: Agent) -> StyledText {
    marked(agent.displayName.singleSpaced, theme.title, as: .name)
  }

  /// A text sanitised, with what was found in it marked.
  private func marked(_ text: String, _ style: Style, as field: IndexField) -> StyledText {
    StyledText(sanitizing: text, style, at: 0)
      .highlighting(highlighter.places(in: text, as: field), with: theme.match)
  }

  /// The lines that show why an agent was found; where that is its name or path alone, what it is for.
  private func passageLines(of agent: Agent, beside tail: String) -> [StyledText] {
    let passages = highlighter.tellingPassages(in: agent, limit: Self.passages, beside: tail)
    let summary = passages.isEmpty ? agent.summaryLine.clipped(to: Self.summaryWidth) : ""
    guard summary.isEmpty else {
      return [
        fitted(StyledText("  \(IndexField.description.label): ", theme.secondary) + StyledText(summary))
      ]
    }
    return passages.map { PassageLine($0, theme: theme).fitted(to: width) }
  }

  private func explanationLines(of hit: Hit) -> [StyledText] {
    guard let explanation = explainer?.explanation(of: hit) else { return [] }
    let terms = explanation.terms.map { "    " + Sanitizer.visible($0.words) }
    let bonuses = explanation.bonuses.map { "    \($0.bonus.words): \($0.contribution.decimal(digits: 2))" }
    let place = "  \(explanation.tier.sentence) Score \(explanation.score.decimal(digits: 2))"
    return ([place] + terms + bonuses).map { fitted(StyledText($0, theme.secondary)) }
  }

  /// A line cut to the width, where there is one.
  func fitted(_ line: StyledText) -> StyledText { width.map { line.clipped(to: $0) } ?? line }
}
