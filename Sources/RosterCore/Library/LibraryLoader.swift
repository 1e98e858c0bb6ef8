internal import Synchronization

/// Finds, reads and parses agents, on all processors at once.
public struct LibraryLoader: Sendable {
  /// What a load tells on its way.
  public enum Progress: Sendable {
    /// So many files will be looked into.
    case found(files: Int)
    /// So many files of all have now been looked into.
    case looked(files: Int)
    /// These agents were read and indexed.
    case read(Segment)
    /// Everything is read that changed since the previous snapshot, whose index this one has until the load ends.
    case listed(Library)
  }

  private let roots: [FilePath]
  private let rootsMayBeMissing: Bool
  private let previous: Library?
  private let known: [FilePath: Agent]
  private let isIndexing: Bool
  private let watch: FolderWatch?

  /// Files taken by a worker at a time: enough to make the hand-over cheap, few enough to cancel fast.
  private static let chunkFiles = 32

  /// Prepares a load.
  ///
  /// - Parameters:
  ///   - roots: Absolute paths of files and folders.
  ///   - rootsMayBeMissing: Whether roots that lead to nothing are passed over, as they may appear some day, instead of
  ///     being failures.
  ///   - previous: A snapshot whose agents are taken over where their file has not changed since.
  ///   - isIndexing: Whether the agents are to be searched, so that they are indexed; costs more than reading them.
  ///   - watch: Is told what to watch, before it is looked into.
  public init(
    roots: [FilePath], rootsMayBeMissing: Bool = false, reusing previous: Library? = nil,
    isIndexing: Bool = true,
    watching watch: FolderWatch? = nil
  ) {
    self.roots = roots
    self.rootsMayBeMissing = rootsMayBeMissing
    self.previous = previous
    self.isIndexing = isIndexing
    self.watch = watch
    known = Dictionary(
      (previous?.agents ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Loads everything under the roots.
  ///
  /// What cannot be read is among ``Library/failures``; nothing else stops the load but the task's
  /// cancellation, checked for each file.
  ///
  /// - Parameter onProgress: Called on any thread, after every few files.
  /// - Returns: The snapshot, which is the previous one where that still holds; `nil` where the task was cancelled.
  public func load(onProgress: @escaping @Sendable (Progress) -> Void = { _ in }) async -> Library? {
    let round = watch?.beginRound()
    let finder = AgentFinder(roots: roots, rootsMayBeMissing: rootsMayBeMissing, watching: round)
    if !Task.isCancelled { round?.end() }
    onProgress(.found(files: finder.candidates.count))
    let candidates = finder.candidates
    let queue = WorkQueue(count: candidates.count, chunk: Self.chunkFiles)
    let parts = await withTaskGroup(of: Part.self) { group in
      for _ in 0..<min(processorCount(), max(1, candidates.count / Self.chunkFiles + 1)) {
        group.addTask { [self] in work(on: candidates, from: queue, onProgress) }
      }
      return await group.reduce(into: [Part]()) { $0.append($1) }
    }
    guard !Task.isCancelled else { return nil }
    let (agents, failures) = (parts.flatMap(\.agents), finder.failures + parts.flatMap(\.failures))
    if let previous, previous.holds(agents, failures, isIndexed: isIndexing) { return previous }
    let library = Library(
      agents: agents, failures: failures, index: isIndexing ? previous?.index ?? AgentIndex() : AgentIndex())
    guard isIndexing else { return library }
    if previous != nil { onProgress(.listed(library)) }
    return Library(library, index: index(of: agents, parts.flatMap(\.segments)))
  }

  private func index(of agents: [Agent], _ segments: [Segment]) -> AgentIndex {
    .covering(agents, reusing: segments.reduce(previous?.index ?? AgentIndex()) { $0.adding($1) })
  }

  /// What one worker made.
  private struct Part: Sendable {
    var agents: [Agent] = []
    var failures: [FileError] = []
    var segments: [Segment] = []
  }

  private func work(
    on candidates: [Candidate], from queue: WorkQueue, _ onProgress: @Sendable (Progress) -> Void
  ) -> Part {
    var part = Part()
    var batcher = SegmentBatcher()
    func take(_ segment: Segment) {
      part.segments.append(segment)
      onProgress(.read(segment))
    }
    while let range = queue.take(), !Task.isCancelled {
      for index in range where !Task.isCancelled { look(into: candidates[index], &part, &batcher) }
      if let segment = batcher.nextSegment() { take(segment) }
      onProgress(.looked(files: queue.finish(range)))
    }
    if !Task.isCancelled, let segment = batcher.lastSegment() { take(segment) }
    return part
  }

  private func look(into candidate: Candidate, _ part: inout Part, _ batcher: inout SegmentBatcher) {
    if let agent = unchangedAgent(in: candidate) {
      part.agents.append(agent)
      return
    }
    do throws(FileError) {
      guard let agent = try readAgent(in: candidate) else { return }
      part.agents.append(agent)
      if isIndexing { batcher.add(agent) }
    } catch {
      part.failures.append(error)
    }
  }

  /// The agent of the previous snapshot, where its file is still the same.
  private func unchangedAgent(in candidate: Candidate) -> Agent? {
    guard let agent = known[candidate.path], agent.id == candidate.id else { return nil }
    let stamp = try? candidate.path.inspect().stamp
    return stamp == agent.stamp ? agent : nil
  }

  /// The agent in a file, or `nil` where a file that nobody named holds none.
  private func readAgent(in candidate: Candidate) throws(FileError) -> Agent? {
    let (bytes, stamp, isCut) = try candidate.path.read(upTo: Limits.fileBytes)
    let agent = Agent(
      path: candidate.path, id: candidate.id, stamp: stamp, contents: bytes, isCut: isCut)
    guard agent.header.status == .missing else { return agent }
    if agent.source.hasEarlyNUL { throw FileError(candidate.path, .binary) }
    return candidate.isNamed ? agent : nil
  }
}

/// Hands out ranges of indexes to workers, and counts what is done.
private final class WorkQueue: Sendable {
  private let next = Atomic<Int>(0)
  private let finished = Atomic<Int>(0)
  private let count: Int
  private let chunk: Int

  init(count: Int, chunk: Int) {
    self.count = count
    self.chunk = chunk
  }

  /// The next range, or `nil` when all are taken.
  func take() -> Range<Int>? {
    let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
    return start < count ? start..<min(start + chunk, count) : nil
  }

  /// Counts a range as done and returns how many indexes are.
  func finish(_ range: Range<Int>) -> Int {
    finished.wrappingAdd(range.count, ordering: .relaxed).newValue
  }
}

extension Library {
  /// Whether these are the agents that it has, none of them read anew, and the failures.
  fileprivate func holds(_ agents: [Agent], _ failures: [FileError], isIndexed: Bool) -> Bool {
    index.count == (isIndexed ? agents.count : 0)
      && agents.count == self.agents.count && agents.without(self.agents).isEmpty
      && Set(failures) == Set(self.failures)
  }
}

extension SourceText {
  /// Whether a NUL stands near the start: without a header, a sign of something that is no text.
  fileprivate var hasEarlyNUL: Bool { bytes.prefix(Limits.binaryProbeBytes).contains(0) }
}
