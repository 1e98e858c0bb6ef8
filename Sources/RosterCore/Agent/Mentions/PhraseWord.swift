/// What a common word means to a phrase that delegates work.
enum PhraseWord: Sendable {
  /// Gives work to somebody, and says so: `delegate … to`.
  case delegate
  /// Gives something to somebody or something: `route … to`.
  case send
  /// Does something together: `coordinate … with`.
  case meet
  /// Turns to somebody: `ask`, `consult`.
  case ask
  /// Takes somebody or something: `use the … agent`.
  case use
  case to, with
  /// Stands between a phrase and a name: `the`, `and`.
  case filler
  /// Follows a name: `for`, `when`.
  case follower
  /// `agent`, which makes a name of the word before it.
  case agent
  /// `task`, which calls an agent where it is written `Task(…)`.
  case task
  /// The label of an agent's name in a call, as `subagent_type`.
  case key

  /// Whether a name ends before the word.
  var endsName: Bool {
    switch self {
    case .filler, .follower, .to, .with: true
    default: false
    }
  }

  /// The meaning of a word, or `nil` where it has none.
  ///
  /// - Parameter head: The first eight letters in lower case, the first one in the uppermost byte, zeros behind fewer.
  init?(head: UInt64) {
    guard let word = Self.table[head] else { return nil }
    self = word
  }

  /// The words by their first eight letters, which also stand for longer forms: `delegati` for `delegating`.
  private static let table: WordHeadTable<PhraseWord> = {
    let words: [(PhraseWord, String)] = [
      (
        .delegate,
        """
        delegate delegati hand hands handed handing handoff handoffs handover hand-off hand-ove escalate escalati \
        defer defers deferred deferrin question
        """
      ),
      (
        .send,
        """
        route routes routed routing report reports reportin assign assigns assigned assignin forward forwards pass \
        passes passed passing transfer redirect refer refers referred referrin dispatch send sends sent switch go \
        goes belong belongs return returns give gives
        """
      ),
      (
        .meet,
        """
        coordina collabor work works working partner partners partneri pair pairs pairing sync syncs align aligns \
        integrat interfac liaise discuss
        """
      ),
      (
        .ask,
        """
        ask asks asking consult consults consulti call calls calling invoke invokes invoked invoking engage engages \
        engaging involve involves involvin spawn spawns spawning summon summons bring brings complement
        """
      ),
      (
        .use,
        """
        use uses using run runs running launch launches launchin deploy deploys deployin trigger triggers activate \
        start starts via through let have
        """
      ),
      (.to, "to"), (.with, "with"),
      (.filler, "the a an our your this that either both and or any in back over off also then it by"),
      (.follower, "for when if on before after once about as because so while unless whenever who which"),
      (.agent, "agent agents subagent sub-agen"), (.task, "task"), (.key, "agent_na agentnam"),
    ]
    return WordHeadTable(
      words.flatMap { word, spellings in
        spellings.split(separator: " ").map { (Array($0.utf8).head, word) }
      })
  }()
}

/// A small table from the first eight letters of words: two or three steps for each word of a text.
struct WordHeadTable<Value: Sendable>: Sendable {
  /// Places for at least twice as many words; a head of 0 is a vacant one.
  private var heads: [UInt64]
  private var values: [Value?]
  private let shift: Int

  init(_ entries: [(head: UInt64, value: Value)]) {
    let bits = Int.bitWidth - (entries.count * 2).leadingZeroBitCount
    shift = UInt64.bitWidth - bits
    heads = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: nil, count: 1 << bits)
    for (head, value) in entries {
      var place = firstPlace(of: head)
      while heads[place] != 0 { place = (place + 1) & (heads.count - 1) }
      (heads[place], values[place]) = (head, value)
    }
  }

  /// The value of a word, or `nil`.
  subscript(head: UInt64) -> Value? {
    var place = firstPlace(of: head)
    while heads[place] != head {
      guard heads[place] != 0 else { return nil }
      place = (place &+ 1) & (heads.count &- 1)
    }
    return values[place]
  }

  /// The upper bits of a product depend on every bit of the head.
  private func firstPlace(of head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
  }
}

extension [UInt8] {
  /// The first eight bytes as a number, the first one in its uppermost byte, zeros behind fewer.
  var head: UInt64 {
    prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset) }
  }
}
