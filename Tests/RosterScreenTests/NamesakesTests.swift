import RosterCore
import TestSupport
import Testing

@testable import RosterScreen

@Suite struct NamesakesTests {
  static let cases: [(paths: [String], places: [String])] = [
    (["/a/one/x.md", "/a/two/x.md"], ["one/", "two/"]),
    (["/a/one/x.md", "/a/two/y.md"], ["one/", "two/"]),
    (["/a/one/agents/x.md", "/a/two/agents/x.md"], ["one/agents/", "two/agents/"]),
    (["/a/one/x.md", "/a/one/y.md"], ["x.md", "y.md"]),
    (["/a/one/x.md", "/a/one/y.md", "/a/two/x.md"], ["one/", "y.md", "two/"]),
  ]

  @Test(arguments: cases)
  func areToldApartByTheirFolders(paths: [String], places: [String]) {
    let agents = paths.map { agent("---\nname: same\n---\n", at: $0) }
    var namesakes = Namesakes(agents)
    #expect(agents.map(namesakes.place) == places)
    namesakes.learnPlaces(of: "same")
    #expect(agents.map(namesakes.place) == places)
  }
}
