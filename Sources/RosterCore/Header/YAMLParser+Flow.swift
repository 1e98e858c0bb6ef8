/// Where a scalar stands, which decides where it ends.
enum YAMLScalarContext {
  /// Outside brackets; further lines are indented more than `under`.
  case block(under: Int)
  /// Inside brackets.
  case flow

  var isFlow: Bool {
    if case .flow = self { true } else { false }
  }
}

/// Flow nodes: scalars and collections in brackets, as in JSON.
///
/// Source: YAML 1.2.2, sections 7.4 and 7.5.
extension YAMLParser {
  /// Reads an alias, a scalar or a collection in brackets, without properties.
  mutating func atom(in context: YAMLScalarContext) throws(YAMLError) -> YAMLNode {
    switch peek() {
    case YAMLIndicator.alias: return try alias()
    case YAMLIndicator.sequenceStart: return try flowSequence()
    case YAMLIndicator.mappingStart: return try flowMapping()
    default: break
    }
    try countNodes()
    switch peek() {
    case YAMLIndicator.doubleQuote: return try doubleQuoted()
    case YAMLIndicator.singleQuote: return try singleQuoted()
    default: return try plain(in: context)
    }
  }

  /// Reads a node inside brackets.
  private mutating func flowNode(openedAt opening: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    let properties = try properties()
    let propertiesEnd = offset
    if properties.isEmpty { return try atom(in: .flow) }
    try skipInside(openedAt: opening)
    let node = isAtFlowEnd ? try emptyNode(at: propertiesEnd) : try atom(in: .flow)
    return try finish(node, properties, from: start)
  }

  private mutating func flowSequence() throws(YAMLError) -> YAMLNode {
    try descend()
    let start = offset
    var items: [YAMLNode] = []
    offset += 1
    try skipInside(openedAt: start)
    while peek() != YAMLIndicator.sequenceEnd {
      items.append(try flowItem(openedAt: start))
      try endItem(closing: YAMLIndicator.sequenceEnd, openedAt: start)
    }
    offset += 1
    depth -= 1
    return YAMLNode(content: .sequence(items), range: start..<offset)
  }

  private mutating func flowMapping() throws(YAMLError) -> YAMLNode {
    try descend()
    let start = offset
    var members = YAMLMembers()
    offset += 1
    try skipInside(openedAt: start)
    while peek() != YAMLIndicator.mappingEnd {
      if isAtIndicator(YAMLIndicator.mappingKey) { try skipKeyIndicator(openedAt: start) }
      let key = try flowKey(openedAt: start)
      add(YAMLNode.Entry(key: key, value: try flowValue(of: key, openedAt: start)), to: &members)
      try endItem(closing: YAMLIndicator.mappingEnd, openedAt: start)
    }
    offset += 1
    depth -= 1
    return YAMLNode(content: .mapping(members.entries), range: start..<offset)
  }

  /// Reads an item of a sequence, which may be a mapping of one pair without its braces.
  private mutating func flowItem(openedAt opening: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    let line = lineStart
    let isExplicit = isAtIndicator(YAMLIndicator.mappingKey)
    if isExplicit { try skipKeyIndicator(openedAt: opening) }
    let key = try flowKey(openedAt: opening)
    try skipInside(openedAt: opening)
    guard isExplicit || peek() == YAMLIndicator.mappingValue else { return key }
    if !isExplicit { try checkImplicitKey(from: start, onLine: line) }
    let value = try flowValue(of: key, openedAt: opening)
    try countNodes()
    return YAMLNode(
      content: .mapping([YAMLNode.Entry(key: key, value: value)]), range: start..<value.range.upperBound)
  }

  /// Reads the key of a pair; nothing may stand before the colon.
  private mutating func flowKey(openedAt opening: Int) throws(YAMLError) -> YAMLNode {
    let isEmpty = peek() == YAMLIndicator.mappingValue && isValueIndicator(at: offset, inFlow: true)
    return isEmpty ? try emptyNode(at: offset) : try flowNode(openedAt: opening)
  }

  /// Reads the value behind a key; nothing where there is no colon.
  ///
  /// Any colon that follows a key is the indicator: a plain key would have taken in another one.
  private mutating func flowValue(of key: YAMLNode, openedAt opening: Int) throws(YAMLError) -> YAMLNode {
    try skipInside(openedAt: opening)
    guard peek() == YAMLIndicator.mappingValue else { return try emptyNode(at: key.range.upperBound) }
    offset += 1
    let indicatorEnd = offset
    try skipInside(openedAt: opening)
    return isAtFlowEnd ? try emptyNode(at: indicatorEnd) : try flowNode(openedAt: opening)
  }

  private mutating func skipKeyIndicator(openedAt opening: Int) throws(YAMLError) {
    offset += 1
    try skipInside(openedAt: opening)
  }

  /// Whether the node at the cursor ends before it begins.
  private var isAtFlowEnd: Bool {
    switch peek() {
    case YAMLIndicator.collectEntry, YAMLIndicator.sequenceEnd, YAMLIndicator.mappingEnd: true
    case YAMLIndicator.mappingValue: isValueIndicator(at: offset, inFlow: true)
    default: false
    }
  }

  /// Moves over the comma behind an item; the closing bracket may stand in its place.
  private mutating func endItem(closing: UInt8, openedAt opening: Int) throws(YAMLError) {
    try skipInside(openedAt: opening)
    if peek() == closing { return }
    guard peek() == YAMLIndicator.collectEntry else { throw YAMLError(.missingComma, at: offset) }
    offset += 1
    try skipInside(openedAt: opening)
  }

  /// Moves to the next token, before the end of which the bracket at `opening` must be closed.
  private mutating func skipInside(openedAt opening: Int) throws(YAMLError) {
    skipToToken()
    if offset >= end { throw YAMLError(.unclosedBracket, at: opening) }
  }
}
