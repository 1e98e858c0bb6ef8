import Foundation
import Testing

/// The rules that keep the layers apart, read off the sources.
@Suite struct ArchitectureTests {
  static let sources = SourceFile.all(in: "Sources")

  /// What each target may import.
  static let allowedImports: [String: Set<String>] = [
    "RosterCore": ["Glibc", "Darwin", "Synchronization"],
    "RosterScreen": ["RosterCore"],
    "RosterTerminal": [
      "RosterCore", "RosterScreen", "CNcurses", "Glibc", "Darwin", "Synchronization", "Dispatch",
    ],
    "roster": [
      "RosterCore", "RosterScreen", "RosterTerminal", "Glibc", "Darwin", "Synchronization", "Dispatch",
    ],
    "roster-bench": ["RosterCore", "RosterScreen", "Glibc", "Darwin", "Synchronization", "Dispatch"],
  ]

  /// What a target does without, though no import would give it away.
  static let absentWords: [String: Set<String>] = [
    "RosterCore": [
      "ContinuousClock", "SuspendingClock", "clock_gettime", "CommandLine", "environ", "getenv",
    ],
    "RosterScreen": ["ContinuousClock", "SuspendingClock", "CommandLine", "Task", "async", "await"],
  ]

  /// The files that may be longer: tables of data.
  static let dataFiles = ["+Table.swift", "+Names.swift"]

  @Test func thereAreSources() {
    #expect(Set(Self.sources.map(\.target)) == Set(Self.allowedImports.keys))
    #expect(Self.sources.count > 50)
  }

  @Test(arguments: sources) func importsFollowTheLayers(file: SourceFile) {
    let allowed = Self.allowedImports[file.target, default: []]
    #expect(file.imports.filter { !allowed.contains($0) } == [])
  }

  @Test(arguments: sources) func onlyTheLibraryFolderTalksToTheSystem(file: SourceFile) {
    guard file.target == "RosterCore", !file.path.contains("/Library/") else { return }
    #expect(file.imports.filter { ["Glibc", "Darwin"].contains($0) } == [])
  }

  @Test(arguments: sources) func unsafeCodeStandsWhereCIsSpokenTo(file: SourceFile) {
    let speaksC = !Set(file.imports).isDisjoint(with: ["Glibc", "Darwin", "CNcurses"])
    guard !speaksC else { return }
    let lines = file.code.enumerated().filter { $0.element.contains(/\bunsafe\b/) }.map { $0.offset + 1 }
    #expect(lines == [], "an unsafe expression in a file that does not talk to C")
  }

  @Test(arguments: sources) func pureTargetsKnowNoClockAndNoEnvironment(file: SourceFile) {
    #expect(Self.absentWords[file.target, default: []].intersection(file.words) == [])
  }

  @Test(arguments: sources) func filesAreShort(file: SourceFile) {
    guard !Self.dataFiles.contains(where: file.path.hasSuffix) else { return }
    #expect(file.lines.count <= 400)
  }

  @Test func thereAreNoPackageDependencies() throws {
    let manifest = try String(
      contentsOf: SourceFile.package.appending(path: "Package.swift"), encoding: .utf8)
    #expect(!manifest.contains(".package("))
    #expect(!manifest.contains("treatAllWarnings"))
  }

  @Test func theTopLevelIsWhatItShouldBe() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceFile.package.path)
    let visible = Set(names.filter { !$0.hasPrefix(".") }).subtracting(["Package.resolved"])
    #expect(visible == ["Package.swift", "README.md", "Sources", "Tests", "sample-agents"])
  }
}
