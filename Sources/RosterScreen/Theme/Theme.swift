/// What each part of a screen looks like, and the signs it is drawn with.
///
/// Three weights: plain for content, bold for titles and what is in focus, dim for what is only context. One
/// accent. Red only for errors, yellow for warnings. No colour says anything that a sign, a word or a place
/// does not say too.
package struct Theme: Hashable, Sendable {
  package var signs: Signs

  package init(signs: Signs = .unicode) { self.signs = signs }

  // Weights
  package let plain = Style.plain
  package let title = Style.bold
  package let secondary = Style.dim
  package let accent = Style(.cyan)

  // Lists
  package let cursorRow = Style([.reverse])
  /// The row under the cursor in a pane without focus.
  package let restingRow = Style.bold
  package let mark = Style(.cyan, [.bold])
  package let separator = Style.dim
  package let progress = Style(.cyan)
  /// The text cursor of an input line.
  package let caret = Style([.reverse])
  package let match = Style(.cyan, [.bold])
  /// The match that was stepped to.
  package let currentMatch = Style(.cyan, [.bold, .reverse])

  // Text
  package let heading = Style.bold
  package let strong = Style.bold
  package let emphasis = Style([.italic])
  package let struck = Style([.strikethrough])
  package let code = Style(.green)
  package let quote = Style.dim
  package let link = Style(.cyan, [.underline])
  /// What stands for a hidden scalar.
  package let hidden = Style(.yellow, [.dim])
  /// The focused thing to act on.
  package let focus = Style([.reverse])

  // Code
  /// Words that a language reserves, and numbers.
  package let keyword = Style(.magenta)
  package let string = Style(.green)
  package let comment = Style.dim
  /// The names of values in data.
  package let key = Style(.cyan)
  /// A line that a diff removes; ``added`` is one that it adds.
  package let removed = Style(.red)

  // Problems
  package let error = Style(.red, [.bold])
  package let warning = Style(.yellow)
  package let note = Style.dim
  /// Laid over text that is not what it looks like.
  package let odd = Style(.yellow)
  /// Laid over the place of a problem in the line that it is on.
  package let place = Style([.underline])

  // Differences
  package let added = Style(.green)
  package let changed = Style(.yellow, [.bold])
  package let equal = Style.dim

  /// The style of an agent's swatch; that of secondary text where its colour is unknown.
  package func swatch(_ color: AgentColor?) -> Style {
    color.map { Style($0.color) } ?? secondary
  }
}
