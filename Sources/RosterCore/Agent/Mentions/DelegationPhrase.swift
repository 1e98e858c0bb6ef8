/// How far a sentence has come towards naming whom work is given to.
///
/// Words go in one by one: `Delegate` `the` `build` `to` opens the phrase, and what follows is named by it: one name, or
/// several with commas and `and` between them.
struct DelegationPhrase {
  /// What a phrase takes for a name.
  enum Opening: Sendable {
    /// Something that reads like the name of an agent.
    case likely
    /// Whatever is in a code span.
    case certain
    /// Whatever stands between the parentheses of `Agent(…)`.
    case call
    /// The one word behind the label `subagent_type`.
    case label
  }

  private enum State {
    case none
    /// There was a verb; the phrase opens at a preposition.
    case verb(PhraseWord)
    case open(Opening, after: PhraseWord?)
  }

  private var state = State.none
  /// Words since the verb.
  private var distance = 0

  /// How many words may stand between a verb and its preposition.
  private static let reach = 12

  /// What is named by a name that comes next; `nil` where the phrase is not open.
  var opening: Opening? {
    guard case .open(let opening, _) = state else { return nil }
    return opening
  }

  /// Whether there was any verb, so that "agent" makes a name of the word before it.
  var hasVerb: Bool {
    if case .none = state { false } else { true }
  }

  /// Goes on by a word that means something to phrases.
  mutating func take(_ word: PhraseWord) {
    switch word {
    case .send where isDelegating: break
    case .delegate, .send, .meet, .use: begin(.verb(word))
    case .ask: begin(.open(.likely, after: word))
    case .to, .with: takePreposition(word)
    case .filler, .agent: break
    case .follower, .task, .key: takeOther()
    }
  }

  /// Whether the verb is one that gives work away, which "go" in "questions go to" does not change.
  private var isDelegating: Bool {
    if case .verb(.delegate) = state { true } else { false }
  }

  private mutating func takePreposition(_ word: PhraseWord) {
    // As in "to `dba`, then to `writer`", the same verb may go on.
    takeOther()
    guard case .verb(let verb) = state else { return }
    switch (verb, word) {
    case (.delegate, .to): state = .open(.certain, after: verb)
    case (.send, .to), (.meet, .with): state = .open(.likely, after: verb)
    default: break
    }
  }

  /// Goes on by any other word, which closes the phrase; the same verb may open it again.
  mutating func takeOther() {
    distance += 1
    if case .open(_, let verb) = state { state = verb.map { .verb($0) } ?? .none }
    if distance > Self.reach { state = .none }
  }

  /// Opens the phrase, as `Agent(` does, the label of a list, or bold words at the start of an item.
  mutating func open(_ opening: Opening) { begin(.open(opening, after: nil)) }

  /// Ends the phrase with its sentence.
  mutating func end() { state = .none }

  private mutating func begin(_ state: State) {
    self.state = state
    distance = 0
  }
}
