internal import Foundation
package import RosterCore
internal import Testing

/// The agents that come with the project, as they look on every machine.
package enum SampleAgents {
  /// A copy of the folder of the package that holds them, in a folder of its own, all of one date.
  ///
  /// What is shown of a file tells when it was changed, which is another time in each checkout.
  package static let parent: String = {
    let parent = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
    let folder = parent.appending(path: name)
    let date = Date(timeIntervalSince1970: 1_767_323_040)
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: Golden.packagePath + "/" + name, toPath: folder.path)
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        try FileManager.default.setAttributes(
          [.modificationDate: date], ofItemAtPath: folder.appending(path: path).path)
      }
    } catch {
      preconditionFailure("cannot copy the sample agents: \(error)")
    }
    atexit { try? FileManager.default.removeItem(atPath: SampleAgents.parent) }
    return parent.path
  }()

  /// The folder in that copy.
  package static var folder: FilePath { FilePath(parent).appending(FilePath(name)) }

  /// All of them, in the order of their paths.
  package static func load() async throws -> [Agent] {
    try #require(await LibraryLoader(roots: [folder]).load()).agents
  }

  private static let name = "sample-agents"
}
