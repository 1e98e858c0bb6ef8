package import RosterCore

/// Words, for checks that none is lost on the way to the screen.
package enum MarkdownWords {
  /// The words of a Markdown text that stand for themselves: those of `&name;` do not, nor does the `x` of a done task.
  package static func kept(by text: SourceText) -> Set<String> {
    let source = text.string(in: 0..<text.bytes.count).replacing(/&#?[A-Za-z0-9]+;/, with: "&")
    return Set(words(of: source)).subtracting(["x"])
  }

  /// Runs of ASCII letters and digits with at least one letter, in lower case.
  package static func words(of text: String) -> [String] {
    text.utf8.split { !isLetter($0) && !(0x30...0x39).contains($0) }
      .filter { $0.contains(where: isLetter) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
