extension AgentWriter {
  /// The things that a section is made of.
  private enum Block {
    case paragraph, bulletList, numberedList, code, table, quote, subheading, rule
  }

  private static let blocks = WeightedChoice<Block>([
    (30, .paragraph), (34, .bulletList), (10, .numberedList), (10, .code), (4, .table), (3, .quote),
    (8, .subheading), (1, .rule),
  ])

  /// Adds a title and sections until the file has about `size` bytes.
  mutating func addBody(title: String, until size: Int) {
    add("\n# \(title)\n")
    addParagraph()
    while text.count < size {
      addHeading("## ")
      for _ in 0..<random.number(in: 2...5) where text.count < size { addBlock() }
    }
  }

  private mutating func addBlock() {
    switch Self.blocks.draw(&random) {
    case .paragraph: addParagraph()
    case .bulletList: addList(number: nil)
    case .numberedList: addList(number: 1)
    case .code: addCode()
    case .table: addTable()
    case .quote:
      add("\n> ")
      addSentence()
      add("\n")
    case .subheading: addHeading("### ")
    case .rule: add("\n---\n")
    }
  }

  private mutating func addHeading(_ marks: String) {
    add("\n\(marks)")
    if random.happens(perMille: 80) { add(random.pick(["🔧 ", "🎯 ", "✅ ", "1. "])) }
    let start = text.count
    addWords(random.number(in: 1...4))
    text.capitalize(at: start)
    add("\n")
  }

  private mutating func addParagraph() {
    add("\n")
    for index in 0..<random.number(in: 1...4) {
      if index > 0 { add(random.happens(perMille: 200) ? "\n" : " ") }
      if random.happens(perMille: 60) { addLink() }
      addSentence()
    }
    add("\n")
  }

  private mutating func addLink() {
    add("[")
    addWords(2)
    add("](https://example.com/\(random.below(1_000))) ")
  }

  /// Adds a list, with bullets or counting from a number, some of its items with others below them.
  private mutating func addList(number: Int?) {
    add("\n")
    for index in 0..<random.number(in: 3...8) {
      add(number.map { "\($0 + index). " } ?? "- ")
      if random.happens(perMille: 350) { addStrongStart() }
      addSentence(words: 3...12)
      add("\n")
      if random.happens(perMille: 60) {
        add(number == nil ? "  - " : "   - ")
        addSentence(words: 3...9)
        add("\n")
      }
    }
  }

  private mutating func addStrongStart() {
    add("**")
    addWords(random.number(in: 1...3))
    add(random.happens(perMille: 800) ? "**: " : "** `\(random.below(100))` ")
  }

  private mutating func addCode() {
    add("\n```\(random.pick(["", "python", "bash", "typescript", "yaml", "json"]))\n")
    for _ in 0..<random.number(in: 3...14) {
      add(String(repeating: "  ", count: random.below(3)))
      addWord()
      add(random.pick([" = ", "(", ": ", ".", " -> "]))
      addWords(random.number(in: 1...4))
      add(random.pick(["", ")", ";", " {"]))
      add("\n")
    }
    add("```\n")
  }

  private mutating func addTable() {
    let columns = random.number(in: 2...4)
    add("\n")
    addRow(columns)
    add(String(repeating: "|---", count: columns) + "|\n")
    for _ in 0..<random.number(in: 2...6) { addRow(columns) }
  }

  private mutating func addRow(_ columns: Int) {
    for _ in 0..<columns {
      add("| ")
      addWords(random.number(in: 1...3))
      add(" ")
    }
    add("|\n")
  }
}
