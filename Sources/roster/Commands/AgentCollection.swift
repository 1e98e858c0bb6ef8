internal import RosterCore

/// The agents that a command works on, and whether everything that was asked for could be read.
struct AgentCollection {
  let roots: Roots
  let library: Library
  /// Whether a path that was named on the command line could not be read.
  let isIncomplete: Bool

  /// Reads everything under some paths or, without any, under the usual ones, and tells what could not be read.
  ///
  /// Agents that are to be searched must be indexed too. Where there may be none, that there are none is not told.
  init(
    under paths: [Argument], isIndexing: Bool = false, mayBeEmpty: Bool = false, in surroundings: Surroundings
  ) {
    let roots = paths.isEmpty ? Roots(usualIn: surroundings) : Roots(paths.map(\.path))
    let loader = LibraryLoader(roots: roots.absolute.map(\.path), isIndexing: isIndexing)
    let library = waitForResult { await loader.load() } ?? Library(agents: [], failures: [])
    isIncomplete = roots.areNamed && library.failures.contains { roots.given(for: $0.path) != nil }
    self.roots = roots
    self.library = library
    keepUntilExit(library)
    report(to: surroundings.messages, mayBeEmpty: mayBeEmpty)
  }

  /// Tells what could not be read, or that nothing was found.
  private func report(to messages: MessageOutput, mayBeEmpty: Bool) {
    for failure in library.failures {
      messages.write(roots.given(for: failure.path) ?? failure.path, failure.explanation)
    }
    if library.agents.isEmpty, !mayBeEmpty, !isIncomplete { messages.write(roots.adviceWhereEmpty) }
  }

  /// What a query finds among the agents; tells what should be known of how it was read, and where it finds nothing.
  ///
  /// The agents must have been indexed.
  func search(_ query: Query, in surroundings: Surroundings) -> SearchResult {
    guard let result = library.index.search(query) else {
      preconditionFailure("a search is only cut short where its task is cancelled")
    }
    for note in result.notes { surroundings.messages.write(note.message) }
    if result.hits.isEmpty, !library.agents.isEmpty {
      surroundings.messages.write("no agent fits '\(query.text)'")
    }
    return result
  }

  /// How a command ends that printed what it found.
  func exitCode(foundAny: Bool = true) -> ExitCode {
    isIncomplete ? .failure : foundAny ? .found : .nothingFound
  }
}
