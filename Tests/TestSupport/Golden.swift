internal import Foundation
package import Testing

/// A file that holds what a test expects, beside the test or elsewhere in the package.
package struct Golden {
  private let url: URL

  /// Names a file by its path below the folder of the package.
  package init(_ path: String) {
    url = Golden.package.appending(path: path)
  }

  /// The folder of the package.
  package static var packagePath: String { package.path }

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Whether `ROSTER_RECORD` asks for the files to be written anew; the tests then fail, so that somebody looks.
  private static var isRecording: Bool { ProcessInfo.processInfo.environment["ROSTER_RECORD"] != nil }

  /// The contents; empty where there is no file.
  package var text: String { (try? String(contentsOf: url, encoding: .utf8)) ?? "" }

  /// Compares a text with the file, or writes it there.
  package func check(_ actual: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    guard actual != text else { return }
    if Golden.isRecording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    Issue.record(
      "\(url.lastPathComponent) differs: \(difference(from: actual))", sourceLocation: sourceLocation)
  }

  /// Compares a text with what the file has between `<!-- name -->` and `<!-- end of name -->`, or writes it there.
  package func check(
    _ actual: String, inSection name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = text
    let opening = try #require(text.firstRange(of: "<!-- \(name) -->\n"), sourceLocation: sourceLocation)
    let closing = try #require(
      text[opening.upperBound...].firstRange(of: "<!-- end of \(name) -->"), sourceLocation: sourceLocation)
    try check(
      text[..<opening.upperBound] + actual + text[closing.lowerBound...], sourceLocation: sourceLocation)
  }

  /// The first line that differs.
  private func difference(from actual: String) -> String {
    let wanted = text.split(separator: "\n", omittingEmptySubsequences: false)
    let got = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, got).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let index = line ?? min(wanted.count, got.count)
    func at(_ lines: [Substring]) -> Substring { lines.indices.contains(index) ? lines[index] : "(nothing)" }
    return "line \(index + 1)\nexpected: \(at(wanted))\ngot:      \(at(got))"
  }
}
