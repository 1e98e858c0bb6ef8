/// The text of a value that is not YAML, as its author sees it.
///
/// Lines stay lines. The indentation that they share is layout and left out, as are quotes around the whole and a
/// `|` or `>` on the first line.
struct VisibleText {
  let text: String

  /// Reads the text in `range`, which neither starts nor ends with a blank.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The bytes of the text.
  ///   - isBehindKey: Whether the text starts on the line of its key, so that the first line tells nothing about
  ///     indentation.
  init(_ bytes: [UInt8], in range: Range<Int>, isBehindKey: Bool) {
    var start = range.lowerBound
    if !isBehindKey { while start > 0, bytes[start - 1].isBlank { start -= 1 } }
    var lines = LineScanner(bytes, in: start..<range.upperBound).map { bytes[$0.content] }
    let opensBlock = isBehindKey && lines.count > 1 && lines[0].isBlockHeader
    if opensBlock { lines.removeFirst() }
    let firstIndented = isBehindKey && !opensBlock ? 1 : 0
    let shared = lines.dropFirst(firstIndented).filter { !$0.isAllBlank }.map(\.blanksAtStart).min() ?? 0
    for index in lines.indices.dropFirst(firstIndented) {
      lines[index] = lines[index].dropFirst(min(shared, lines[index].blanksAtStart))
    }
    let text = Array(lines.joined(separator: CollectionOfOne(ASCII.lineFeed)))
    let isQuoted = !opensBlock && text[...].isQuotedWhole
    self.text = String(decoding: isQuoted ? text[1..<(text.count - 1)] : text[...], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// How many spaces and tabs it starts with.
  fileprivate var blanksAtStart: Int { prefix(while: \.isBlank).count }

  fileprivate var isAllBlank: Bool { allSatisfy(\.isBlank) }

  /// Whether it is a `|` or `>` with its indicators and nothing else.
  var isBlockHeader: Bool {
    guard first == YAMLIndicator.literal || first == YAMLIndicator.folded else { return false }
    return dropFirst().allSatisfy {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0.isDigit || $0.isBlank
    }
  }

  /// Whether the quotes at both ends are a pair, which they are not where the next quote closes the first.
  ///
  /// `"use "this" one"` is quoted as a whole, `"this" and "that"` is not.
  fileprivate var isQuotedWhole: Bool {
    guard count >= 2, let quote = first, quote == last,
      quote == YAMLIndicator.doubleQuote || quote == YAMLIndicator.singleQuote
    else { return false }
    guard let inner = self[(startIndex + 1)..<(endIndex - 1)].firstIndex(of: quote) else { return true }
    let next = self[inner + 1]
    return next.isWord || next == quote || self[inner - 1] == YAMLIndicator.escape
  }
}
