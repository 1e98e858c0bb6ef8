import RosterCore
import Testing

/// Documents written as HTML, against the examples of the CommonMark specification.
@Suite struct CommonMarkTests {
  /// The examples that differ by intent: as on GitHub, bare addresses are links.
  private static let bareAddresses = ["< https://foo.bar >\n", "https://example.com\n"]

  @Test(.enabled(if: CommonMarkSpecification.current != nil))
  func examplesOfTheSpecification() throws {
    let examples = try #require(CommonMarkSpecification.current).examples
    #expect(examples.count > 600)
    let different = examples.filter { !Self.bareAddresses.contains($0.markdown) }
      .filter { HTMLCase.html($0.markdown, isTrusting: true) != $0.html }
    print("\(examples.count - different.count) examples of the specification agree or differ by intent.")
    for example in different {
      let html = HTMLCase.html(example.markdown, isTrusting: true)
      Issue.record("\(example.number), \(example.section):\n\(example.markdown)\(example.html)\(html)")
    }
  }
}
