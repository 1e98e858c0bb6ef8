import Testing

@testable import RosterCore

@Suite struct UnifiedDiffTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let left: String
    let right: String
    var context = 3
    /// What follows the two lines of the head.
    let text: String
    var testDescription: String { id }
  }

  static let examples = [
    Example(id: "from nothing", left: "", right: "a\n", text: "@@ -0,0 +1 @@\n+a\n"),
    Example(id: "to nothing", left: "a\nb\n", right: "", text: "@@ -1,2 +0,0 @@\n-a\n-b\n"),
    Example(
      id: "replaced", left: "a\nb\nc\n", right: "a\nx\ny\nc\n", text: "@@ -1,3 +1,4 @@\n a\n-b\n+x\n+y\n c\n"),
    Example(
      id: "three lines of context", left: "1\n2\n3\n4\n5\n6\n7\n8\n9\n", right: "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
      text: "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"),
    Example(
      id: "no context", left: "1\n2\n3\n", right: "1\n3\n4\n", context: 0,
      text: "@@ -2 +1,0 @@\n-2\n@@ -3,0 +3 @@\n+4\n"),
    Example(
      id: "touching contexts share a hunk", left: "a\n1\n2\n3\n4\n5\n6\nb\n", right: "1\n2\n3\n4\n5\n6\n",
      text: "@@ -1,8 +1,6 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n"),
    Example(
      id: "distant changes do not", left: "a\n1\n2\n3\n4\n5\n6\n7\nb\n", right: "1\n2\n3\n4\n5\n6\n7\n",
      text: "@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-b\n"),
    Example(
      id: "left lacks its last line end", left: "a\nb", right: "a\nb\n",
      text: "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
    Example(
      id: "right lacks its last line end", left: "a\n", right: "b",
      text: "@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n"),
    Example(
      id: "both lack it on an equal line", left: "a\nz", right: "b\nz",
      text: "@@ -1,2 +1,2 @@\n-a\n+b\n z\n\\ No newline at end of file\n"),
    Example(
      id: "a carriage return is part of the line", left: "a\r\n", right: "a\n",
      text: "@@ -1 +1 @@\n-a\r\n+a\n"),
  ]

  @Test(arguments: examples)
  func writes(_ example: Example) {
    let diff = UnifiedDiff(from: slice(example.left), to: slice(example.right), context: example.context)
    let text = diff.text(leftLabel: "old.md", rightLabel: "new.md")
    #expect(Array(text.utf8) == Array(("--- old.md\n+++ new.md\n" + example.text).utf8))
  }

  @Test(arguments: ["", "a\n", "a\nb", "\n\n"])
  func writesNothingForEqualTexts(text: String) {
    let diff = UnifiedDiff(from: slice(text), to: slice(text))
    #expect(diff.hunks.isEmpty)
    #expect(diff.text(leftLabel: "a", rightLabel: "b") == "")
  }

  @Test func comparesPartsOfTexts() {
    let (left, right) = (slice("head\na\n"), slice("b\ntail\n"))
    let diff = UnifiedDiff(from: TextSlice(left.source, in: 5..<7), to: TextSlice(right.source, in: 0..<2))
    #expect(diff.text(leftLabel: "l", rightLabel: "r") == "--- l\n+++ r\n@@ -1 +1 @@\n-a\n+b\n")
  }
}
