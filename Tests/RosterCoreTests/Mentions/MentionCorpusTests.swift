import TestSupport
import Testing

@testable import RosterCore

/// Properties of the mentions in real files: those of ``Corpus``.
@Suite struct MentionCorpusTests {
  private static let agents = Corpus.files.map { file in
    Agent(parsing: file.text.bytes, at: FilePath(file.path))
  }

  @Test func candidatesStandInTheFileInOrder() {
    for agent in Self.agents {
      var last = agent.header.range.lowerBound
      for candidate in agent.mentionCandidates {
        #expect(
          last <= candidate.range.lowerBound,
          "\(agent.path.string): \(agent.source.string(in: candidate.range))")
        #expect(candidate.range.upperBound <= agent.source.bytes.count, "\(agent.path.string)")
        #expect(!candidate.range.isEmpty, "\(agent.path.string)")
        last = candidate.range.lowerBound
      }
    }
  }

  @Test func everyMentionIsAName() {
    let names = AgentNames(of: Self.agents)
    for agent in Self.agents {
      let mentions = names.mentions(in: agent)
      #expect(Set(mentions.map(\.name)).count == mentions.count, "\(agent.path.string)")
      for mention in mentions {
        #expect(mention.agents.allSatisfy { Self.key($0.displayName) == Self.key(mention.name) })
        for place in mention.places {
          #expect(Self.key(agent.source.string(in: place)) == Self.key(mention.name), "\(agent.path.string)")
        }
      }
    }
  }

  @Test func bodiesAloneNameTheSame() {
    for agent in Self.agents where Mojibake(in: agent.source.bytes) == nil {
      let (body, start) = (agent.readableBody, agent.body.lowerBound)
      let inFile = agent.mentionCandidates.map(\.range).filter { $0.lowerBound >= start }
      let inBody = body.mentionCandidates(in: body.bytes.indices).map {
        $0.range.lowerBound + start..<$0.range.upperBound + start
      }
      #expect(inFile == inBody, "\(agent.path.string)")
    }
  }

  @Test func theGraphIsTheSameOnEachRun() async throws {
    let library = Library(agents: Self.agents, failures: [])
    let first = try #require(await MentionGraph(of: library))
    let second = try #require(await MentionGraph(of: library))
    for agent in library.agents {
      #expect(first.agents(mentioning: agent).map(\.path) == second.agents(mentioning: agent).map(\.path))
    }
  }

  private static func key(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "-").replacing("_", with: "-")
  }
}
