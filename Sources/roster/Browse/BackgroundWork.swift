internal import RosterCore
internal import RosterScreen
internal import RosterTerminal
internal import Synchronization

/// The work that goes on while the user types: one task of each kind, the newest wins.
struct BackgroundWork {
  let roots: [FilePath]
  let mailbox: Mailbox<Event>
  private var loading: Task<Void, Never>?
  private var searching: Task<Void, Never>?
  private var relating: Task<Void, Never>?
  private var ranking: Task<Void, Never>?

  init(roots: [FilePath], mailbox: Mailbox<Event>) {
    self.roots = roots
    self.mailbox = mailbox
  }

  /// Loads everything, taking over from `previous` what has not changed.
  mutating func load(reusing previous: Library?, generation: Int) {
    loading?.cancel()
    loading = Task.detached { [roots, mailbox] in
      AlternateStack.coverThread()
      let progress = ProgressGate(mailbox: mailbox, generation: generation)
      let library = await LibraryLoader(roots: roots, reusing: previous).load { progress.take($0) }
      if let library { mailbox.post(.loaded(library, generation: generation)) }
    }
  }

  mutating func search(_ request: ListSearch, generation: Int) {
    searching?.cancel()
    searching = Task.detached(priority: .userInitiated) { [mailbox] in
      AlternateStack.coverThread()
      if let result = await request.search.result() {
        mailbox.post(.searched(request.listing(of: result), generation: generation))
      }
    }
  }

  /// Finds out who mentions whom.
  mutating func relate(_ library: Library, generation: Int) {
    relating?.cancel()
    relating = Task.detached(priority: .utility) { [mailbox] in
      AlternateStack.coverThread()
      if let graph = await MentionGraph(of: library) { mailbox.post(.related(graph, generation: generation)) }
    }
  }

  /// Finds the agents that are like one.
  mutating func findSimilar(_ search: SimilarSearch, generation: Int) {
    ranking?.cancel()
    ranking = Task.detached(priority: .userInitiated) { [mailbox] in
      AlternateStack.coverThread()
      if let found = await search.result() { mailbox.post(.similar(found, generation: generation)) }
    }
  }

  /// Stops whatever is under way.
  func cancel() {
    loading?.cancel()
    searching?.cancel()
    relating?.cancel()
    ranking?.cancel()
  }
}

/// Lets the progress of a load through a few times a second, however fast it comes in.
private final class ProgressGate: Sendable {
  private struct Waiting {
    var segments: [Segment] = []
    var files = 0
    var lastPost = ContinuousClock.now
  }

  private let waiting = Mutex(Waiting())
  private let mailbox: Mailbox<Event>
  private let generation: Int

  /// The time between two posts: about two frames.
  private static let interval = Duration.milliseconds(40)

  init(mailbox: Mailbox<Event>, generation: Int) {
    self.mailbox = mailbox
    self.generation = generation
  }

  func take(_ progress: LibraryLoader.Progress) {
    switch progress {
    case .found(let files): mailbox.post(.found(files: files, generation: generation))
    case .read(let segment): waiting.withLock { $0.segments.append(segment) }
    case .looked(let files):
      waiting.withLock { waiting in
        waiting.files = max(waiting.files, files)
        guard ContinuousClock.now - waiting.lastPost >= Self.interval else { return }
        mailbox.post(.read(waiting.segments, files: waiting.files, generation: generation))
        waiting = Waiting()
      }
    }
  }
}
