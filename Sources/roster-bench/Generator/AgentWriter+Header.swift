extension AgentWriter {
  /// The ways in which a description is written; the last three are not valid YAML.
  private enum DescriptionStyle {
    case plain, doubleQuoted, singleQuoted, folded, literal, onNextLine
    case withColon, unindented, withAsterisks
  }

  private static let validStyles = WeightedChoice<DescriptionStyle>([
    (60, .plain), (25, .doubleQuoted), (4, .singleQuoted), (5, .folded), (5, .literal), (1, .onNextLine),
  ])
  private static let brokenStyles = WeightedChoice<DescriptionStyle>([
    (70, .withColon), (25, .unindented), (5, .withAsterisks),
  ])

  /// Adds the block between the border lines; 5 % are not valid YAML.
  mutating func addHeader(name: String) {
    add("---\nname: \(name)\n")
    addDescription((random.happens(perMille: 50) ? Self.brokenStyles : Self.validStyles).draw(&random))
    addTools()
    addOtherFields()
    add("---\n")
  }

  private mutating func addDescription(_ style: DescriptionStyle) {
    add("description:")
    switch style {
    case .plain:
      add(" ")
      addProse()
    case .doubleQuoted: addQuoted("\"")
    case .singleQuoted: addQuoted("'")
    case .folded: addBlock(random.happens(perMille: 300) ? ">-" : ">")
    case .literal: addBlock("|")
    case .onNextLine: addBlock("")
    case .withColon:
      add(" ")
      addSentence()
      add(" Examples: ")
      addProse()
      addExample(lineBreak: "\\n")
    case .unindented:
      add(" ")
      addProse()
      addExample(lineBreak: "\n")
    case .withAsterisks:
      add(" **IMPORTANT**: ")
      addProse()
    }
    add("\n")
  }

  /// Adds sentences, about two hundred bytes in all.
  private mutating func addProse() {
    let end = text.count + random.number(in: 40...130) + random.number(in: 40...130)
    addSentence()
    while text.count < end {
      add(" ")
      addSentence()
    }
  }

  private mutating func addQuoted(_ quote: String) {
    add(" \(quote)")
    addProse()
    add(quote)
  }

  private mutating func addBlock(_ indicator: String) {
    if !indicator.isEmpty { add(" \(indicator)") }
    for _ in 0..<random.number(in: 1...3) {
      add("\n  ")
      addSentence()
    }
  }

  private mutating func addExample(lineBreak: String) {
    for (opening, closing) in [
      ("<example>", ""), ("Context: ", ""), ("user: '", "'"), ("assistant: '", "'"),
      ("<commentary>", "</commentary>"), ("</example>", ""),
    ] {
      add(lineBreak + opening)
      if !opening.hasSuffix(">") || !closing.isEmpty { addSentence(words: 5...12) }
      add(closing)
    }
  }

  private mutating func addOtherFields() {
    if random.happens(perMille: 550) {
      add("model: \(random.pick(["sonnet", "opus", "haiku", "inherit", "claude-opus-5"]))\n")
    }
    if random.happens(perMille: 400) {
      add(
        "color: \(random.pick(["red", "blue", "green", "purple", "orange", "cyan", "teal", "\"#2196F3\""]))\n"
      )
    }
    if random.happens(perMille: 90) { add("priority: \(random.pick(["high", "medium", "low"]))\n") }
    if random.happens(perMille: 60) { add("version: 1.\(random.below(20))  # of the text\n") }
    if random.happens(perMille: 50) {
      add("permissionMode: \(random.pick(["default", "acceptEdits", "plan"]))\n")
    }
    if random.happens(perMille: 110) { addCapabilities() }
  }

  private mutating func addCapabilities() {
    add("capabilities:\n")
    for _ in 0..<random.number(in: 2...6) {
      add("  - ")
      addWords(2)
      add("\n")
    }
  }
}
