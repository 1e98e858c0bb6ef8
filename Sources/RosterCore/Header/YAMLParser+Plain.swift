/// Plain scalars, which no quotes hold.
///
/// Source: YAML 1.2.2, section 7.3.3.
extension YAMLParser {
  mutating func plain(in context: YAMLScalarContext) throws(YAMLError) -> YAMLNode {
    try checkPlainStart(in: context)
    let start = offset
    offset = plainLineEnd(inFlow: context.isFlow)
    guard let first = plainContinuation(in: context) else {
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      return scalar(text, .plain, CoreSchema.kind(of: text), from: start)
    }
    var text = Array(bytes[start..<offset])
    var next: PlainLine? = first
    while let line = next {
      enterLine(at: line.start)
      text.appendFolded(lineEnds: line.lineEnds)
      let textStart = offset
      offset = plainLineEnd(inFlow: context.isFlow)
      text.append(contentsOf: bytes[textStart..<offset])
      next = plainContinuation(in: context)
    }
    try checkPlainEnd(in: context)
    return scalar(String(decoding: text, as: UTF8.self), .plain, .string, from: start)
  }

  func scalar(
    _ text: String, _ style: YAMLValue.Style, _ kind: YAMLValue.Kind, from start: Int
  ) -> YAMLNode {
    let scalar = YAMLValue.Scalar(text: text, style: style, kind: kind)
    return YAMLNode(content: .scalar(scalar), range: start..<offset)
  }

  private func checkPlainStart(in context: YAMLScalarContext) throws(YAMLError) {
    let byte = peek()
    if byte.isReservedAtStart { throw YAMLError(.indicator(Unicode.Scalar(byte)), at: offset) }
    guard isSpaceOrEnd(at: offset + 1) || context.isFlow && peek(1).isFlowIndicator else { return }
    switch byte {
    case YAMLIndicator.sequenceEntry: throw YAMLError(.sequenceNotAllowed, at: offset)
    case YAMLIndicator.mappingKey, YAMLIndicator.mappingValue: throw YAMLError(.mappingNotAllowed, at: offset)
    default: break
    }
  }

  /// Outside brackets a key has one line, so no `: ` may end a later one.
  private mutating func checkPlainEnd(in context: YAMLScalarContext) throws(YAMLError) {
    let textEnd = offset
    skipBlanks()
    if !context.isFlow, isAtIndicator(YAMLIndicator.mappingValue) {
      throw YAMLError(.mappingNotAllowed, at: offset)
    }
    offset = textEnd
  }

  /// Where the plain text at the cursor ends on its line, without the blanks behind it.
  private func plainLineEnd(inFlow: Bool) -> Int {
    var textEnd = offset
    var position = offset
    scan: while position < end {
      let byte = bytes[position]
      switch byte {
      case ASCII.space, ASCII.tab:
        position += 1
        continue
      case ASCII.lineFeed, ASCII.carriageReturn: break scan
      case YAMLIndicator.comment where position > textEnd: break scan
      case YAMLIndicator.mappingValue where isValueIndicator(at: position, inFlow: inFlow): break scan
      default:
        if inFlow, byte.isFlowIndicator { break scan }
      }
      position += 1
      textEnd = position
    }
    return textEnd
  }

  private struct PlainLine {
    /// Offset of the line's first byte.
    let start: Int
    /// How many line ends precede it.
    let lineEnds: Int
  }

  /// The next line of the plain scalar whose text ends at the cursor, or `nil`.
  private func plainContinuation(in context: YAMLScalarContext) -> PlainLine? {
    var probe = self
    probe.skipBlanks()
    let lineEnds = probe.skipLineEnds()
    guard lineEnds > 0, probe.offset < end else { return nil }
    if case .block(let parent) = context, probe.indentation <= parent { return nil }
    guard probe.startsPlainLine(inFlow: context.isFlow) else { return nil }
    return PlainLine(start: probe.lineStart, lineEnds: lineEnds)
  }

  /// Whether the token at the cursor can carry a plain scalar on.
  private func startsPlainLine(inFlow: Bool) -> Bool {
    switch peek() {
    case YAMLIndicator.comment: false
    case YAMLIndicator.mappingValue: !isValueIndicator(at: offset, inFlow: inFlow)
    case let byte: !(inFlow && byte.isFlowIndicator)
    }
  }
}
