/// Two texts as unified diff text, in the form of `diff -u`.
///
/// As there, a line ends with LF, which belongs to it: a line ended by CRLF differs from one ended by LF.
///
/// Source: POSIX.1-2024, `diff`, "Diff -u or -U output format"; the line about the missing line end is that of GNU.
public struct UnifiedDiff: Sendable {
  /// A stretch with differences and the equal lines around them.
  struct Hunk: Hashable, Sendable {
    /// The lines of the left, by index from 0.
    let left: Range<Int>
    /// The lines of the right, by index from 0.
    let right: Range<Int>
    /// The differences.
    let changes: [EditScript.Change]
  }

  /// The hunks in order; none where the texts are equal.
  let hunks: [Hunk]
  private let left: [ArraySlice<UInt8>]
  private let right: [ArraySlice<UInt8>]

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - left: The text that the removed lines come from.
  ///   - right: The text that the inserted lines come from.
  ///   - context: How many equal lines are shown before and after a difference.
  public init(from left: TextSlice, to right: TextSlice, context: Int = 3) {
    let (leftLines, rightLines) = (left.lineFeedLines, right.lineFeedLines)
    let script = EditScript(
      from: TokenList(bytes: left.source.bytes, ranges: leftLines),
      to: TokenList(bytes: right.source.bytes, ranges: rightLines))
    hunks = script.hunks(context: context)
    self.left = leftLines.map { left.source.bytes[$0] }
    self.right = rightLines.map { right.source.bytes[$0] }
  }

  /// The diff as text, which is empty where the texts are equal.
  ///
  /// The labels stand behind `---` and `+++` as they are: they are one line each. Text and labels come from files
  /// and go through the sanitiser before they are shown.
  public func text(leftLabel: String, rightLabel: String) -> String {
    guard !hunks.isEmpty else { return "" }
    var text = Array("--- \(leftLabel)\n+++ \(rightLabel)\n".utf8)
    for hunk in hunks { append(hunk, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  private func append(_ hunk: Hunk, to text: inout [UInt8]) {
    text += Array("@@ -\(hunk.left.unifiedRange) +\(hunk.right.unifiedRange) @@\n".utf8)
    var next = hunk.left.lowerBound
    for change in hunk.changes {
      append(left[next..<change.left.lowerBound], marked: " ", to: &text)
      append(left[change.left], marked: "-", to: &text)
      append(right[change.right], marked: "+", to: &text)
      next = change.left.upperBound
    }
    append(left[next..<hunk.left.upperBound], marked: " ", to: &text)
  }

  private func append(
    _ lines: ArraySlice<ArraySlice<UInt8>>, marked mark: Unicode.Scalar, to text: inout [UInt8]
  ) {
    for line in lines {
      text.append(UInt8(ascii: mark))
      text += line
      if line.last != ASCII.lineFeed { text += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }
}

extension EditScript {
  /// The changes with up to `context` equal tokens around them; those whose contexts touch share a hunk.
  fileprivate func hunks(context: Int) -> [UnifiedDiff.Hunk] {
    var groups: [[Change]] = []
    for change in changes {
      if let end = groups.last?.last?.left.upperBound, change.left.lowerBound - end <= 2 * context {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups.compactMap { hunk($0, context: context) }
  }

  private func hunk(_ changes: [Change], context: Int) -> UnifiedDiff.Hunk? {
    guard let first = changes.first, let last = changes.last else { return nil }
    let before = min(context, first.left.lowerBound, first.right.lowerBound)
    let after = min(context, leftCount - last.left.upperBound, rightCount - last.right.upperBound)
    return UnifiedDiff.Hunk(
      left: first.left.lowerBound - before..<last.left.upperBound + after,
      right: first.right.lowerBound - before..<last.right.upperBound + after, changes: changes)
  }
}

extension Range<Int> {
  /// The lines as a hunk's head names them: a count of one is left out, an empty range names the line before it.
  fileprivate var unifiedRange: String {
    switch count {
    case 0: "\(lowerBound),0"
    case 1: "\(lowerBound + 1)"
    default: "\(lowerBound + 1),\(count)"
    }
  }
}

extension TextSlice {
  /// The lines with their ends, where only LF ends one.
  fileprivate var lineFeedLines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = source.bytes[start..<range.upperBound].firstIndex(of: ASCII.lineFeed) ?? range.upperBound - 1
      lines.append(start..<end + 1)
      start = end + 1
    }
    return lines
  }
}
