internal import RosterCore
internal import RosterScreen
internal import RosterTerminal
internal import Synchronization

/// The work that goes on while the user types: one task of each kind, the newest wins.
struct BackgroundWork {
  let roots: Roots
  let mailbox: Mailbox<Event>
  /// Tells when to load again; `nil` where the system watches nothing.
  let watch: FolderWatch?
  private var loading: Task<Void, Never>?
  private var searching: Task<Void, Never>?
  private var relating: Task<Void, Never>?
  private var ranking: Task<Void, Never>?
  private let threads = CoveredThreads.shared

  /// The time from one load to the next where changes are not noticed: two seconds, more where a load takes long, so that
  /// looking for changes takes at most a twentieth of the time.
  private static func pollingInterval(forLoadsOf time: Duration) -> Duration { max(.seconds(2), time * 20) }

  init(roots: Roots, mailbox: Mailbox<Event>, watch: FolderWatch?) {
    self.roots = roots
    self.mailbox = mailbox
    self.watch = watch
  }

  /// Whether a change of any file is noticed, so that nobody has to look for it.
  var noticesChanges: Bool { watch?.isComplete == true }

  /// Loads everything, taking over from `previous` what has not changed.
  mutating func load(reusing previous: Library?, generation: Int) {
    loading?.cancel()
    loading = Task.detached(executorPreference: threads) { [roots, mailbox, watch] in
      let start = ContinuousClock.now
      let progress = ProgressGate(mailbox: mailbox, generation: generation)
      let loader = LibraryLoader(
        roots: roots.places, rootsMayBeMissing: !roots.areNamed, reusing: previous, watching: watch)
      guard let library = await loader.load(onProgress: { progress.take($0) }) else { return }
      mailbox.post(.loaded(library, generation: generation))
      guard watch?.isComplete != true else { return }
      // The next load cancels this.
      try? await Task.sleep(for: Self.pollingInterval(forLoadsOf: ContinuousClock.now - start))
      if !Task.isCancelled { mailbox.post(.filesChanged) }
    }
  }

  mutating func search(_ request: ListSearch, generation: Int) {
    searching?.cancel()
    searching = Task.detached(executorPreference: threads, priority: .userInitiated) { [mailbox] in
      if let result = await request.search.result() {
        mailbox.post(.searched(request.listing(of: result), generation: generation))
      }
    }
  }

  /// Finds out who mentions whom, taking over from `previous` what still holds.
  mutating func relate(_ library: Library, reusing previous: MentionGraph?, generation: Int) {
    relating?.cancel()
    relating = Task.detached(executorPreference: threads, priority: .utility) { [mailbox] in
      if let graph = await MentionGraph(of: library, reusing: previous) {
        mailbox.post(.related(graph, generation: generation))
      }
    }
  }

  /// Finds the agents that are like one.
  mutating func findSimilar(_ search: SimilarSearch, generation: Int) {
    ranking?.cancel()
    ranking = Task.detached(executorPreference: threads, priority: .userInitiated) { [mailbox] in
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
    case .listed(let library): mailbox.post(.listed(library, generation: generation))
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
