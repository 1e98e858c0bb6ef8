extension FolderWatch {
  /// A place that is watched.
  struct Place {
    /// The path that it was last reached by.
    var path: FilePath
    /// Whether everything in it counts that may be an agent or hold some.
    var isEntered = false
    /// The entries that count in any case.
    var names: Set<FilePath> = []
    /// The last load that looked into it.
    var round = 0
  }

  /// All places that are watched.
  struct State {
    /// The places by the numbers that the system gave them.
    var places: [Int32: Place] = [:]
    var round = 0
    var reachedLimit = false

    /// Learns of a notice; whether it may concern an agent.
    mutating func takes(_ notice: SystemWatch.Notice) -> Bool {
      guard let number = notice.watched else { return true }
      guard let place = places[number] else { return false }
      if notice.isLast { places[number] = nil }
      guard let name = notice.name else { return !notice.isLast }
      return place.names.contains(name) || place.isEntered && place.mayHold(name, isFolder: notice.isFolder)
    }
  }
}

extension FolderWatch.Place {
  /// Whether an entry may be an agent or hold some: links may, whatever their names.
  fileprivate func mayHold(_ name: FilePath, isFolder: Bool) -> Bool {
    if isFolder { return !AgentFinder.skippedFolders.contains(name.string) }
    return AgentFinder.extensions.contains(name.fileExtension)
      || (try? path.appending(name).inspect(followingLinks: false).kind) == .link
  }
}
