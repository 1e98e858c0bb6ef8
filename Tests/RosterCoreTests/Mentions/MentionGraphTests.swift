import RosterCore
import TestSupport
import Testing

/// Who mentions whom, and which of several namesakes is meant.
@Suite struct MentionGraphTests {
  /// Agents by path; the name is that of the file, the text follows.
  private func library(_ texts: KeyValuePairs<String, String>) -> Library {
    let agents = texts.map { path, text in
      agent("---\nname: \(FilePath(path).stem)\n---\n\(text)\n", at: path)
    }
    return Library(agents: agents, failures: [])
  }

  private func paths(_ agents: [Agent]) -> [String] { agents.map(\.path.string) }

  @Test func bothDirectionsAgree() async throws {
    let library = library([
      "/a/lead.md": "Delegate to `dba` and `tester`.", "/a/tester.md": "Ask lead-dev or `lead`.",
      "/a/dba.md": "",
      "/a/idle.md": "",
    ])
    let graph = try #require(await MentionGraph(of: library))
    let lead = try #require(library.agents(named: "lead").first)
    let dba = try #require(library.agents(named: "dba").first)
    #expect(graph.names.mentions(in: lead).map(\.name) == ["dba", "tester"])
    #expect(paths(graph.agents(mentioning: lead)) == ["/a/tester.md"])
    #expect(paths(graph.agents(mentioning: dba)) == ["/a/lead.md"])
    #expect(graph.agents(mentioning: library.agents(named: "idle")[0]).isEmpty)
  }

  @Test func theNearestNamesakeIsMeant() async throws {
    let library = library([
      "/x/one/lead.md": "Ask `dba`.", "/x/one/dba.md": "", "/x/two/dba.md": "", "/y/dba.md": "",
    ])
    let graph = try #require(await MentionGraph(of: library))
    let mention = try #require(graph.names.mentions(in: library.agents(named: "lead")[0]).first)
    #expect(paths(mention.agents) == ["/x/one/dba.md", "/x/two/dba.md", "/y/dba.md"])
    #expect(mention.nearestCount == 1)
    #expect(library.agents(named: "dba").map { graph.agents(mentioning: $0).count } == [1, 0, 0])
  }

  @Test func equallyNearOnesAreAllMeant() async throws {
    let library = library([
      "/x/lead.md": "Ask `dba`.", "/x/two/dba.md": "", "/x/one/dba.md": "", "/dba.md": "",
    ])
    let graph = try #require(await MentionGraph(of: library))
    let mention = try #require(graph.names.mentions(in: library.agents(named: "lead")[0]).first)
    #expect(paths(mention.agents) == ["/x/one/dba.md", "/x/two/dba.md", "/dba.md"])
    #expect(mention.nearestCount == 2)
    #expect(library.agents(named: "dba").map { graph.agents(mentioning: $0).count } == [0, 1, 1])
  }

  @Test func anAgentThatIsNotThereIsMentionedByNone() async throws {
    let graph = try #require(await MentionGraph(of: library(["/a/lead.md": "Ask `dba`."])))
    #expect(graph.agents(mentioning: agent("---\nname: dba\n---\n", at: "/b/dba.md")).isEmpty)
    #expect(try #require(await MentionGraph(of: library([:]))).names.mentions(in: agent("")).isEmpty)
  }

  @Test(arguments: [
    ("one edited", "/a/lead.md", "Ask `tester`."), ("one renamed", "/b/lead.md", "Ask `dba`."),
    ("one of another name", "/a/boss.md", "Ask `dba`."),
  ])
  func whatIsTakenOverIsWhatWouldBeFound(change: String, path: String, text: String) async throws {
    let before = library([
      "/a/dba.md": "Ask `lead`.", "/a/lead.md": "Ask `dba`.", "/a/tester.md": "Ask lead or `boss`.",
    ])
    let graph = try #require(await MentionGraph(of: before))
    let changed = agent("---\nname: \(FilePath(path).stem)\n---\n\(text)\n", at: path)
    let kept = before.agents.filter { $0.displayName != "lead" }
    let after = Library(agents: kept + [changed], failures: [])
    let (anew, reused) = (await MentionGraph(of: after), await MentionGraph(of: after, reusing: graph))
    for agent in after.agents {
      #expect(reused?.agents(mentioning: agent).map(\.path) == anew?.agents(mentioning: agent).map(\.path))
    }
    #expect(after.agents.contains { reused?.agents(mentioning: $0).isEmpty == false })
  }

  @Test func aCancelledSearchHasNoResult() async {
    let library = library(["/a/lead.md": "Ask `dba`."])
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await MentionGraph(of: library)
    }
    task.cancel()
    #expect(await task.value == nil)
  }
}
