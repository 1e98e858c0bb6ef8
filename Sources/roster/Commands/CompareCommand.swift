internal import RosterCore

/// `roster compare`: how two to six agents differ.
enum CompareCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    let references = arguments.operands.map(AgentReference.init(word:))
    if references.count == 1, references[0].leadsToFile {
      throw UsageError(command: .compare, fact: .nothingToCompare(references[0].word.text))
    }
    var search = AgentSearch(under: arguments.all(.scope), in: surroundings)
    let agents: [Agent]
    do throws(ExitCode) {
      agents =
        try references.count == 1
        ? search.bearers(of: references[0])
        : references.map { reference throws(ExitCode) in try search.agent(of: reference) }
    } catch {
      return error
    }
    guard agents.count > 1 else {
      throw UsageError(command: .compare, fact: .nothingToCompare(references[0].word.text))
    }
    let comparison = Comparison(of: agents, in: search.index())
    try ComparisonOutput(comparison: comparison, arguments: arguments, surroundings: surroundings).write()
    if search.isIncomplete { return .failure }
    return arguments.has(.exitCode) && !comparison.isEqual ? .nothingFound : .found
  }
}

extension ExitCode: Error {}

/// Finds the agents that several words stand for, reading the library only once and only where a word is no path.
private struct AgentSearch {
  private let scope: [Argument]
  private let surroundings: Surroundings
  private var collection: AgentCollection?

  init(under scope: [Argument], in surroundings: Surroundings) {
    self.scope = scope
    self.surroundings = surroundings
  }

  /// Whether a path that was named could not be read.
  var isIncomplete: Bool { collection?.isIncomplete ?? false }

  /// The index of the library that the agents are looked for in, which tells common words from telling ones; `nil` where
  /// only files were named.
  mutating func index() -> AgentIndex? {
    scope.isEmpty && collection == nil ? nil : everything().library.index
  }

  /// Everything there is, read when it is first asked for.
  private mutating func everything() -> AgentCollection {
    let read = collection ?? AgentCollection(under: scope, isIndexing: true, in: surroundings)
    collection = read
    return read
  }

  /// The one agent that a word stands for; throws how the program ends where there is not exactly one.
  mutating func agent(of reference: AgentReference) throws(ExitCode) -> Agent {
    if reference.leadsToFile {
      let file = AgentCollection(under: [reference.word], in: surroundings)
      guard let agent = file.library.agents.first else { throw file.exitCode(foundAny: false) }
      return agent
    }
    let matches = try matches(of: reference)
    guard matches.count == 1 else { throw complain(of: reference, among: matches) }
    return matches[0]
  }

  /// The agents that bear one name.
  mutating func bearers(of reference: AgentReference) throws(ExitCode) -> [Agent] {
    let matches = try matches(of: reference)
    guard matches.count <= Comparison.agentCounts.upperBound else {
      throw complain(of: reference, among: matches)
    }
    return matches
  }

  private mutating func matches(of reference: AgentReference) throws(ExitCode) -> [Agent] {
    let collection = everything()
    let matches = reference.matches(in: collection.library)
    if matches.isEmpty {
      if !collection.library.agents.isEmpty {
        reference.complainOfNoMatch(in: collection.library, to: surroundings.messages)
      }
      throw collection.exitCode(foundAny: false)
    }
    return matches
  }

  private func complain(of reference: AgentReference, among matches: [Agent]) -> ExitCode {
    if let library = collection?.library {
      reference.complainOfAmbiguity(among: matches, in: library, to: surroundings.messages)
    }
    return .failure
  }
}
