import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

/// Places in laid-out texts, taken in one width and looked up in another.
@Suite struct PageAnchorTests {
  private func lines(_ agent: Agent, width: Int) -> [PageLine] {
    DetailLayout(width: width, theme: Theme()).lines(of: agent)
  }

  /// Checks that every line leads back to itself, and to ever later lines in another width.
  private func expectPlacesKept(_ agent: Agent, _ widths: (Int, Int), _ comment: Comment) {
    let (own, other) = (lines(agent, width: widths.0), lines(agent, width: widths.1))
    let anchors = own.indices.map { PageAnchor(line: $0, in: own, isRaw: false) }
    #expect(anchors.map { $0.line(in: own) } == Array(own.indices), comment)
    let found = anchors.map { $0.line(in: other) }
    #expect(found == found.sorted() && found.allSatisfy { $0 < other.count }, comment)
  }

  @Test(arguments: [(80, 40), (30, 100), (20, 19), (2, 50)])
  func everyLineIsAPlace(widths: (Int, Int)) {
    var samples = MarkdownSamples()
    for _ in 0..<200 {
      let (head, body) = (samples.next(count: 20), samples.next(count: 60))
      let words = head.string(in: head.bytes.indices).split { !$0.isLetter }.joined(separator: " ")
      let text = "---\nname: a\ndescription: \(words)\n---\n" + body.string(in: body.bytes.indices)
      expectPlacesKept(agent(text), widths, "seed \(samples.seed)")
    }
  }

  struct PlaceCase: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let widths: (Int, Int)
  }

  static let placeCases = [
    PlaceCase(
      testDescription: "the line of a problem is cut to the width",
      text: "---\nname: a\n---\n>\nword \(String(repeating: "word ", count: 14))\u{7} and so on\n",
      widths: (80, 40)),
    PlaceCase(
      testDescription: "names are cut to the width",
      text: "---\nname: a\n---\n>\nUse the \(String(repeating: "long-", count: 9))agent agent.\n",
      widths: (80, 24)),
    PlaceCase(
      testDescription: "fewer lines of a long value are shown",
      text: "---\nname: a\nprompt: \(String(repeating: "word ", count: 120))\nother: \(1)\n---\n>\nword\n",
      widths: (100, 30)),
    PlaceCase(
      testDescription: "the first line of a text starts with a mark",
      text: "---\nname: a\n---\n- ` code` and words\n",
      widths: (2, 50)),
  ]

  @Test(arguments: placeCases)
  func everyLineIsAPlace(case placeCase: PlaceCase) {
    expectPlacesKept(agent(placeCase.text), placeCase.widths, "\(placeCase.testDescription)")
  }

  /// What is cut above a part must not shift the part.
  @Test func partsAboveTheTextKeepTheirPlaces() throws {
    let words = String(repeating: "word ", count: 30)
    let agent = agent("---\nname: a\nx: \(words)\u{7} \(words)\n---\nword\u{0}\n")
    let (own, other) = (lines(agent, width: 80), lines(agent, width: 40))
    let isLast = { (line: PageLine) in line.text.text.contains("NUL bytes") }
    let place = PageAnchor(line: try #require(own.firstIndex(where: isLast)), in: own, isRaw: false)
    #expect(isLast(other[place.line(in: other)]))
  }

  @Test func everyLineOfRealFilesIsAPlace() {
    // What it takes grows with the square of the lines.
    for file in Corpus.files where file.text.bytes.count < 5_000 {
      let agent = Agent(parsing: file.text.bytes, at: FilePath(file.path))
      expectPlacesKept(agent, (78, 50), "\(file.path)")
    }
  }

  @Test func aByteStaysInTheLineThatShowsIt() {
    let words = (100..<400).map { "w\($0)" }.joined(separator: " ")
    let agent = agent("---\nname: a\n---\n# Title\n\n\(words)\n")
    let own = lines(agent, width: 40)
    for (index, line) in own.enumerated() where line.offset != nil {
      let word = line.text.text.prefix { $0 != " " }
      for width in [20, 37, 90] {
        let other = lines(agent, width: width)
        let found = PageAnchor(line: index, in: own, isRaw: false).line(in: other)
        #expect(other[found].text.text.contains(word), "\(word) in \(width) columns")
      }
    }
  }
}
