import TestSupport
import Testing

@testable import RosterCore

/// Files that change while they are read.
@Suite(.timeLimit(.minutes(5))) struct ChangingFilesTests {
  @Test func everyOutcomeIsAnAgentOrAFailure() async throws {
    let restless = try RestlessFolder()
    let roots = [restless.folder.filePath]
    let names = (0..<RestlessFolder.count).map {
      restless.folder.filePath.appending(FilePath(RestlessFolder.name($0)))
    }
    let allowed = Set(Array(RestlessFolder.head.utf8) + [RestlessFolder.filling])
    var library: Library?
    var reasons: Set<FileError.Reason> = []
    for round in 0..<60 {
      let loaded = try #require(
        await LibraryLoader(roots: roots, reusing: round % 3 == 0 ? nil : library).load())
      let paths = loaded.agents.map(\.path) + loaded.failures.map(\.path)
      #expect(Set(paths).count == paths.count && Set(paths).isSubset(of: names))
      #expect(loaded.agents.allSatisfy { allowed.isSuperset(of: $0.source.bytes) })
      #expect(loaded.index.count == loaded.agents.count)
      reasons.formUnion(loaded.failures.map(\.reason))
      library = loaded
    }
    #expect(reasons.count > 2, "hardly anything changed")
    restless.rest()
    let reloaded = try #require(await LibraryLoader(roots: roots, reusing: library).load())
    let loaded = try #require(await LibraryLoader(roots: roots).load())
    #expect(reloaded.agents.map(\.path) == loaded.agents.map(\.path))
    #expect(reloaded.agents.map(\.source.bytes) == loaded.agents.map(\.source.bytes))
    #expect(Set(reloaded.failures) == Set(loaded.failures))
  }

  #if os(Linux)
    /// Their lengths are 0 and 4,096 before they are read, whatever they then hold: they grow and shrink meanwhile.
    @Test(arguments: ["/proc/version", "/sys/devices/system/cpu/online"])
    func theLengthIsThatOfWhatWasRead(path: String) throws {
      let path = FilePath(path)
      guard let size = try? path.inspect().stamp.size else { return }
      let bytes = try path.read(upTo: Limits.fileBytes).bytes
      #expect(bytes.count != size && bytes.last == UInt8(ascii: "\n") && !bytes.contains(0))
      let part = try path.read(upTo: 2)
      #expect(part.bytes == Array(bytes[..<2]) && part.isCut)
    }
  #endif
}
