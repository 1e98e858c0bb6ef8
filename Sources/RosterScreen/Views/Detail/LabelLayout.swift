internal import RosterCore

/// Lays out a value beside its label, with a hanging indent; below it where there is little room.
struct LabelLayout {
  /// The cells of a line.
  let width: Int
  let theme: Theme

  /// The cells of a label such as `model`.
  static let labelWidth = 8
  /// The indent of values that stand below their label.
  private static let narrowIndent = 2
  /// The cells that are enough for a value, however long its label.
  private static let enoughRoom = 24
  private static let gap = StyledText("  ")

  /// A label padded to its column.
  func label(_ text: String, width: Int = Self.labelWidth) -> StyledText {
    StyledText(sanitizing: text, theme.secondary).padded(to: width)
  }

  /// A value behind a label, wrapped; `field` is what the value shows of an agent.
  func lines(_ label: StyledText, _ value: StyledText, of field: IndexField? = nil) -> [PageLine] {
    attach(value.wrapped(to: room(behind: label)), to: label, field)
  }

  /// Pieces behind a label, as many to a line as fit, each kept whole where a line has room for it.
  func lines(
    _ label: StyledText, chips: [StyledText], gap: StyledText = Self.gap, of field: IndexField? = nil
  ) -> [PageLine] {
    let room = room(behind: label)
    var lines: [StyledText] = []
    for chip in chips {
      if let last = lines.last, last.width + gap.width + chip.width <= room {
        lines[lines.count - 1] = last + gap + chip
      } else {
        lines += chip.wrapped(to: room)
      }
    }
    return attach(lines, to: label, field)
  }

  /// Whether a value has room enough beside a label.
  func isBeside(_ label: StyledText) -> Bool {
    width - label.width >= min(width / 2, Self.enoughRoom)
  }

  private func room(behind label: StyledText) -> Int {
    let width = min(width, DetailLayout.proseWidth)
    return max(width - (isBeside(label) ? label.width : Self.narrowIndent), 2)
  }

  private func attach(_ values: [StyledText], to label: StyledText, _ field: IndexField?) -> [PageLine] {
    guard isBeside(label) else {
      let indent = StyledText("").padded(to: Self.narrowIndent)
      let heads = label.isBlank ? [] : label.wrapped(to: width).map { PageLine($0) }
      return heads + values.map { PageLine(indent, $0, of: field) }
    }
    return values.enumerated().map { index, value in
      PageLine(index == 0 ? label : StyledText("").padded(to: label.width), value, of: field)
    }
  }
}
