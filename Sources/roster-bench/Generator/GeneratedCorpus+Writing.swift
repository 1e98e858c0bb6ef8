internal import RosterCore

extension GeneratedCorpus {
  /// Writes the files below a folder, which is made and must not be there yet.
  func write(to folder: FilePath) throws(FileError) {
    try folder.makeFolder()
    var made: Set<FilePath> = [folder]
    try files { (path, bytes) throws(FileError) in
      let file = folder.appending(FilePath(path))
      try file.parent.makeFolders(remembering: &made)
      try file.makeFile(bytes)
    }
  }
}

extension FilePath {
  /// Makes the folder and those above it that are not in `made`, and remembers them there.
  fileprivate func makeFolders(remembering made: inout Set<FilePath>) throws(FileError) {
    guard !made.contains(self) else { return }
    try parent.makeFolders(remembering: &made)
    try makeFolder()
    made.insert(self)
  }
}
