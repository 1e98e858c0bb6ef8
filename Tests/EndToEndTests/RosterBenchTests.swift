import Foundation
import TestSupport
import Testing

@Suite struct RosterBenchTests {
  @Test func printsATableWithTabs() throws {
    let scratch = try TemporaryFolder()
    let run = try ProgramRun(
      "roster-bench", ["--files", "100", "--samples", "2"], in: scratch.path,
      environment: ["TMPDIR": scratch.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [], "nothing is left behind")

    let lines = run.output.split(separator: "\n").map { $0.components(separatedBy: "\t") }
    let header = try #require(lines.first)
    #expect(
      header == [
        "benchmark", "corpus", "files", "bytes", "samples", "min (ms)", "median (ms)", "p90 (ms)", "p99 (ms)",
        "cpu (ms)", "peak memory (bytes)", "peak memory / bytes",
      ])
    let rows = lines.dropFirst()
    #expect(rows.map { $0[0] }.starts(with: ["find", "load", "load and index", "list"]))
    for row in rows {
      #expect(row.count == header.count, "\(row)")
      #expect(row[1...2] == ["generated", "100"], "\(row)")
      #expect(row[3...9].allSatisfy { Double($0) != nil }, "\(row)")
    }
    let memory = try #require(rows.first { $0[0] == "memory" })
    #expect(memory[10...].allSatisfy { (Double($0) ?? 0) > 0 }, "\(memory)")
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
