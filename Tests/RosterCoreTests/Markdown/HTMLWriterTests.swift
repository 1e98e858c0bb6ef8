import RosterCore
import Testing

/// Markdown, and the HTML that it is written as.
struct HTMLCase: CustomTestStringConvertible {
  let id: String
  let markdown: String
  let html: String
  var testDescription: String { id }

  init(_ id: String, _ markdown: String, _ html: String) {
    (self.id, self.markdown, self.html) = (id, markdown, html)
  }

  static func html(_ markdown: String, isTrusting: Bool = false) -> String {
    let source = SourceText(decoding: Array(markdown.utf8))
    return MarkdownDocument(parsing: source, in: 0..<source.bytes.count).html(isTrusting: isTrusting)
  }
}

@Suite struct HTMLWriterTests {
  static let blocks = [
    HTMLCase("heading and paragraph", "# A *b*\nc\nd", "<h1>A <em>b</em></h1>\n<p>c\nd</p>\n"),
    HTMLCase("quote", "> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
    HTMLCase("break", "a\n\n***", "<p>a</p>\n<hr />\n"),
    HTMLCase("definitions leave no trace", "[a]\n\n[a]: /b 'c'", "<p><a href=\"/b\" title=\"c\">a</a></p>\n"),
    HTMLCase(
      "code", "```swift run\na < b\n\n\tc\n```",
      "<pre><code class=\"language-swift\">a &lt; b\n\n\tc\n</code></pre>\n"),
    HTMLCase("indented code", "    a", "<pre><code>a\n</code></pre>\n"),
    HTMLCase(
      "tags are text", "<role>\na <b>\n\n</role>",
      "<pre>&lt;role&gt;\na &lt;b&gt;\n</pre>\n<pre>&lt;/role&gt;\n</pre>\n"),
  ]

  static let lists = [
    HTMLCase("tight", "- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"),
    HTMLCase(
      "loose", "3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
    HTMLCase("empty item", "-\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n"),
    HTMLCase(
      "tasks", "- [x] a\n- [ ] b",
      "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>\n"
        + "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n"),
    HTMLCase(
      "loose task", "- [x] a\n\n  b",
      "<ul>\n<li>\n<p><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</p>\n<p>b</p>\n</li>\n</ul>\n"),
  ]

  static let tables = [
    HTMLCase(
      "alignment", "|a|b|\n|:-|-:|\n|c|d|",
      "<table>\n<thead>\n<tr>\n<th align=\"left\">a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td align=\"left\">c</td>\n<td align=\"right\">d</td>\n</tr>\n</tbody>\n</table>\n"),
    HTMLCase(
      "only a header", "|a|\n|:-:|",
      "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n</tr>\n</thead>\n</table>\n"),
    HTMLCase(
      "missing and further cells", "|a|b|\n|-|-|\n|c|\n|d|e|f|",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n"
        + "<tr>\n<td>d</td>\n<td>e</td>\n<td>f</td>\n</tr>\n</tbody>\n</table>\n"),
  ]

  static let inlines = [
    HTMLCase(
      "marks", "*a* **b** ~~c~~ `d<`  \ne",
      "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&lt;</code><br />\ne</p>\n"),
    HTMLCase("escapes and references", "\\*a\\* &copy; &ngE; \"&lt;", "<p>*a* © ≧̸ &quot;&lt;</p>\n"),
    HTMLCase(
      "addresses", "<a@b.c> www.d.e",
      "<p><a href=\"mailto:a@b.c\">a@b.c</a> <a href=\"http://www.d.e\">www.d.e</a></p>\n"),
    HTMLCase("percent signs", "[a](/b[ü\"%20&')", "<p><a href=\"/b%5B%C3%BC%22%20&amp;&#x27;\">a</a></p>\n"),
    HTMLCase("images", "![*a* b](c \"d\")", "<p><img src=\"c\" alt=\"a b\" title=\"d\" /></p>\n"),
    HTMLCase("tags are text inside a line", "a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    HTMLCase("hidden characters", "a\u{1B}[1m\u{202E}b", "<p>a^[[1m&lt;U+202E&gt;b</p>\n"),
  ]

  @Test(arguments: blocks + lists + tables + inlines)
  func writes(_ example: HTMLCase) {
    #expect(HTMLCase.html(example.markdown) == example.html)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "java&#10;script:a", "&#1;javascript:a", "vbscript:a",
    "data:text/html,a", "data:image/svg+xml,a", "file:///etc/passwd",
  ])
  func addressesThatRunScriptsAreLeftOut(address: String) {
    #expect(HTMLCase.html("[a](<\(address)>)") == "<p><a href=\"\">a</a></p>\n")
    #expect(HTMLCase.html("![a](<\(address)>)") == "<p><img src=\"\" alt=\"a\" /></p>\n")
  }

  @Test(arguments: ["/a", "https://a.b", "mailto:a", "data:image/png;base64,a", "#javascript:"])
  func otherAddressesStay(address: String) {
    #expect(HTMLCase.html("[a](\(address))") == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test func referencesToALongAddressAreBounded() {
    let address = "/" + String(repeating: "u", count: 10_000)
    let references = String(repeating: "[a] ![a]\n\n", count: 500)
    let html = HTMLCase.html(references + "[b](\(address))\n\n[a]: \(address)")
    #expect(html.utf8.count < 200_000)
    let copies = html.split(separator: address).count - 1
    #expect(copies == 10, "9 references and the link with its own target")
    #expect(html.contains("<p>a a</p>\n"), "what has no target left keeps its text")
  }

  @Test func emptyCellsInShortRowsAreBounded() {
    let columns = 1_000
    let head = String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
    let html = HTMLCase.html(head + String(repeating: "|b|\n", count: 1_000))
    let lines = html.split(separator: "\n")
    #expect(lines.count { $0 == "<td>b</td>" } == 1_000)
    #expect(lines.count { $0 == "<td></td>" } == Limits.fillingCells)
  }

  @Test func trustedTextStaysAsItIs() {
    let html = HTMLCase.html("<b>a</b>\u{202E}\n\n<div>\n*b*\n\n[c](javascript:d)", isTrusting: true)
    #expect(html == "<p><b>a</b>\u{202E}</p>\n<div>\n*b*\n<p><a href=\"javascript:d\">c</a></p>\n")
  }
}
