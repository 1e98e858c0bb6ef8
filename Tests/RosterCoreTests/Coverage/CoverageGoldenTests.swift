import TestSupport
import Testing

@testable import RosterCore

/// What the sample agents of equal names are about.
@Suite struct CoverageGoldenTests {
  @Test func isAsRecorded() async throws {
    let groups = Dictionary(grouping: try await SampleAgents.load(), by: \.displayName)
      .filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    let text = groups.map { name, agents in
      let coverage = Coverage(of: agents)
      return
        (["# \(name)"] + agents.map { "  \($0.id.string)" } + ["terms"]
        + coverage.terms.map { "  " + $0.row } + ["sections"] + coverage.sections.map { "  " + $0.row })
        .joined(separator: "\n") + "\n"
    }
    try Golden("Tests/RosterCoreTests/Goldens/coverage.txt").check(text.joined(separator: "\n"))
  }
}
