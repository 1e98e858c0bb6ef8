internal import Synchronization

/// Notices when something changes where a ``LibraryLoader`` found agents, or would find some.
///
/// Each load tells the folders before it looks into them, so that nothing gets lost which changes meanwhile. Paths that
/// lead to nothing yet are noticed when they appear. What can never be an agent, such as the temporary file of an editor,
/// is passed over.
///
///     let watch = FolderWatch()
///     let library = await LibraryLoader(roots: roots, watching: watch).load()
///     // once watch.descriptor is readable:
///     if watch.drain() != nil { /* load again */ }
///
/// Not noticed are changes that another machine makes on a network file system, and a link on the way from a link to its
/// target.
public final class FolderWatch: Sendable {
  private let system: SystemWatch
  private let state = Mutex(State())

  /// Prepares to watch nothing yet; `nil` where the system lets nothing be watched.
  public init?() {
    guard let system = SystemWatch() else { return nil }
    self.system = system
  }

  /// A file descriptor that is readable while there is something for ``drain()``.
  public var descriptor: Int32 { system.descriptor }

  /// Whether everything is watched that the last load looked into; the system sets a limit to it.
  public var isComplete: Bool { state.withLock { !$0.reachedLimit } }

  /// How many folders and files are watched.
  var count: Int { state.withLock { $0.places.count } }

  /// How far a change has come, as far as the system tells.
  public enum Change: Sendable {
    /// More may follow at once: a name is gone, or a file was written to.
    case underWay
    /// A file was closed after it was written to, or came to its name.
    case complete
  }

  /// Takes all that was noticed.
  ///
  /// - Returns: The last of what may change what a load finds; `nil` where nothing does.
  public func drain() -> Change? {
    let notices = system.drain()
    return state.withLock { state in
      notices.reduce(Change?.none) { state.takes($1) ? $1.change : $0 }
    }
  }

  /// Starts to tell what a load looks into; ``Round/end()`` forgets what earlier ones did.
  func beginRound() -> Round {
    state.withLock { state in
      state.round += 1
      state.reachedLimit = false
      return Round(watch: self, number: state.round)
    }
  }
}

extension FolderWatch {
  /// What one load looks into.
  struct Round: Sendable {
    fileprivate let watch: FolderWatch
    fileprivate let number: Int

    /// Watches a folder for everything in it that may concern an agent.
    func enter(_ folder: FilePath) {
      _ = watch.add(folder, for: .contents, round: number) { $0.isEntered = true }
    }

    /// Watches for something that appears at a path, vanishes or is replaced; with `contents`, also for its changes.
    ///
    /// As long as there is nothing, the nearest folder above that exists is watched.
    func follow(_ path: FilePath, for interest: SystemWatch.Interest = .entries) {
      var rest = path
      while !watch.add(rest.parent, for: interest, round: number, { $0.names.insert(rest.name) }) {
        guard rest.parent != rest else { return }
        rest = rest.parent
      }
    }

    /// Watches a file in a folder that was entered, where the system does not tell of its changes by the folder.
    func list(_ file: FilePath) {
      guard !SystemWatch.noticesContentsByFolder else { return }
      _ = watch.add(file, for: .contents, round: number) { _ in }
    }

    /// Watches no longer what this load did not look into.
    func end() { watch.forgetPlaces(before: number) }
  }

  /// Watches a place; `false` where there is none.
  private func add(
    _ path: FilePath, for interest: SystemWatch.Interest, round: Int, _ update: (inout Place) -> Void
  ) -> Bool {
    state.withLock { state in
      switch system.add(path, for: interest) {
      case .watched(let number):
        var place = state.places[number] ?? Place(path: path)
        (place.path, place.round) = (path, max(place.round, round))
        update(&place)
        state.places[number] = place
      case .missing: return false
      case .limitReached: state.reachedLimit = true
      case .unreadable: break
      }
      return true
    }
  }

  private func forgetPlaces(before round: Int) {
    state.withLock { state in
      for (number, place) in state.places where place.round < round {
        system.remove(number)
        state.places[number] = nil
      }
    }
  }
}
