internal import RosterCore

/// A sort of query that people type; each is made from the words of some agent.
enum QuerySort: String, CaseIterable, Sendable {
  /// A name.
  case names
  /// One to three words of a body.
  case words
  /// Words of a name or description, typed up to some letter.
  case beginnings
  /// One or two letters, as at the start of typing.
  case keys
  /// Letters of a name in order.
  case letters
  /// Words, one of them with a typing error.
  case typos
  /// Words in a row, in quotes.
  case phrases
  /// A few characters exactly.
  case literals
  /// Words in one field, negated, either of two, at the start or end of a name; what an agent is or has.
  case operators
  /// Letters that nobody wrote.
  case nonsense

  /// A query of this sort from the words of an agent.
  func query(_ agent: QuerySource, _ random: inout SplitMix64) -> String {
    switch self {
    case .names: agent.name.joined(separator: " ")
    case .words: agent.bodyWords(random.number(in: 1...3), &random)
    case .beginnings: agent.describedWords(&random).beginning(&random)
    case .keys: String(agent.word(&random).prefix(random.number(in: 1...2)))
    case .letters: agent.name.map { $0.prefix(random.number(in: 1...3)) }.joined()
    case .typos: Self.misspelt(agent, &random)
    case .phrases: "\"\(agent.bodyWords(random.number(in: 2...4), &random))\""
    case .literals: "'\(agent.word(&random).dropFirst(random.below(3)))"
    case .operators: Self.withOperator(agent, &random)
    case .nonsense: (0..<random.number(in: 3...14)).map { _ in random.pick(Self.alphabet) }.joined()
    }
  }

  private static func misspelt(_ agent: QuerySource, _ random: inout SplitMix64) -> String {
    let word = agent.word(&random, atLeast: 5)
    let misspelt = Misspelling.draw(word, &random) ?? word
    return random.happens(perMille: 500) ? misspelt : "\(agent.word(&random)) \(misspelt)"
  }

  private static func withOperator(_ agent: QuerySource, _ random: inout SplitMix64) -> String {
    let (word, other) = (agent.word(&random), agent.word(&random))
    return random.pick([
      "name:\(word)", "description:\(word)", "body:\(word)", "tools:\(word)", "model:opus", "color:\(word)",
      "\(word) -\(other)", "\(word) | \(other)", "^\(word.prefix(4))", "\(word.suffix(4))$", "is:repaired",
      "has:examples \(word)", "tools:all \(word)", "tools:bash \(word)", "\(word) model:sonnet",
    ])
  }

  private static let alphabet = "abcdefghijklmnopqrstuvwxyz".map(String.init)
}

/// The words of an agent that queries are made from.
struct QuerySource {
  let name: [String]
  private let description: [String]
  private let body: [String]

  init(_ agent: Agent) {
    name = PlainWords.of(agent.displayName)
    description = PlainWords.of(agent.description ?? "")
    body = PlainWords.of(String(decoding: agent.source.bytes[agent.body], as: UTF8.self))
  }

  /// So many words of the body in a row, fewer where it is shorter; those of the name where it is empty.
  func bodyWords(_ count: Int, _ random: inout SplitMix64) -> String {
    let words = body.isEmpty ? name : body
    let start = random.below(max(1, words.count - count + 1))
    return words.dropFirst(start).prefix(count).joined(separator: " ")
  }

  /// Words of the name, or one to three of the description.
  func describedWords(_ random: inout SplitMix64) -> String {
    let isName = random.happens(perMille: 400) || description.isEmpty
    let words = isName ? name : (0..<random.number(in: 1...3)).map { _ in random.pick(description) }
    return words.joined(separator: " ")
  }

  /// Any word of at least so many letters, or the first of the name.
  func word(_ random: inout SplitMix64, atLeast count: Int = 1) -> String {
    let words = (name + description + body.prefix(100)).filter { $0.count >= count }
    return words.isEmpty ? name.first ?? "agent" : random.pick(words)
  }
}

extension String {
  /// The text up to some letter; at least one.
  fileprivate func beginning(_ random: inout SplitMix64) -> String {
    String(prefix(1 + random.below(max(1, count))))
  }
}
