package import RosterCore

import Foundation

/// Real files to check properties on: those under the folder that `ROSTER_CORPUS` names.
package enum Corpus {
  /// One file.
  package struct File: Sendable {
    package let path: String
    package let text: SourceText
  }

  /// The text files of the corpus; none, with a printed notice, where the variable is not set.
  package static let files: [File] = {
    guard let root = ProcessInfo.processInfo.environment["ROSTER_CORPUS"] else {
      print("ROSTER_CORPUS is not set: properties are not checked on real files.")
      return []
    }
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let texts = names.sorted().filter { name in extensions.contains { name.hasSuffix($0) } }
    return texts.compactMap { name in
      let path = root + "/" + name
      guard let contents = FileManager.default.contents(atPath: path) else { return nil }
      return File(path: path, text: SourceText(decoding: [UInt8](contents)))
    }
  }()

  private static let extensions = [".md", ".markdown", ".mdc", ".txt"]
}
