import Foundation
import TestSupport
import Testing

/// One Swift file of the package, as text.
struct SourceFile: CustomTestStringConvertible {
  /// The path below the package, such as `Sources/RosterCore/Text/ASCII.swift`.
  let path: String
  let lines: [Substring]

  var testDescription: String { path }
  /// The target, such as `RosterCore`.
  var target: String { String(path.split(separator: "/")[1]) }

  /// The modules that the file imports.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1 else {
        return nil
      }
      return String(words[place + 1].prefix { $0 != "." })
    }
  }

  /// The lines without comments and texts, so that a word in them is code.
  var code: [String] {
    var isInText = false
    return lines.map { line in
      if line.contains("\"\"\"") {
        isInText.toggle()
        return ""
      }
      guard !isInText else { return "" }
      let bare = line.replacing(#/"(\\.|[^"\\])*"/#, with: "\"\"")
      return String(bare.prefix(upTo: bare.firstRange(of: "//")?.lowerBound ?? bare.endIndex))
    }
  }

  /// The words of the code.
  var words: Set<String> {
    Set(code.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init) })
  }

  /// The folder of the package.
  static let package = URL(filePath: Golden.packagePath)

  /// All Swift files below a folder of the package.
  static func all(in folder: String) -> [SourceFile] {
    let root = package.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else {
        return nil
      }
      return SourceFile(
        path: "\(folder)/\(path)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
