internal import RosterCore
internal import RosterScreen

extension Workload {
  /// Loads a corpus again of which one file has changed, all others being taken over.
  init(reloading corpus: Corpus) {
    let before = corpus.library.withFirstAgentReadAnew()
    self.init { _ = await LibraryLoader(roots: [corpus.folder], reusing: before).load() }
  }

  /// Shows a library of which one file has changed in the place of what it was before, and draws it.
  init(showingReloaded library: Library, size: Size) {
    var app = App(settings: App.Settings(title: "~/agents"))
    _ = app.handle(.resized(size))
    _ = app.handle(.loaded(library.withFirstAgentReadAnew(), generation: 1))
    _ = app.handle(.filesChanged)
    self.init { [app] in
      var app = app
      _ = app.handle(.loaded(library, generation: 2))
      _ = app.render()
    }
  }
}

extension Library {
  /// The library as it was before a first file changed: that one with another time and number.
  fileprivate func withFirstAgentReadAnew() -> Library {
    guard let first = agents.first else { return self }
    let before = [Agent(parsing: first.source.bytes, at: first.path)] + agents.dropFirst()
    return Library(agents: before, failures: failures, index: .covering(before, reusing: index))
  }
}
