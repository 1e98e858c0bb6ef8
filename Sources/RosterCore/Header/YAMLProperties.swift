/// The anchor and the tag that stand before a node.
struct YAMLProperties {
  /// The name behind `&`.
  var anchor: String?
  /// The tag with its handle resolved, such as `tag:yaml.org,2002:str`, or `!` for the one that means "no tag".
  var tag: String?

  var isEmpty: Bool { anchor == nil && tag == nil }

  /// These and others of the same node; `offset` is where they conflict, if they do.
  func merged(with others: Self, at offset: Int) throws(YAMLError) -> Self {
    if anchor != nil && others.anchor != nil || tag != nil && others.tag != nil {
      throw YAMLError(.repeatedProperty, at: offset)
    }
    return Self(anchor: anchor ?? others.anchor, tag: tag ?? others.tag)
  }
}

/// Properties and aliases.
///
/// Source: YAML 1.2.2, sections 6.9 and 7.1.
extension YAMLParser {
  private static let coreTagPrefix = "tag:yaml.org,2002:"

  var isAtProperty: Bool { peek() == YAMLIndicator.anchor || peek() == YAMLIndicator.tag }

  /// Reads the properties at the cursor, on one line; none is fine.
  mutating func properties() throws(YAMLError) -> YAMLProperties {
    var read = YAMLProperties()
    var readEnd = offset
    while isAtProperty {
      let start = offset
      let next =
        peek() == YAMLIndicator.anchor ? YAMLProperties(anchor: try name()) : YAMLProperties(tag: try tag())
      read = try read.merged(with: next, at: start)
      guard isSpaceOrEnd(at: offset) || peek().isFlowIndicator else {
        throw YAMLError(.unexpectedText, at: offset)
      }
      readEnd = offset
      skipBlanks()
    }
    // An alias has the properties of what it names.
    if !read.isEmpty, peek() == YAMLIndicator.alias { throw YAMLError(.unexpectedText, at: offset) }
    offset = readEnd
    return read
  }

  /// Reads an alias and returns what it stands for, at the place of the alias.
  mutating func alias() throws(YAMLError) -> YAMLNode {
    let start = offset
    let name = try name()
    guard let target = anchors[name] else { throw YAMLError(.undefinedAlias(name), at: start) }
    let extent = target.extent
    try countNodes(extent.nodes)
    if depth + extent.height > Limits.yamlDepth { throw YAMLError(.tooDeep, at: start) }
    return YAMLNode(content: target.content, range: start..<offset)
  }

  /// Reads the indicator at the cursor and the name behind it.
  private mutating func name() throws(YAMLError) -> String {
    let start = offset
    offset += 1
    skipName()
    if offset == start + 1 { throw YAMLError(.indicator(Unicode.Scalar(bytes[start])), at: start) }
    return String(decoding: bytes[(start + 1)..<offset], as: UTF8.self)
  }

  private mutating func skipName() {
    while !isSpaceOrEnd(at: offset), !bytes[offset].isFlowIndicator { offset += 1 }
  }

  /// Reads a tag and resolves its handle.
  private mutating func tag() throws(YAMLError) -> String {
    let start = offset
    offset += 1
    if peek() == UInt8(ascii: "<") { return try verbatimTag(from: start) }
    skipName()
    let shorthand = bytes[(start + 1)..<offset]
    guard shorthand.allSatisfy(\.isTagCharacter) else { throw YAMLError(.invalidTag, at: start) }
    guard let handleEnd = shorthand.lastIndex(of: YAMLIndicator.tag) else {
      return "!" + String(decoding: shorthand, as: UTF8.self)
    }
    // Handles other than `!!` need a directive, for which a header has no place.
    guard handleEnd == start + 1, handleEnd + 1 < offset else { throw YAMLError(.invalidTag, at: start) }
    return Self.coreTagPrefix + String(decoding: shorthand[(handleEnd + 1)...], as: UTF8.self)
  }

  private mutating func verbatimTag(from start: Int) throws(YAMLError) -> String {
    while offset < end, bytes[offset] != UInt8(ascii: ">"), !bytes[offset].isWhitespace { offset += 1 }
    guard peek() == UInt8(ascii: ">"), offset > start + 2 else { throw YAMLError(.invalidTag, at: start) }
    offset += 1
    return String(decoding: bytes[(start + 2)..<(offset - 1)], as: UTF8.self)
  }

  /// Gives a node its properties, which start at `start`.
  mutating func finish(
    _ node: YAMLNode, _ properties: YAMLProperties, from start: Int
  ) throws(YAMLError) -> YAMLNode {
    if properties.isEmpty { return node }
    let range = start..<node.range.upperBound
    let content = try content(of: node, tagged: properties.tag, range: range)
    let finished = YAMLNode(content: content, range: range)
    if let anchor = properties.anchor { anchors[anchor] = finished }
    return finished
  }

  /// What a tag makes of a node: those of the core schema act, any other keeps the node as the text it is.
  private func content(
    of node: YAMLNode, tagged tag: String?, range: Range<Int>
  ) throws(YAMLError) -> YAMLNode.Content {
    guard let tag else { return node.content }
    switch (tag.dropPrefix(Self.coreTagPrefix), node.content) {
    case ("seq", .sequence), ("map", .mapping): return node.content
    case ("str", .scalar(let scalar)): return .scalar(scalar.meaning(.string))
    case ("null", .scalar(let scalar)), ("bool", .scalar(let scalar)), ("int", .scalar(let scalar)),
      ("float", .scalar(let scalar)):
      let kind = CoreSchema.kind(of: scalar.text)
      guard kind.fits(coreTag: tag.dropPrefix(Self.coreTagPrefix)) else {
        throw YAMLError(.invalidTag, at: range.lowerBound)
      }
      return .scalar(scalar.meaning(kind))
    case (_, .scalar(let scalar)) where tag == "!": return .scalar(scalar.meaning(.string))
    case _ where tag == "!": return node.content
    default:
      let text = String(decoding: bytes[range], as: UTF8.self)
      return .scalar(YAMLValue.Scalar(text: text, style: .plain, kind: .string))
    }
  }
}

extension YAMLNode {
  /// How many nodes this one has, itself included, and how many collections deep they go.
  fileprivate var extent: (nodes: Int, height: Int) {
    let children: [YAMLNode] =
      switch content {
      case .scalar: []
      case .sequence(let items): items
      case .mapping(let entries): entries.flatMap { [$0.key, $0.value] }
      }
    var extent = (nodes: 1, height: 0)
    if case .scalar = content { return extent }
    for child in children.map(\.extent) {
      extent.nodes += child.nodes
      extent.height = max(extent.height, child.height)
    }
    extent.height += 1
    return extent
  }
}

extension YAMLValue.Scalar {
  fileprivate func meaning(_ kind: YAMLValue.Kind) -> Self { Self(text: text, style: style, kind: kind) }
}

extension YAMLValue.Kind {
  fileprivate func fits(coreTag: String?) -> Bool {
    switch (coreTag, self) {
    case ("null", .null), ("bool", .bool), ("int", .integer), ("int", .largeInteger), ("float", .integer),
      ("float", .largeInteger), ("float", .float):
      true
    default: false
    }
  }
}

extension String {
  fileprivate func dropPrefix(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension UInt8 {
  /// A character that a URI may hold: YAML 1.2.2, rule 39.
  fileprivate var isTagCharacter: Bool {
    isLetter || isDigit || "-#;/?:@&=+$,_.!~*'()[]%".utf8.contains(self)
  }
}
