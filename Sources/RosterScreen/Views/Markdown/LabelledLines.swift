internal import RosterCore

/// Cuts a paragraph into the turns of a dialogue, the notes at the foot of a text, or whatever else lines with labels tell.
///
/// Markdown reads the end of a line as a space, which joins what `user:` and `assistant:` say.
struct LabelledLines {
  let bytes: [UInt8]

  /// The parts of a paragraph that starts with a label, each from one to the next; without the line ends between them.
  ///
  ///     a: b
  ///     c      // [a: b, c], [d: e]
  ///     d: e
  func parts(of content: [MarkdownInline]) -> [ArraySlice<MarkdownInline>] {
    guard content.contains(where: { $0.kind == .softBreak }), startsLabel(content[0]) else {
      return [content[...]]
    }
    var parts: [ArraySlice<MarkdownInline>] = []
    var start = 0
    for next in content.indices.dropFirst() where content[next - 1].kind == .softBreak {
      guard startsLabel(content[next]) else { continue }
      parts.append(content[start..<next - 1])
      start = next
    }
    return parts + [content[start...]]
  }

  private func startsLabel(_ inline: MarkdownInline) -> Bool {
    LineLabel.starts(at: inline.range.lowerBound, in: bytes)
  }
}
