import Foundation
import TestSupport
import Testing

@testable import RosterCore

/// What the sample agents are read as, as one tree.
@Suite struct SampleAgentTests {
  private func library() async throws -> Library {
    let root = FilePath(Golden.packagePath).appending(FilePath("sample-agents"))
    return try #require(await LibraryLoader(roots: [root]).load())
  }

  @Test func areReadAsRecorded() async throws {
    let tree = try await library().agents.map(\.tree).joined(separator: "\n")
    try Golden("Tests/RosterCoreTests/Goldens/sample-agents.txt").check(tree)
  }

  /// The table in the folder's README names every file, and says of each header whether it is YAML.
  @Test func areListedInTheirTable() async throws {
    let table = Golden("sample-agents/README.md").text
    for agent in try await library().agents {
      let row = table.split(separator: "\n").first { $0.contains("`\(agent.id.string)`") }
      let verdict = row?.split(separator: "|").last?.trimmingCharacters(in: .whitespaces)
      #expect(
        (verdict == "valid") == (agent.header.status == .valid), "\(agent.id.string): \(verdict ?? "no row")")
    }
  }
}

extension Agent {
  /// Everything that is read out of the file, a line each.
  fileprivate var tree: String {
    var lines = [
      "\(id.string)  \(header.status)  \(source.encoding.rawValue)  \(source.lineEnding)  \(dialect)"
    ]
    lines += header.fields.map { "  \($0.key): \(Self.short($0.value.flowText ?? "null"))" }
    if let tools { lines.append("  tools granted: \(tools)") }
    if let disallowedTools { lines.append("  tools refused: \(disallowedTools)") }
    let description = Description(reading: description ?? "")
    lines.append("  summary: \(Self.short(description.summary))")
    for example in description.examples {
      let parts = [example.context, example.user, example.assistant, example.commentary]
      lines.append("  example: \(parts.map { $0.map(Self.short) ?? "–" }.joined(separator: " | "))")
    }
    let start = source.position(of: body.lowerBound).line
    for heading in Outline(of: source, in: body, firstLine: start).headings {
      lines.append(
        "  \(heading.line): \(String(repeating: "#", count: heading.level)) \(Self.short(heading.title))")
    }
    for diagnostic in diagnostics {
      let place = diagnostic.position.map { "\($0.line):\($0.column) " } ?? ""
      lines.append("  \(diagnostic.severity) \(place)\(diagnostic.rule): \(diagnostic.message)")
    }
    return lines.map(Sanitizer.visible).joined(separator: "\n") + "\n"
  }

  /// The start of a text on one line.
  private static func short(_ text: String) -> String {
    let line = text.replacing("\n", with: "⏎")
    return line.count > 90 ? line.prefix(90) + "… (\(line.utf8.count) bytes)" : line
  }
}
