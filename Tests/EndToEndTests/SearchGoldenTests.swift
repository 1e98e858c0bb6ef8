import TestSupport
import Testing

/// What `search` prints of the agents that come with the project.
@Suite struct SearchGoldenTests {
  /// Words, a phrase, letters, typos, text as typed, fields, exclusion; in each format.
  static let calls: [[String]] = [
    ["api"], ["rate limiting"], ["\"rate limiting\""], ["beng"], ["kuberntes"], ["'API"], ["^api"],
    ["backend -java"], ["tools:none"], ["is:repaired model:opus"], ["データ"], ["api-designer", "--explain"],
    ["rate limit", "--limit", "2", "--explain"], ["code-reviewer", "--format", "paths"],
    ["code review | audit", "--limit", "3", "--format", "json"], ["", "--limit", "3"], ["xyzzy"],
    ["name:go|color:red has:examples", "--explain-query"],
  ]

  @Test func printsWhatItDid() throws {
    let transcript = try Self.calls.map { call in
      let run = try ProgramRun("roster", ["search"] + call + ["sample-agents"], in: Golden.packagePath)
      let words = call.map { "'\($0)'" }.joined(separator: " ")
      return "$ roster search \(words)\n\(run.output)\(run.errors)(exit \(run.status))\n"
    }
    let text = transcript.joined(separator: "\n").replacing(Golden.packagePath, with: "{}")
    // The order is what counts; every tuning would change the numbers.
    try Golden("Tests/EndToEndTests/Goldens/search.txt").check(text.replacing(/[0-9]+\.[0-9]+/, with: "#.#"))
  }
}
