import RosterCore
import Testing

@testable import roster_bench

@Suite struct GeneratedCorpusTests {
  @Test func sameSeedGivesSameBytes() {
    #expect(String(fingerprint(seed: 1), radix: 16) == "de00b6743cf8b7c2")
    #expect(fingerprint(seed: 1) != fingerprint(seed: 2))
  }

  @Test func moreFilesLeaveTheFirstOnesAlone() {
    let few = GeneratedFile.all(100)
    #expect(GeneratedFile.all(200).starts(with: few))
  }

  @Test func pathsDiffer() {
    let paths = GeneratedFile.some.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths.allSatisfy { $0.split(separator: "/").count >= 3 })
  }

  /// A hash of the paths and bytes of 50 files: FNV-1a of 64 bits.
  private func fingerprint(seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for file in GeneratedFile.all(50, seed: seed) {
      for byte in Array(file.path.utf8) + file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}

/// What reading makes of generated files.
@Suite struct GeneratedAgentsTests {
  private static let agents = GeneratedFile.some.map {
    Agent(parsing: $0.bytes, at: FilePath("/agents/\($0.path)"))
  }

  @Test func everyFileIsAnAgent() {
    #expect(Self.agents.allSatisfy { $0.header.status != .missing })
    #expect(Self.agents.allSatisfy { $0.name != nil && $0.description?.isEmpty == false })
    #expect(Self.agents.allSatisfy { !Outline(of: $0.source, in: $0.body).headings.isEmpty })
  }

  /// How many in a thousand agents are of some kind.
  struct Share: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let range: ClosedRange<Int>
    let has: @Sendable (Agent) -> Bool
  }

  static let shares = [
    Share(testDescription: "not valid YAML", range: 25...80) { $0.header.status == .repaired },
    Share(testDescription: "CRLF", range: 50...90) { $0.source.lineEnding == .crlf },
    Share(testDescription: "inherits all tools", range: 370...450) { $0.tools == nil },
    Share(testDescription: "not ASCII", range: 300...950) { !$0.source.bytes.allSatisfy { $0 < 0x80 } },
    Share(testDescription: "one of four shared names", range: 10...50) { agent in
      ["code-reviewer", "backend-engineer", "test-writer", "debugger"].contains(agent.name)
    },
  ]

  @Test(arguments: shares)
  func isAsFrequentAsInRealFiles(_ share: Share) {
    let count = Self.agents.count(where: share.has) * 1_000 / Self.agents.count
    #expect(share.range.contains(count), "\(count)")
  }

  @Test func someTextsAreEqual() {
    let distinct = Set(GeneratedFile.some.map(\.bytes)).count
    #expect((470...495).contains(distinct), "\(distinct)")
  }

  @Test func filesAreAsLongAsWasDrawn() {
    // A file ends behind the sentence, list or block of code that reaches its size.
    let bytes = GeneratedFile.some.reduce(0) { $0 + $1.bytes.count } / GeneratedFile.some.count
    #expect((7_500...11_000).contains(bytes), "\(bytes)")
  }
}

@Suite struct SizeDistributionTests {
  @Test(arguments: [(500, 5_100), (900, 18_000), (990, 45_000)])
  func quantilesAreThoseOfRealFiles(perMille: Int, bytes: Int) {
    var random = SplitMix64(seed: 1)
    let sizes = (0..<10_000).map { _ in SizeDistribution.draw(&random) }.sorted()
    let size = sizes[perMille * 10]
    #expect((bytes * 95 / 100...bytes * 105 / 100).contains(size), "\(size)")
  }
}

/// A file of a generated corpus.
private struct GeneratedFile: Equatable {
  let path: String
  let bytes: [UInt8]

  static let some = all(500)

  static func all(_ count: Int, seed: UInt64 = 1) -> [Self] {
    var files: [Self] = []
    GeneratedCorpus(count: count, seed: seed).files { files.append(Self(path: $0, bytes: $1)) }
    return files
  }
}
