internal import RosterCore

/// What all parts of a layout share.
///
/// A layout is copied for every margin; behind one reference, what it holds costs nothing to copy.
final class LayoutContext: Sendable {
  let source: SourceText
  let theme: Theme
  /// Cells that margins must leave for text.
  let minimumWidth: Int
  /// A thin line across all of the page.
  private let rule: String

  /// Creates the context of a page: its margins may take two thirds of `width` cells, and leave 8 at least.
  ///
  /// The share bounds how many lines deep nesting makes of a text, and their margins.
  init(source: SourceText, theme: Theme, width: Int) {
    self.source = source
    self.theme = theme
    minimumWidth = max(8, width / 3)
    rule = String(repeating: theme.signs.rule, count: width)
  }

  /// A thin line of so many cells, at most those of the page.
  func rule(_ width: Int) -> StyledText {
    StyledText(String(rule.unicodeScalars.prefix(width)), theme.separator)
  }
}
