import TestSupport
import Testing

@testable import RosterCore

@Suite struct EqualTextsTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let left: [UInt8]
    let right: [UInt8]
    let areEqual: Bool
    var testDescription: String { id }

    init(_ id: String, _ left: String, _ right: String, _ areEqual: Bool) {
      self.init(id, Array(left.utf8), Array(right.utf8), areEqual)
    }

    init(_ id: String, _ left: [UInt8], _ right: [UInt8], _ areEqual: Bool) {
      (self.id, self.left, self.right, self.areEqual) = (id, left, right, areEqual)
    }
  }

  static let examples = [
    Example("the same", "a\nb\n", "a\nb\n", true),
    Example("CRLF", "a\nb\n", "a\r\nb\r\n", true),
    Example("CR", "a\nb\n", "a\rb\r", true),
    Example("mixed line ends", "a\r\nb\nc\r", "a\rb\r\nc", true),
    Example("no line end at the end", "a\nb\n", "a\nb", true),
    Example("byte order mark", "\u{FEFF}a\n", "a\n", true),
    Example("UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00], Array("a\n".utf8), true),
    Example("Windows-1252", [0x61, 0xE9], Array("aé".utf8), true),
    Example("nothing and a line end", "", "\n", true),
    Example("an empty line at the end", "a\n", "a\n\n", false),
    Example("an empty line at the end, CRLF", "a\r\n", "a\r\n\r\n", false),
    Example("trailing space", "a\n", "a \n", false),
    Example("capitals", "a", "A", false),
    Example("another line", "a\nb", "a\nc", false),
    Example("lines run together", "a\nb", "ab", false),
  ]

  @Test(arguments: examples)
  func compares(_ example: Example) {
    let agents = [("/l.md", example.left), ("/r.md", example.right)].map {
      Agent(parsing: $0.1, at: FilePath($0.0))
    }
    let texts = EqualTexts(among: agents)
    #expect(texts.groups.map(\.paths) == (example.areEqual ? [["/l.md", "/r.md"]] : []))
    #expect(texts.copies(of: agents[0]).paths == (example.areEqual ? ["/r.md"] : []))
    #expect(texts.contains(agents[1]) == example.areEqual)
  }

  @Test func groupsDoNotDependOnTheOrder() {
    let agents = ["c": "x", "a": "y", "e": "x", "b": "y", "d": "z", "f": "x"].map {
      agent($1, at: "/\($0).md")
    }
    for agents in [agents, agents.reversed()] {
      let texts = EqualTexts(among: agents)
      #expect(texts.groups.map(\.paths) == [["/a.md", "/b.md"], ["/c.md", "/e.md", "/f.md"]])
    }
  }

  @Test func theHeaderCounts() {
    let agents = ["opus", "haiku"].map {
      agent("---\nname: a\nmodel: \($0)\n---\nBe brief.\n", at: "/\($0).md")
    }
    #expect(EqualTexts(among: agents).groups.isEmpty)
  }
}

extension [Agent] {
  /// The paths of the agents as text.
  var paths: [String] { map(\.path.string) }
}
