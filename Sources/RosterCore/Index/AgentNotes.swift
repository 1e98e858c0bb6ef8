/// What queries ask of an agent besides its words, found out once.
struct AgentNotes: Sendable {
  /// The name folded, to look at its ends.
  let foldedName: [UInt8]
  /// How many bytes of it are of letters and digits.
  let nameLetters: Int
  /// The words of the name, to tell whether a query is all of it.
  let nameWords: NameWords
  /// The headings of the body; finding them again takes far longer than looking into them.
  let headings: [[UInt8]]
  /// What the agent is or has.
  let traits: AgentTraits
  /// A hash of the text, whatever ends its lines: equal texts have equal ones.
  let textHash: UInt64
  /// Whether the file holds text that went through a wrong encoding.
  let isMojibake: Bool

  init(of agent: Agent, headings: [[UInt8]]) {
    foldedName = Folding.folded(agent.displayName)
    nameLetters = foldedName.count(where: \.isWord)
    nameWords = NameWords(of: [agent.displayName])
    self.headings = headings
    traits = AgentTraits(of: agent)
    textHash = TextIdentity(agent.source).digest
    isMojibake = agent.isMojibake
  }
}
