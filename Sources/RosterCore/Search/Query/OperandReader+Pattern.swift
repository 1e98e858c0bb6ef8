extension OperandReader {
  /// The text of an operand and how it is to be found, or `nil` where it says nothing, or nothing yet.
  mutating func pattern(of operand: QueryOperand, hasField: Bool, isNegated: Bool) -> Query.Pattern? {
    guard let content = operand.content else { return nil }
    let text = text(of: operand, in: content)
    guard !text.isEmpty else { return nil }
    guard !operand.isLiteral else { return Query.Pattern(kind: .literal, text: text, isUnfinished: false) }
    guard text.unicodeScalars.contains(where: \.isLetterOrDigit) else {
      return patternWithoutWords(text, of: operand, hasField: hasField)
    }
    let isOpen = operand.quotes != .closed && content.upperBound == bytes.count
    let mayGoOn = isOpen && !isNegated && string(content).unicodeScalars.last?.isSign == false
    let kind = Query.Pattern.Kind(operand)
    return Query.Pattern(kind: kind, text: text, isUnfinished: mayGoOn && !kind.isPlaced)
  }

  /// The text without the white space around it, which counts in a quoted literal, and without the apostrophe
  /// behind another literal.
  private func text(of operand: QueryOperand, in content: Range<Int>) -> String {
    let text = string(content)
    let trimmed = text.trimmingWhiteSpace()
    guard operand.isLiteral, !trimmed.isEmpty, operand.quotes != .open else { return trimmed }
    guard operand.quotes == .none, text.unicodeScalars.last.map(QueryMark.isLiteral) == true else {
      return text
    }
    return String(text.unicodeScalars.dropLast())
  }

  /// What is to be found where a text holds neither letter nor digit.
  private mutating func patternWithoutWords(
    _ text: String, of operand: QueryOperand, hasField: Bool
  ) -> Query.Pattern? {
    let kind = Query.Pattern.Kind(operand)
    if kind.isPlaced, hasField || operand.quotes == .closed, !Folding.folded(text).isEmpty {
      return Query.Pattern(kind: kind, text: text, isUnfinished: false)
    }
    let holdsSymbol = text.unicodeScalars.contains { !$0.isSign }
    let isHalfTyped = operand.quotes == .open || text.unicodeScalars.allSatisfy(QueryMark.isOperator)
    if holdsSymbol || operand.quotes == .closed || hasField && !isHalfTyped {
      return Query.Pattern(kind: .literal, text: text, isUnfinished: false)
    }
    if !isHalfTyped { notes.append(.signsOnly(string(operand.range))) }
    return nil
  }
}

extension Query.Pattern.Kind {
  fileprivate init(_ operand: QueryOperand) {
    switch (operand.isStart, operand.isEnd) {
    case (true, true): self = .whole
    case (true, false): self = .start
    case (false, true): self = .end
    case (false, false): self = operand.quotes == .none ? .word : .phrase
    }
  }

  /// Whether it tells where in its scope the text stands.
  var isPlaced: Bool { self == .start || self == .end || self == .whole }
}
