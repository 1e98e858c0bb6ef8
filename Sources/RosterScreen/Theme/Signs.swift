/// The signs a screen is drawn with, so that a terminal without UTF-8 gets ASCII twins.
package struct Signs: Hashable, Sendable {
  /// Marks the row under the cursor.
  package let bar: String
  /// A marked agent.
  package let mark: String
  /// An agent's own colour.
  package let swatch: String
  /// A problem.
  package let problem: String
  /// A link to another agent.
  package let link: String
  /// The line between panes.
  package let separator: Character
  /// A thin horizontal line.
  package let rule: Character
  /// Where text was cut.
  package let ellipsis: String
  /// Between the parts of one line of facts.
  package let dot: String
  /// Between a section and the one inside it.
  package let breadcrumb: String
  /// Before items of lists, by depth; deeper ones take the last.
  package let bullets: [String]
  /// A task that is not done, and one that is.
  package let openTask, doneTask: String
  /// A quoted line.
  package let quote: String
  /// An equal cell, one that differs, and a missing one.
  package let equal, notEqual, absent: String
  /// Lines that are folded away.
  package let fold: String
  /// At the edge of the page, a part of the text that holds a difference.
  package let strip: String
  package let up, down, left, right: String
  /// The keys Enter and Space.
  package let enterKey, spaceKey: String
  /// What is done and what is left of a progress bar.
  package let barDone, barLeft: Character
  /// Quotation marks.
  package let openQuote, closeQuote: String

  package static let unicode = Signs(
    bar: "▌", mark: "✓", swatch: "●", problem: "!", link: "↗", separator: "│", rule: "─", ellipsis: "…",
    dot: "·", breadcrumb: "›", bullets: ["•", "◦", "▪"], openTask: "☐", doneTask: "☑", quote: "▏",
    equal: "=", notEqual: "≠", absent: "–", fold: "⋯", strip: "┃", up: "↑", down: "↓", left: "←", right: "→",
    enterKey: "↵", spaceKey: "␣", barDone: "━", barLeft: "─", openQuote: "“", closeQuote: "”")

  package static let ascii = Signs(
    bar: ">", mark: "*", swatch: "*", problem: "!", link: "->", separator: "|", rule: "-", ellipsis: "...",
    dot: "-", breadcrumb: ">", bullets: ["*", "-", "+"], openTask: "[ ]", doneTask: "[x]", quote: "|",
    equal: "=", notEqual: "!=", absent: "-", fold: "...", strip: "#", up: "^", down: "v", left: "<",
    right: ">",
    enterKey: "Enter", spaceKey: "Space", barDone: "=", barLeft: "-", openQuote: "\"", closeQuote: "\"")

  /// A text between quotation marks.
  package func quoted(_ text: String) -> String { openQuote + text + closeQuote }

  /// The bullet of a list item, by the depth of its list from 0.
  package func bullet(depth: Int) -> String { bullets[min(max(depth, 0), bullets.count - 1)] }
}
