package import RosterCore
package import RosterScreen

/// The application with a host that does its work at once, for tests of the screen.
package final class AppDriver {
  package private(set) var app: App
  /// The effects that reach beyond the screen, in order.
  package private(set) var requests: [Effect] = []
  private var library: Library

  /// Starts the application on some agents.
  package init(
    _ agents: [Agent], failures: [FileError] = [], size: Size = Size(rows: 24, columns: 80),
    isPicking: Bool = false,
    query: String = "", signs: Signs = .unicode
  ) async {
    library = Library(indexing: agents, failures: failures)
    app = App(
      settings: App.Settings(
        title: "~/agents", theme: Theme(signs: signs), isPicking: isPicking, query: query))
    await send(.resized(size))
  }

  /// Hands an event to the application, and does what it asks for.
  package func send(_ event: Event) async {
    for effect in app.handle(event) {
      switch effect {
      case .load(let generation): await send(.loaded(library, generation: generation))
      case .search(let request, let generation):
        if let result = await request.search.result() {
          await send(.searched(request.listing(of: result), generation: generation))
        }
      case .relate(let library, let generation):
        if let graph = await MentionGraph(of: library) { await send(.related(graph, generation: generation)) }
      case .findSimilar(let search, let generation):
        if let found = await search.result() { await send(.similar(found, generation: generation)) }
      case .edit, .copy, .suspend, .quit: requests.append(effect)
      }
    }
  }

  /// Changes the files to other agents, which the application learns of as from a folder that is watched.
  package func change(to agents: [Agent], failures: [FileError] = []) async {
    library = Library(
      agents: agents, failures: failures, index: .covering(agents, reusing: library.index))
    await send(.filesChanged)
  }

  /// Presses keys, in the notation of `--keys`.
  package func press(_ keys: String) async throws {
    for key in try KeyNotation.parse(keys) { await send(.key(key)) }
  }

  /// The screen as text.
  package var screen: String { app.render().text }
}
