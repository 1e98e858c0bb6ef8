package import RosterCore

/// Random Markdown made of the marks that matter, so that rare neighbours meet.
package struct MarkdownSamples {
  private var random: SeededGenerator

  package var seed: UInt64 { random.seed }

  package init(seed: UInt64 = SeededGenerator.seedOfThisRun()) { random = SeededGenerator(seed: seed) }

  /// A text of up to `count` marks and words.
  package mutating func next(count: Int = 40) -> SourceText {
    let length = Int.random(in: 1...count, using: &random)
    let text = (0..<length).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
    return SourceText(decoding: Array(text.utf8))
  }

  private static let parts = [
    "- ", "* ", "1. ", "23) ", "> ", ">", "    ", "  ", "\t", " ", "# ", "## Über ", "===", "---", "***",
    "```", "~~~", "```swift", "<div>", "</div>", "<example>", "<!-- note", "-->", "<?pi", "?>", "<script>",
    "[ref]: /url", "'title'", "alpha", "beta gamma", "データ設計", "naïve", "\n", "\n", "\n", "\r\n", "\r", "\n\n",
    "[ref]", "[x] ", "[ ] ", "|", "|", "|---|", ":-:", "\\|", "*", "**", "_", "~~", "`", "``", "[",
    "](/target)", "![", "]", "(", ")", "<", ">", "https://host.example/path", "www.host.example",
    "<mail@host.example>", "\\", "\\*", "&amp;", "&#33;", "&", "\"", "“", "€", ".", "👩‍💻", "\u{7}",
    "\u{202E}", "  \n",
  ]
}
