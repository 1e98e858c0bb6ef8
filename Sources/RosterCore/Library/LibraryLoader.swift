internal import Synchronization

/// Finds, reads and parses agents, on all processors at once.
public struct LibraryLoader: Sendable {
  /// What a load tells on its way.
  public enum Progress: Sendable {
    /// So many files will be looked into.
    case found(files: Int)
    /// These agents were read; so many files of all have now been looked into.
    case read([Agent], files: Int)
  }

  private let roots: [FilePath]
  private let known: [FilePath: Agent]

  /// Files taken by a worker at a time: enough to make the hand-over cheap, few enough to cancel fast.
  private static let chunkFiles = 32

  /// Prepares a load.
  ///
  /// - Parameters:
  ///   - roots: Absolute paths of files and folders.
  ///   - previous: A snapshot whose agents are taken over where their file has not changed since.
  public init(roots: [FilePath], reusing previous: Library? = nil) {
    self.roots = roots
    known = Dictionary(
      (previous?.agents ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Loads everything under the roots.
  ///
  /// What cannot be read is among ``Library/failures``; nothing else stops the load but the task's
  /// cancellation, checked for each file.
  ///
  /// - Parameter onProgress: Called on any thread, after every few files.
  /// - Returns: The snapshot, or `nil` where the task was cancelled.
  public func load(onProgress: @escaping @Sendable (Progress) -> Void = { _ in }) async -> Library? {
    let finder = AgentFinder(roots: roots)
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
    return Library(agents: parts.flatMap(\.agents), failures: finder.failures + parts.flatMap(\.failures))
  }

  /// What one worker made.
  private struct Part: Sendable {
    var agents: [Agent] = []
    var failures: [FileError] = []
  }

  private func work(
    on candidates: [Candidate], from queue: WorkQueue, _ onProgress: @Sendable (Progress) -> Void
  ) -> Part {
    var part = Part()
    while let range = queue.take(), !Task.isCancelled {
      let before = part.agents.count
      for index in range where !Task.isCancelled {
        do throws(FileError) {
          if let agent = try agent(in: candidates[index]) { part.agents.append(agent) }
        } catch {
          part.failures.append(error)
        }
      }
      onProgress(.read(Array(part.agents[before...]), files: queue.finish(range)))
    }
    return part
  }

  /// The agent in a file, or `nil` where a file that nobody named holds none.
  private func agent(in candidate: Candidate) throws(FileError) -> Agent? {
    if let agent = known[candidate.path], agent.id == candidate.id,
      let stamp = try? candidate.path.inspect().stamp, stamp == agent.stamp
    {
      return agent
    }
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

extension SourceText {
  /// Whether a NUL stands near the start: without a header, a sign of something that is no text.
  fileprivate var hasEarlyNUL: Bool { bytes.prefix(Limits.binaryProbeBytes).contains(0) }
}
