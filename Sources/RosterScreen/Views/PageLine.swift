/// One line of a laid-out text.
package struct PageLine: Hashable, Sendable {
  /// Something in a line that Enter acts on.
  package enum Target: Hashable, Sendable {
    /// A line of the file, counted from 1, in the raw text.
    case rawLine(Int)
    /// A fold of equal lines, by its first row.
    case fold(Int)
  }

  package var text: StyledText
  /// The byte of the source that the line starts with; `nil` where it shows none.
  package var offset: Int?
  /// Whether the line may be wider than the pane and is scrolled sideways.
  package var isWide: Bool
  package var target: Target?
  /// The level of the heading that starts on the line.
  package var heading: Int?

  package init(
    _ text: StyledText = StyledText(), offset: Int? = nil, isWide: Bool = false, target: Target? = nil,
    heading: Int? = nil
  ) {
    self.text = text
    self.offset = offset
    self.isWide = isWide
    self.target = target
    self.heading = heading
  }
}
