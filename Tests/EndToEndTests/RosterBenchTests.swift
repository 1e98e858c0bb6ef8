import Foundation
import TestSupport
import Testing

@Suite struct RosterBenchTests {
  @Test func printsATableWithTabs() throws {
    let scratch = try TemporaryFolder()
    let names = ["find", "list", "index", "memory", "query names", "draw 120x40"]
    let run = try ProgramRun(
      "roster-bench", ["--files", "50", "--samples", "2"] + names.flatMap { ["--only", $0] },
      in: scratch.path,
      environment: ["TMPDIR": scratch.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [], "nothing is left behind")

    let lines = run.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
    let header = try #require(lines.first)
    #expect(
      header == [
        "benchmark", "corpus", "files", "bytes", "samples", "min (ms)", "p50 (ms)", "p90 (ms)", "p99 (ms)",
        "max (ms)", "cpu min (ms)", "cpu p50 (ms)", "cpu p90 (ms)", "cpu p99 (ms)", "cpu max (ms)",
        "peak memory (bytes)", "peak memory / bytes", "slowest",
      ])
    let rows = lines.dropFirst()
    #expect(rows.map { $0[0] } == names)
    for row in rows {
      #expect(row.count == header.count, "\(row)")
      #expect(row[1...2] == ["generated", "50"], "\(row)")
      #expect(row[3...14].allSatisfy { Double($0) != nil }, "\(row)")
    }
    #expect(rows.allSatisfy { ($0[17] == "-") == !$0[0].hasPrefix("query") }, "queries name the slowest")
    let memory = try #require(rows.first { $0[0] == "memory" })
    #expect(memory[15...16].allSatisfy { (Double($0) ?? 0) > 0 }, "\(memory)")
  }

  @Test func ratesSearchOnTheSampleAgents() throws {
    let scratch = try TemporaryFolder()
    let samples = "\(Golden.packagePath)/sample-agents"
    let run = try ProgramRun("roster-bench", ["relevance", samples, "--count", "20"], in: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
    #expect(lines.first == ["corpus", "agents", "seed", "kind", "queries", "MRR@10", "success@1"])
    let mean = try #require(lines.last)
    #expect(mean[3] == "mean" && (Double(mean[5]) ?? 0) > 0.9, "\(run.output)")

    let misses = try ProgramRun(
      "roster-bench", ["relevance", samples, "--misses", "heads", "--count", "5"], in: scratch.path)
    #expect(misses.output.hasPrefix("corpus\tseed\tkind\tquery\trank\twanted\tfirst\n"))
  }

  @Test func generatesFilesIntoANewFolder() throws {
    let scratch = try TemporaryFolder()
    let run = try ProgramRun("roster-bench", ["generate", "agents", "30"], in: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    let names = FileManager.default.enumerator(atPath: scratch.path("agents"))?.compactMap { $0 as? String }
    #expect(names?.filter { $0.hasSuffix(".md") || $0.hasSuffix(".mdc") }.count == 30)

    let again = try ProgramRun("roster-bench", ["generate", "agents", "30"], in: scratch.path)
    #expect(again.status == 1)
    #expect(again.errors == "roster-bench: agents: the system says: File exists\n")
  }

  @Test(arguments: [
    (["--fast"], 2, "roster-bench: there is no option --fast\n"),
    (["nowhere"], 1, "roster-bench: FOLDER/nowhere: no such file or folder\n"),
  ])
  func saysWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
    let scratch = try TemporaryFolder()
    let run = try ProgramRun("roster-bench", arguments, in: scratch.path)
    #expect(run.status == status)
    #expect(
      run.errors.hasPrefix(message.replacingOccurrences(of: "FOLDER", with: scratch.path)), "\(run.errors)")
  }
}
