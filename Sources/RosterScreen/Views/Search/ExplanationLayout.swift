internal import RosterCore

/// Lays out why an agent was found: its tier, and for each term where and how it was found and what that adds.
struct ExplanationLayout {
  let width: Int
  let theme: Theme

  private static let gap = 2
  /// The most cells of a term.
  private static let termWidth = 24

  /// One term in one field, as the cells of a table.
  private typealias Row = (term: String, field: String, kind: String, contribution: String)

  func lines(of explanation: Explanation) -> [PageLine] {
    let sentence = StyledText(explanation.tier.sentence, theme.plain).wrapped(to: width)
    let bonuses = explanation.bonuses.map { bonus, contribution in
      Row("", "", bonus.words, contribution.inHundredths)
    }
    return sentence.map { PageLine($0) }
      + table(explanation.terms.flatMap(rows) + bonuses + sum(of: explanation))
  }

  /// What the tier adds, and the score; nothing where nothing is ranked.
  private func sum(of explanation: Explanation) -> [Row] {
    guard explanation.tier != .filter else { return [] }
    return [
      Row("", "", "how well it fits", explanation.tierScore.inHundredths),
      Row("score", "", "", explanation.score.inHundredths),
    ]
  }

  /// What is said where no single agent is under the cursor.
  func linesOfNothing() -> [PageLine] {
    StyledText("No single agent is under the cursor.", theme.secondary).wrapped(to: width).map {
      PageLine($0)
    }
  }

  private func rows(of term: Explanation.Term) -> [Row] {
    let text = Sanitizer.visible(term.text).clipped(to: Self.termWidth, ellipsis: theme.signs.ellipsis)
    guard !term.places.isEmpty else { return [(text, "", "only filters", "")] }
    return term.places.enumerated().map { index, place in
      (
        index == 0 ? text : "", place.field.title, place.kind.words,
        term.isFilter ? "only filters" : place.contribution.inHundredths
      )
    }
  }

  private func table(_ rows: [Row]) -> [PageLine] {
    let terms = rows.map { CellWidth.of($0.term) }.max() ?? 0
    let fields = rows.map { CellWidth.of($0.field) }.max() ?? 0
    let numbers = rows.map { CellWidth.of($0.contribution) }.max() ?? 0
    // The numbers are what the table is for, so that on a narrow screen the words before them give way.
    let room = max(width - terms - fields - numbers - 3 * Self.gap, 0)
    let kinds = min(rows.map { CellWidth.of($0.kind) }.max() ?? 0, room)
    return rows.map { row in
      var line = StyledText(row.term.padded(to: terms + Self.gap), theme.match)
      line.append(row.field.padded(to: fields + Self.gap), theme.plain)
      let kind = row.kind.clipped(to: kinds, ellipsis: theme.signs.ellipsis)
      line.append(kind.padded(to: kinds + Self.gap), theme.secondary)
      line.append(row.contribution.leftPadded(to: numbers), theme.plain)
      return PageLine(line.clipped(to: width, ellipsis: theme.signs.ellipsis))
    }
  }
}

extension Double {
  /// The number with two digits behind the point: `0.62`.
  var inHundredths: String {
    let hundredths = Int((self * 100).rounded())
    return "\((hundredths / 100).grouped).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
