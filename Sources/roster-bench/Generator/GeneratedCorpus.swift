/// A made-up collection of agent files: the same count and seed give the same paths and bytes, on every platform.
///
///     GeneratedCorpus(count: 100, seed: 1).files { path, bytes in … }
struct GeneratedCorpus: Sendable {
  /// How many files there are.
  let count: Int
  /// What settles everything else.
  let seed: UInt64

  private let words: AgentWords

  /// Files that lie in one folder, at most.
  private static let filesPerFolder = 24
  /// Folders that lie in one collection, at most.
  private static let foldersPerCollection = 16

  /// Prepares a corpus of `count` files.
  init(count: Int, seed: UInt64 = 1) {
    self.count = count
    self.seed = seed
    words = AgentWords(seed: seed)
  }

  /// Calls `body` with the path, relative to the corpus, and the bytes of each file, folder by folder.
  func files<Failure: Error>(
    _ body: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    for start in stride(from: 0, to: count, by: Self.filesPerFolder) {
      let folder = folder(start / Self.filesPerFolder)
      var taken: Set<String> = []
      for index in start..<min(start + Self.filesPerFolder, count) {
        let (name, bytes) = AgentWriter.write(stream(.text, origin(of: index)), words: words)
        try body("\(folder)/\(fileName(name, index, &taken))", bytes)
      }
    }
  }

  /// What a stream of random numbers settles.
  private enum Purpose: Int {
    case origin, text, folder, collection
  }

  private func stream(_ purpose: Purpose, _ index: Int) -> SplitMix64 {
    SplitMix64(seed: seed, stream: (index + 1) * 4 + purpose.rawValue)
  }

  /// The file whose text a file has: mostly itself, in three of a hundred cases an earlier one.
  private func origin(of index: Int) -> Int {
    var random = stream(.origin, index)
    guard index > 0, random.happens(perMille: 30) else { return index }
    return origin(of: random.below(index))
  }

  /// The path of a folder, two to five components; the numbers in it keep it apart from every other.
  private func folder(_ index: Int) -> String {
    let (collection, place) = index.quotientAndRemainder(dividingBy: Self.foldersPerCollection)
    var owner = stream(.collection, collection)
    var random = stream(.folder, index)
    let between = (0..<random.below(4)).map { _ in topic(&random) }
    let parts = ["\(topic(&owner))-\(collection)"] + between + ["\(place)-\(topic(&random))"]
    return parts.joined(separator: "/")
  }

  private func topic(_ random: inout SplitMix64) -> String {
    String(decoding: words.latin.word(&random), as: UTF8.self)
  }

  /// The name of a file after that of its agent, with a number where its folder has it already.
  private func fileName(_ name: String, _ index: Int, _ taken: inout Set<String>) -> String {
    let stem = String(name.lowercased().map { $0 == " " ? "-" : $0 })
    let suffix = index % 50 == 49 ? "mdc" : "md"
    return taken.insert(stem).inserted ? "\(stem).\(suffix)" : "\(stem)-\(index).\(suffix)"
  }
}
