import Foundation

/// A part of the README that is made from the sources, between `<!-- name -->` and `<!-- end of name -->`.
package struct ReadmeSection {
  private let name: String
  private let file: URL

  package init(_ name: String) {
    self.name = name
    file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
  }

  /// Whether tests write what they expect instead of comparing it; such a run fails.
  package static var isRecording: Bool { ProcessInfo.processInfo.environment["ROSTER_RECORD"] != nil }

  /// The text between the two comments; `nil` where the README lacks one of them.
  package func text() throws -> String? {
    let readme = try String(contentsOf: file, encoding: .utf8)
    return range(in: readme).map { String(readme[$0]) }
  }

  /// Puts a text between the two comments.
  package func record(_ text: String) throws {
    var readme = try String(contentsOf: file, encoding: .utf8)
    guard let range = range(in: readme) else { return }
    readme.replaceSubrange(range, with: text)
    try readme.write(to: file, atomically: true, encoding: .utf8)
  }

  private func range(in readme: String) -> Range<String.Index>? {
    guard let start = readme.range(of: "<!-- \(name) -->\n"),
      let end = readme.range(of: "<!-- end of \(name) -->", range: start.upperBound..<readme.endIndex)
    else { return nil }
    return start.upperBound..<end.lowerBound
  }
}
