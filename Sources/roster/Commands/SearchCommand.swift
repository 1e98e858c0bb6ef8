internal import RosterCore

/// `roster search`: what a query finds, best first, and why.
enum SearchCommand {
  static func run(_ arguments: ParsedArguments, in surroundings: Surroundings) throws -> ExitCode {
    let format = try arguments.listFormat()
    let query = Query(arguments.operands[0].text)
    let paths = Array(arguments.operands.dropFirst())
    suggestQuotes(around: paths, in: surroundings)
    let isExplained = arguments.has(.explainQuery)
    let collection = AgentCollection(
      under: paths, isIndexing: true, mayBeEmpty: isExplained && paths.isEmpty, in: surroundings)
    if isExplained {
      // Where there are no agents, every key may be one of a header.
      let index = collection.library.index
      try explain(index.count == 0 ? query : query.resolved(by: index.fieldNames), in: surroundings)
      return collection.exitCode()
    }
    let result = collection.search(query, in: surroundings)
    let output = SearchOutput(
      result: result, library: collection.library, arguments: arguments, surroundings: surroundings)
    try output.write(as: format)
    return collection.exitCode(foundAny: !result.hits.isEmpty)
  }

  private static func explain(_ query: Query, in surroundings: Surroundings) throws(OutputError) {
    for note in query.notes { surroundings.messages.write(note.message) }
    try surroundings.output.writeLine(Sanitizer.visible(query.explained))
  }

  /// Tells who typed a query of several words without quotes so, as all but the first are taken for paths.
  private static func suggestQuotes(around paths: [Argument], in surroundings: Surroundings) {
    guard let word = paths.first, Presence(of: word.path) == .nothing, !word.bytes.isEmpty else { return }
    surroundings.messages.write(
      "'\(word.text)' is taken for a path; a QUERY of several words stands in quotes")
  }
}
