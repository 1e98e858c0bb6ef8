/// Reads one YAML 1.2 document from bytes, strictly.
///
/// A recursive descent over the productions of the specification, without tokens: each method reads the
/// production it is named after from the cursor on and leaves the cursor behind it. Where widely used parsers are
/// more lenient than the specification about harmless layout, so is this one: the lines of a quoted scalar or
/// of a collection in brackets may start at any column.
///
/// Source: YAML 1.2.2, <https://yaml.org/spec/1.2.2/>.
struct YAMLParser {
  let bytes: [UInt8]
  /// Offset behind the last byte of the document.
  let end: Int
  /// The cursor.
  var offset: Int

  /// Offset of the first byte of the cursor's line.
  var lineStart: Int
  /// How many spaces the cursor's line starts with.
  var indentation = 0
  /// Offset of the first byte of the cursor's line that is neither space nor tab.
  var firstToken: Int

  var anchors: [String: YAMLNode] = [:]
  /// Nodes so far, those that aliases repeat included.
  var nodes = 0
  /// How many collections the cursor is in.
  var depth = 0
  /// The bytes of keys that their mapping already holds, the first ones of many.
  var duplicateKeys: [Range<Int>] = []

  /// Prepares to read the document that `range` holds.
  private init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
    lineStart = range.lowerBound
    firstToken = range.lowerBound
    enterLine(at: range.lowerBound)
  }

  /// Reads the only document in a range of bytes.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - range: The bytes to read.
  /// - Returns: The document; its root is a null scalar where there is nothing but comments.
  /// - Throws: The first problem, at its offset into `bytes`.
  static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(YAMLError) -> YAMLDocument {
    let borders = try YAMLDocumentBorders(bytes, in: range)
    var parser = YAMLParser(bytes, in: borders.content)
    let root = try parser.document(startsOnMarkerLine: borders.startsOnMarkerLine)
    return YAMLDocument(root: root, duplicateKeys: parser.duplicateKeys)
  }

  private mutating func document(startsOnMarkerLine: Bool) throws(YAMLError) -> YAMLNode {
    // No block collection may start on the line of a `---`, so that line has no first token.
    if startsOnMarkerLine { firstToken = -1 }
    let root = try blockNode(under: -1, in: .root)
    skipToToken()
    if offset < end { throw YAMLError(isFirstOnLine ? .badIndentation : .unexpectedText, at: offset) }
    return root
  }
}

/// What a YAML document holds.
struct YAMLDocument {
  let root: YAMLNode
  /// The bytes of keys that their mapping already holds, at most one more than ``Limits/headerDiagnostics``.
  let duplicateKeys: [Range<Int>]
}

// MARK: - Bounds

extension YAMLParser {
  /// Counts a node of which aliases repeat `count` others.
  mutating func countNodes(_ count: Int = 1) throws(YAMLError) {
    nodes += count
    if nodes > Limits.yamlNodes { throw YAMLError(.tooManyNodes, at: offset) }
  }

  /// Goes one collection deeper.
  mutating func descend() throws(YAMLError) {
    depth += 1
    try countNodes()
    if depth > Limits.yamlDepth { throw YAMLError(.tooDeep, at: offset) }
  }

  /// A scalar of nothing at `offset`.
  mutating func emptyNode(at offset: Int) throws(YAMLError) -> YAMLNode {
    try countNodes()
    return YAMLNode(
      content: .scalar(YAMLValue.Scalar(text: "", style: .plain, kind: .null)), range: offset..<offset)
  }
}
