import Testing

@testable import roster_bench

@Suite struct InvocationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let expected: Invocation
    var testDescription: String { "roster-bench \(line)" }
  }

  static let cases = [
    Case(line: "", expected: .measure(plan(fileCounts: [100, 1_000, 10_000]))),
    Case(line: "a b", expected: .measure(plan(folders: ["a", "b"]))),
    Case(line: "--files 7 8 a", expected: .measure(plan(folders: ["a"], fileCounts: [7, 8]))),
    Case(
      line: "a --only load --only find --samples 3 --seed 9",
      expected: .measure(plan(folders: ["a"], seed: 9, names: ["load", "find"], samples: 3))),
    Case(line: "relevance", expected: .rate(ratingPlan(fileCounts: [1_000]))),
    Case(
      line: "relevance a b --seed 3 --count 9",
      expected: .rate(ratingPlan(folders: ["a", "b"], seed: 3, count: 9))),
    Case(
      line: "relevance --files 50 --misses heads --misses typo",
      expected: .rate(ratingPlan(fileCounts: [50], missKinds: [.heads, .typo]))),
    Case(line: "generate f 20", expected: .generate(folder: "f", count: 20, seed: 1)),
    Case(line: "generate --seed 4 f 20", expected: .generate(folder: "f", count: 20, seed: 4)),
    Case(line: "measure-memory f", expected: .measureMemory(folder: "f")),
    Case(line: "--help", expected: .help),
  ]

  @Test(arguments: cases)
  func reads(_ example: Case) throws {
    #expect(try Invocation(words(example.line)) == example.expected)
  }

  static let errors: [(String, UsageError)] = [
    ("--fast", .unknownOption("--fast")), ("--samples", .missingValue("--samples")),
    ("--samples 0", .badNumber("0", option: "--samples", least: 1)),
    ("--files x", .badNumber("x", option: "--files", least: 1)),
    ("--seed -1", .badNumber("-1", option: "--seed", least: 0)), ("--only lod", .unknownBenchmark("lod")),
    ("relevance --samples 2", .unknownOption("--samples")),
    ("relevance --misses", .missingValue("--misses")),
    ("relevance --misses head", .unknownQueryKind("head")),
    ("relevance --count 0", .badNumber("0", option: "--count", least: 1)),
    ("generate f", .wrongArguments(command: "generate")),
    ("generate f 0", .wrongArguments(command: "generate")),
    ("generate f 1 2", .wrongArguments(command: "generate")),
    ("measure-memory", .wrongArguments(command: "measure-memory")),
  ]

  @Test(arguments: errors)
  func refuses(line: String, error: UsageError) {
    #expect(throws: error) { try Invocation(words(line)) }
  }

  @Test func everyBenchmarkHasANameOfItsOwn() {
    #expect(Set(Benchmark.all.map(\.name)).count == Benchmark.all.count)
  }

  private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

  private static func plan(
    folders: [String] = [], fileCounts: [Int] = [], seed: UInt64 = 1, names: [String] = [], samples: Int = 10
  ) -> Invocation.Plan {
    Invocation.Plan(folders: folders, fileCounts: fileCounts, seed: seed, names: names, samples: samples)
  }

  private static func ratingPlan(
    folders: [String] = [], fileCounts: [Int] = [], seed: UInt64 = 1, count: Int = 100,
    missKinds: [QueryKind] = []
  ) -> Invocation.RatingPlan {
    Invocation.RatingPlan(
      folders: folders, fileCounts: fileCounts, seed: seed, count: count, missKinds: missKinds)
  }
}
