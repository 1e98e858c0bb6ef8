internal import RosterCore
internal import RosterScreen

/// The application with its work done for it.
actor Session {
  /// Where the agents come from.
  enum Source: Sendable {
    /// They are there at once.
    case library(Library)
    /// They are read while keys are pressed, and whenever all are there, from the start again with the next query.
    case folder(FilePath)
  }

  private var app = App(settings: App.Settings(title: "~/agents"))
  private let source: Source
  private let size: Size
  private var hasStarted = false
  private var isReading = false

  /// The time between two looks at what was read, as the program has it.
  private static let interval = Duration.milliseconds(40)

  init(_ source: Source, size: Size) {
    self.source = source
    self.size = size
  }

  /// Hands a key to the application and draws what comes of it.
  func press(_ key: Key) async {
    if !hasStarted || isFolder && !isReading && key == .character("/") {
      hasStarted = true
      app = App(settings: App.Settings(title: "~/agents"))
      await handle(.resized(size))
    }
    await handle(.key(key))
    _ = app.render()
  }

  private var isFolder: Bool { if case .folder = source { true } else { false } }

  private func handle(_ event: Event) async {
    for effect in app.handle(event) {
      switch effect {
      case .load(let generation): await load(generation)
      case .search(let request, let generation):
        if let result = await request.search.result() {
          await handle(.searched(request.listing(of: result), generation: generation))
        }
      case .findSimilar(let search, let generation):
        if let found = await search.result() {
          await handle(.similar(found, generation: generation))
        }
      case .relate(let library, let generation):
        if !isFolder, let graph = await MentionGraph(of: library) {
          await handle(.related(graph, generation: generation))
        }
      default: break
      }
    }
  }

  private func load(_ generation: Int) async {
    switch source {
    case .library(let library): await handle(.loaded(library, generation: generation))
    case .folder(let folder):
      isReading = true
      // Not before the keys, as it would be if it took over their priority.
      Task(priority: .medium) { await read(folder, generation) }
    }
  }

  private func read(_ folder: FilePath, _ generation: Int) async {
    let (segments, continuation) = AsyncStream.makeStream(of: Segment.self)
    Task.detached {
      _ = await LibraryLoader(roots: [folder]).load {
        if case .read(let segment) = $0 { continuation.yield(segment) }
      }
      continuation.finish()
    }
    var (waiting, lastLook) = ([Segment](), ContinuousClock.now)
    for await segment in segments {
      waiting.append(segment)
      guard ContinuousClock.now - lastLook >= Self.interval else { continue }
      await handle(.read(waiting, files: 0, generation: generation))
      (waiting, lastLook) = ([], .now)
    }
    isReading = false
  }
}
