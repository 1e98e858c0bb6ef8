extension SystemWatch {
  /// What is to be noticed of a folder.
  enum Interest {
    /// Entries that come, go or get another name.
    case entries
    /// That, and what changes in the entries.
    case contents
  }

  /// What came of the wish to watch a place.
  enum Outcome {
    /// It is watched under a number, the same each time.
    case watched(Int32)
    /// There is nothing at the path, or no folder where one is needed.
    case missing
    /// It may not be looked into, or not be watched; looking into it tells why.
    case unreadable
    /// The system watches no more places, for this user or at all.
    case limitReached
  }

  /// Something that the system noticed.
  struct Notice {
    /// The number of the place; `nil` where notices were lost, so that anything may have changed anywhere.
    let watched: Int32?
    /// The entry of the folder; `nil` where it is the place itself.
    var name: FilePath?
    /// Whether the entry is a folder.
    var isFolder = false
    /// What this says about the change that it is part of.
    var change = FolderWatch.Change.underWay
    /// Whether the place is not watched any more.
    var isLast = false
  }
}
