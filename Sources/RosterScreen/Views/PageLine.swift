package import RosterCore

/// One line of a laid-out text.
package struct PageLine: Hashable, Sendable {
  /// Something in a line that Enter acts on.
  package struct Target: Hashable, Sendable {
    /// What Enter does.
    package enum Action: Hashable, Sendable {
      /// Shows a place in the raw text: a line of the file, counted from 1, and a byte on it.
      case rawPlace(line: Int, offset: Int)
      /// Opens a fold of equal lines, by its first row.
      case fold(Int)
      /// Shows all of a part that is cut short.
      case unfold(Fold)
      /// Shows the agent of a path.
      case agent(FilePath)
    }

    package let action: Action
    /// The bytes of the line's text; `nil` for the whole line.
    package var bytes: Range<Int>?

    package init(_ action: Action, bytes: Range<Int>? = nil) {
      self.action = action
      self.bytes = bytes
    }
  }

  /// A part of the detail that is cut short as long as nobody asks for the rest.
  package enum Fold: Hashable, Sendable, CaseIterable {
    /// The agents that this one mentions.
    case mentions
    /// The agents that mention this one.
    case mentioned
    /// The names of the tools of MCP servers.
    case servers
    /// Long texts in fields of the header.
    case texts
    /// The examples of the description.
    case examples
  }

  /// A part of a line that a search looks through.
  package struct Searched: Hashable, Sendable {
    /// What the part shows of an agent.
    package let field: IndexField
    /// The bytes of the line's text.
    package var bytes: Range<Int>
  }

  package var text: StyledText
  /// The byte of the source that the line starts with; `nil` where it shows none.
  package var offset: Int?
  /// Whether the line may be wider than the pane and is scrolled sideways.
  package var isWide: Bool
  /// What Enter acts on, in order.
  package var targets: [Target]
  /// The level of the heading that starts on the line.
  package var heading: Int?
  /// Whether a part of what is told above a text starts here, as it does in any width.
  package var startsPart = false
  /// Whether the line stands for all columns of a page, and so has no part that is one column's.
  var isShared = false
  /// What a search looks through, in order; nothing in lines that only tell about an agent.
  package var searched: [Searched] = []

  package init(
    _ text: StyledText = StyledText(), offset: Int? = nil, isWide: Bool = false, target: Target.Action? = nil,
    heading: Int? = nil
  ) {
    self.text = text
    self.offset = offset
    self.isWide = isWide
    targets = target.map { [Target($0)] } ?? []
    self.heading = heading
  }
}

extension PageLine {
  /// A label, and behind it what an agent has in a field.
  init(_ label: StyledText, _ value: StyledText, of field: IndexField?) {
    self.init(label + value)
    if let field { search(as: field, from: label.text.utf8.count) }
  }

  /// Lets a search look through the text from a byte on.
  mutating func search(as field: IndexField, from start: Int = 0) {
    let end = text.byteCount
    if start < end { searched.append(Searched(field: field, bytes: start..<end)) }
  }
}

extension [PageLine] {
  /// The lines as a part of what is told above a text.
  var asPart: [PageLine] {
    var lines = self
    if !isEmpty { lines[0].startsPart = true }
    return lines
  }

  /// The lines, all of which show a field of an agent, but for those that are known to show another.
  func searched(as field: IndexField) -> [PageLine] {
    var lines = self
    for index in lines.indices where lines[index].searched.isEmpty { lines[index].search(as: field) }
    return lines
  }
}
