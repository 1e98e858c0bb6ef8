/// A header that is not YAML, cut into its keys.
struct HeaderSections {
  /// The sections in the order of the file; the first may be text before any key.
  private(set) var sections: [HeaderSection] = []
  /// Where the first key stands beyond ``Limits/repairedKeys``, which is text of the last section; `nil` for none.
  private(set) var firstKeyLeftOut: Int?
  private let bytes: [UInt8]
  /// Offset behind the last line.
  private let end: Int
  private var start: Int
  /// The line with the key of the section that is being read.
  private var keyLine: HeaderLine?
  /// Whether unindented text has continued the last value, after which a word and a colon may be prose.
  private var isInProse = false

  /// Cuts the lines in `content`.
  init(_ bytes: [UInt8], in content: Range<Int>) {
    self.bytes = bytes
    start = content.lowerBound
    end = content.upperBound
    for line in lines(from: start) {
      if startsSection(line) {
        guard sections.count < Limits.repairedKeys - 1 else {
          firstKeyLeftOut = line.line.start
          break
        }
        endSection(at: line.line.start)
        keyLine = line
        isInProse = opensFlushBlock(line)
      } else if !line.belongsToKeyAbove {
        isInProse = true
      }
    }
    endSection(at: end)
  }

  /// Whether these are the sections of a header, and not prose under a rule at the top of a page.
  func holdHeader(isClosed: Bool) -> Bool {
    if sections.contains(where: { $0.key?.isKnown == true }) { return true }
    return isClosed && sections.first?.key != nil
  }

  /// The lines from a start of one on, made as they are asked for: a header can be all blank lines.
  private func lines(from offset: Int) -> some Sequence<HeaderLine> {
    LineScanner(bytes, in: offset..<end).lazy.map { [bytes] in HeaderLine($0, in: bytes) }
  }

  private mutating func endSection(at end: Int) {
    if start < end { sections.append(HeaderSection(key: keyLine?.key, range: start..<end)) }
    start = end
  }

  /// Whether a line starts a section.
  ///
  /// A line with a known key does, unless it is indented and so may be nested in the value above. A line with
  /// another key does where it cannot be a sentence that continues the value above: any behind a name or a list of
  /// tools, behind prose only one that looks like no word and is YAML by itself.
  private func startsSection(_ line: HeaderLine) -> Bool {
    guard let key = line.key else { return false }
    if line.kind == .indented { return key.isKnown && !mayBeNested(line) }
    if key.isKnown || keyLine == nil && !isInProse { return true }
    if isInProse { return key.isCompound && standsAlone(line) }
    return key.looksLikeKey || keyLine?.key?.holdsWords == true
  }

  /// Whether an indented line can be part of the value above: nothing nests under text that stands behind a
  /// key on its line.
  private func mayBeNested(_ line: HeaderLine) -> Bool {
    guard let keyLine, let key = keyLine.key else { return false }
    return line.indentation > keyLine.indentation
      && !bytes[(key.colon + 1)..<keyLine.line.end].startsPlainText
  }

  /// Whether a line ends in the `|` or `>` of a block of which the text is not indented.
  private func opensFlushBlock(_ line: HeaderLine) -> Bool {
    guard let key = line.key else { return false }
    let value = bytes[(key.colon + 1)..<line.line.end].drop(while: \.isBlank)
    return value.isBlockHeader && lines(from: line.line.next).first { $0.kind != .blank }?.kind != .indented
  }

  /// Whether a line and those that go with it are YAML by themselves.
  private func standsAlone(_ line: HeaderLine) -> Bool {
    let next = lines(from: line.line.next).first { !$0.belongsToKeyAbove }
    let document = try? YAMLParser.parse(bytes, in: line.line.start..<(next?.line.start ?? end))
    guard case .mapping? = document?.root.content else { return false }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether the first character that is not blank is one that plain text starts with.
  fileprivate var startsPlainText: Bool {
    first { !$0.isBlank }.map { !$0.isReservedAtStart } ?? false
  }
}
