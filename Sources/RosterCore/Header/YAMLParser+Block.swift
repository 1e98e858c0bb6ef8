/// Where a block node stands, which decides what may start there.
enum YAMLBlockContext {
  /// The root of the document.
  case root
  /// Behind the `:` of a key on the same line.
  case implicitValue
  /// Behind a `?`, or a `:` that starts its line.
  case explicitEntry
  /// Behind a `-`.
  case sequenceEntry

  /// Whether a block collection may start on the line of the indicator, as in `- a: b`.
  var allowsCompact: Bool { self == .sequenceEntry || self == .explicitEntry }
  /// Whether a sequence need not be indented more than the mapping it is in.
  var allowsFlushSequence: Bool { self == .implicitValue || self == .explicitEntry }
}

/// Block nodes, which indentation holds together.
///
/// Source: YAML 1.2.2, chapter 8.
extension YAMLParser {
  /// The most bytes of a key that shares a line with its colon: YAML 1.2.2, section 7.4.2.
  private static let implicitKeyBytes = 1024

  /// Reads the node behind an indicator, which must be indented more than `parent`; empty where none is.
  mutating func blockNode(
    under parent: Int, in context: YAMLBlockContext
  ) throws(YAMLError) -> YAMLNode {
    let indicatorEnd = offset
    skipToToken()
    guard isInside(parent, in: context) else { return try emptyNode(at: indicatorEnd) }
    let start = offset
    let isCompact = context.allowsCompact && !bytes[indicatorEnd..<start].contains(ASCII.tab)
    let leading = try leadingProperties(under: parent, in: context)
    guard isInside(parent, in: context) else {
      return try finish(try emptyNode(at: leading.end), leading.properties, from: start)
    }
    let tab = isFirstOnLine && isIndentedByTab ? lineStart + indentation : nil
    let content = BlockStart(
      parent: parent, offset: start, properties: leading.properties,
      canBeCollection: isFirstOnLine || isCompact, tab: tab)
    return try blockContent(content)
  }

  /// Whether the next token belongs to the node under `parent`.
  private func isInside(_ parent: Int, in context: YAMLBlockContext) -> Bool {
    guard offset < end else { return false }
    guard isFirstOnLine, indentation <= parent else { return true }
    return indentation == parent && context.allowsFlushSequence
      && isAtIndicator(YAMLIndicator.sequenceEntry)
  }

  /// Reads the properties that have lines to themselves.
  ///
  /// Those on the line of the content are left there: they may belong to a key that starts it.
  private mutating func leadingProperties(
    under parent: Int, in context: YAMLBlockContext
  ) throws(YAMLError) -> (properties: YAMLProperties, end: Int) {
    var leading = (properties: YAMLProperties(), end: offset)
    while isInside(parent, in: context), isAtProperty {
      let (line, start) = (lineStart, offset)
      let read = try properties()
      let readEnd = offset
      skipToToken()
      if offset < end, lineStart == line {
        offset = start
        break
      }
      leading = (try leading.properties.merged(with: read, at: start), readEnd)
    }
    return leading
  }

  // MARK: - Content

  /// What is known of a node where its content begins.
  private struct BlockStart {
    /// The column above which the content is indented.
    let parent: Int
    /// Offset of the first of its properties, or of its content.
    let offset: Int
    /// Properties on lines before the content.
    let properties: YAMLProperties
    let canBeCollection: Bool
    /// Offset of a tab that indents the content, which a collection does not allow.
    let tab: Int?

    /// Checks that the content may be a collection.
    func checkCollection(orElse problem: YAMLProblem, at offset: Int) throws(YAMLError) {
      if let tab { throw YAMLError(.tabIndentation, at: tab) }
      if !canBeCollection { throw YAMLError(problem, at: offset) }
    }
  }

  private mutating func blockContent(_ start: BlockStart) throws(YAMLError) -> YAMLNode {
    if isAtIndicator(YAMLIndicator.sequenceEntry) {
      try start.checkCollection(orElse: .sequenceNotAllowed, at: offset)
      return try finish(try blockSequence(at: column), start.properties, from: start.offset)
    }
    if isAtIndicator(YAMLIndicator.mappingKey) {
      try start.checkCollection(orElse: .mappingNotAllowed, at: offset)
      return try finish(try blockMapping(at: column, firstKey: nil), start.properties, from: start.offset)
    }
    return try scalarOrMapping(start)
  }

  /// Reads a scalar or a collection in brackets, or the mapping of which it is the first key.
  private mutating func scalarOrMapping(_ start: BlockStart) throws(YAMLError) -> YAMLNode {
    let key = (line: lineStart, start: offset, column: column)
    let inner = try properties()
    skipBlanks()
    if peek() == YAMLIndicator.literal || peek() == YAMLIndicator.folded {
      let properties = try start.properties.merged(with: inner, at: key.start)
      return try finish(try blockScalar(under: start.parent), properties, from: start.offset)
    }
    let node = try blockAtom(under: start.parent)
    let nodeEnd = offset
    skipBlanks()
    guard isAtIndicator(YAMLIndicator.mappingValue) else {
      offset = nodeEnd
      let properties = try start.properties.merged(with: inner, at: key.start)
      return try finish(node, properties, from: start.offset)
    }
    try start.checkCollection(orElse: .mappingNotAllowed, at: offset)
    try checkImplicitKey(from: key.start, onLine: key.line)
    let firstKey = try finish(node, inner, from: key.start)
    let mapping = try blockMapping(at: key.column, firstKey: firstKey)
    return try finish(mapping, start.properties, from: start.offset)
  }

  /// Reads an alias, a quoted or plain scalar, a collection in brackets, or the nothing before a `: `.
  private mutating func blockAtom(under parent: Int) throws(YAMLError) -> YAMLNode {
    if isAtIndicator(YAMLIndicator.mappingValue) { return try emptyNode(at: offset) }
    return try atom(in: .block(under: parent))
  }

  /// Checks a key that ends at the cursor.
  func checkImplicitKey(from start: Int, onLine line: Int) throws(YAMLError) {
    if lineStart != line { throw YAMLError(.multilineKey, at: start) }
    if offset - start > Self.implicitKeyBytes { throw YAMLError(.longKey, at: start) }
  }

  // MARK: - Collections

  private mutating func blockSequence(at column: Int) throws(YAMLError) -> YAMLNode {
    try descend()
    let start = offset
    var items: [YAMLNode] = []
    var stop = offset
    repeat {
      offset += 1
      items.append(try blockNode(under: column, in: .sequenceEntry))
      stop = items[items.count - 1].range.upperBound
    } while try hasNextItem(at: column) && isAtIndicator(YAMLIndicator.sequenceEntry)
    depth -= 1
    return YAMLNode(content: .sequence(items), range: start..<stop)
  }

  /// Reads the mapping whose keys start at `column`; `firstKey` has been read if it is not an explicit one.
  private mutating func blockMapping(at column: Int, firstKey: YAMLNode?) throws(YAMLError) -> YAMLNode {
    try descend()
    let start = firstKey?.range.lowerBound ?? offset
    var members = YAMLMembers()
    var key = firstKey
    repeat {
      let entry = try blockEntry(key: key, at: column)
      add(entry, to: &members)
      key = nil
    } while try hasNextItem(at: column)
    depth -= 1
    return YAMLNode(content: .mapping(members.entries), range: start..<members.end)
  }

  private mutating func blockEntry(key: YAMLNode?, at column: Int) throws(YAMLError) -> YAMLNode.Entry {
    if key == nil, isAtIndicator(YAMLIndicator.mappingKey) { return try explicitEntry(at: column) }
    let key = if let key { key } else { try implicitKey(at: column) }
    offset += 1
    return YAMLNode.Entry(key: key, value: try blockNode(under: column, in: .implicitValue))
  }

  private mutating func implicitKey(at column: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    let line = lineStart
    let properties = try properties()
    skipBlanks()
    let key = try finish(try blockAtom(under: column), properties, from: start)
    skipBlanks()
    guard isAtIndicator(YAMLIndicator.mappingValue) else { throw YAMLError(.missingColon, at: start) }
    try checkImplicitKey(from: start, onLine: line)
    return key
  }

  private mutating func explicitEntry(at column: Int) throws(YAMLError) -> YAMLNode.Entry {
    offset += 1
    let key = try blockNode(under: column, in: .explicitEntry)
    skipToToken()
    guard isFirstOnLine, indentation == column, isAtIndicator(YAMLIndicator.mappingValue) else {
      return YAMLNode.Entry(key: key, value: try emptyNode(at: key.range.upperBound))
    }
    offset += 1
    return YAMLNode.Entry(key: key, value: try blockNode(under: column, in: .explicitEntry))
  }

  /// Whether the collection at `column` goes on at the next token.
  private mutating func hasNextItem(at column: Int) throws(YAMLError) -> Bool {
    skipToToken()
    guard offset < end else { return false }
    guard isFirstOnLine else { throw YAMLError(.unexpectedText, at: offset) }
    if isIndentedByTab { throw YAMLError(.tabIndentation, at: lineStart + indentation) }
    if indentation > column { throw YAMLError(.badIndentation, at: offset) }
    return indentation == column
  }
}

/// The entries of a mapping while it is read.
struct YAMLMembers {
  private(set) var entries: [YAMLNode.Entry] = []
  private var keys: Set<String> = []

  /// Offset behind the last value.
  var end: Int { entries.last?.value.range.upperBound ?? 0 }

  /// Adds an entry and returns whether its key is a new one.
  mutating func add(_ entry: YAMLNode.Entry, key: String) -> Bool {
    entries.append(entry)
    return keys.insert(key).inserted
  }
}

extension YAMLParser {
  /// Adds an entry to a mapping and notes where a key repeats.
  mutating func add(_ entry: YAMLNode.Entry, to members: inout YAMLMembers) {
    let isNew = members.add(entry, key: entry.key.text(in: bytes))
    if !isNew, duplicateKeys.count <= Limits.headerDiagnostics {
      duplicateKeys.append(entry.key.range)
    }
  }
}
