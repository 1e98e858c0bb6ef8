/// A file that may hold an agent.
package struct Candidate: Sendable {
  /// The absolute path, links not resolved.
  package let path: FilePath
  /// The path relative to the one it was found under; for a file that was named, its name.
  let id: FilePath
  /// Whether the file itself was named, so that it is taken whatever it holds.
  let isNamed: Bool
}

/// Finds the files under some paths that may hold agents.
///
/// Folders are entered once, told apart by device and inode; files are listed once by their resolved path,
/// hard links apart. What is reached without a link goes first, so that a link never takes a file's place.
/// Behind links no more than ``Limits/linkedFolders`` are entered: one may lead to the root of the system.
package struct AgentFinder {
  /// The extensions of files that are looked into.
  static let extensions: Set<String> = ["md", "markdown", "mdc", "txt"]

  /// Folders that hold other people's code or a tool's own data, and no agents.
  static let skippedFolders: Set<String> = [
    ".git", ".hg", ".svn", ".jj", ".bzr", "node_modules", "bower_components", ".build", ".swiftpm",
    "DerivedData", "Pods", ".gradle", ".venv", "venv", "__pycache__", ".tox", ".mypy_cache", ".next", ".nuxt",
    ".terraform", ".cargo",
  ]

  package private(set) var candidates: [Candidate] = []
  private(set) var failures: [FileError] = []
  private var enteredFolders: Set<FileIdentity> = []
  private var listedFiles: Set<FilePath> = []
  private var folders: [Folder] = []
  private var links: [Folder] = []
  /// Is told what is looked into, before it is.
  private let watch: FolderWatch.Round?

  /// A folder, or in `links` any link, still to be looked at.
  private struct Folder {
    let path: FilePath
    let id: FilePath
    let resolved: FilePath
  }

  /// Walks `roots`, which are absolute; stops early where the task is cancelled.
  package init(roots: [FilePath]) { self.init(roots: roots, rootsMayBeMissing: false, watching: nil) }

  /// Walks `roots`, of which those that lead to nothing may be passed over, and has all that it looks into watched.
  init(roots: [FilePath], rootsMayBeMissing: Bool, watching watch: FolderWatch.Round?) {
    self.watch = watch
    for root in roots { takeRoot(root, mayBeMissing: rootsMayBeMissing) }
    walkFolders()
    followLinks()
    candidates.sort { $0.path < $1.path }
  }

  private mutating func takeRoot(_ root: FilePath, mayBeMissing: Bool) {
    watch?.follow(root)
    do throws(FileError) {
      let (kind, _) = try root.inspect()
      let resolved = root.resolved() ?? root
      switch kind {
      case .folder: folders.append(Folder(path: root, id: FilePath(""), resolved: resolved))
      case .file, .link:
        list(root, id: root.name, resolved: resolved, isNamed: true)
        watch?.follow(resolved, for: .contents)
      case .other(let name): throw FileError(root, .notAFile(name))
      }
    } catch {
      let failure = error.tellingBrokenLink
      if !mayBeMissing || failure.reason != .missing { failures.append(failure) }
    }
  }

  private mutating func followLinks() {
    let limit = enteredFolders.count + Limits.linkedFolders
    var isCut = false
    while let link = links.popLast() {
      follow(link)
      walkFolders(upTo: limit)
      guard !folders.isEmpty else { continue }
      folders = []
      if !isCut { failures.append(FileError(link.path, .manyFolders)) }
      isCut = true
    }
  }

  /// Looks through the folders that were found, and those in them, until so many have been entered in all.
  private mutating func walkFolders(upTo limit: Int = .max) {
    let oldLinks = links.count
    while enteredFolders.count < limit, let folder = folders.popLast(), !Task.isCancelled {
      do throws(FileError) {
        guard enteredFolders.insert(try folder.path.inspect().stamp.identity).inserted else { continue }
        watch?.enter(folder.path)
        for entry in try folder.path.entries() { take(entry, in: folder) }
      } catch {
        failures.append(error)
      }
    }
    // Last in, first out: links that were found together are followed in the order of their paths.
    links[oldLinks...].sort { $0.path > $1.path }
  }

  private mutating func take(_ entry: FolderEntry, in folder: Folder) {
    let isCandidate = Self.extensions.contains(entry.name.fileExtension)
    if entry.kind == .file, !isCandidate { return }
    let child = Folder(
      path: folder.path.appending(entry.name),
      id: folder.id.appending(entry.name),
      resolved: folder.resolved.appending(entry.name))
    switch kind(of: entry, at: child.path) {
    case .folder where Self.skippedFolders.contains(entry.name.string): break
    case .folder: folders.append(child)
    case .link: links.append(child)
    case .file: if isCandidate { list(child.path, id: child.id, resolved: child.resolved, isNamed: false) }
    case .other(let name): if isCandidate { failures.append(FileError(child.path, .notAFile(name))) }
    }
  }

  /// What an entry is; where the folder does not say and the system does not answer, a file, whose reading tells why.
  private func kind(of entry: FolderEntry, at path: FilePath) -> FileKind {
    if let kind = entry.kind { return kind }
    return (try? path.inspect(followingLinks: false).kind) ?? .file
  }

  private mutating func follow(_ link: Folder) {
    let isCandidate = Self.extensions.contains(link.path.fileExtension)
    watch?.follow(link.path)
    do throws(FileError) {
      let (kind, _) = try link.path.inspect()
      let resolved = link.path.resolved() ?? link.path
      switch kind {
      case .folder: folders.append(Folder(path: link.path, id: link.id, resolved: resolved))
      case .file, .link:
        guard isCandidate else { break }
        list(link.path, id: link.id, resolved: resolved, isNamed: false)
        watch?.follow(resolved, for: .contents)
      case .other(let name): if isCandidate { failures.append(FileError(link.path, .notAFile(name))) }
      }
    } catch {
      // Links to what is gone are all over, but behind the others there may be a folder.
      if isCandidate || error.reason != .missing { failures.append(error.tellingBrokenLink) }
    }
  }

  private mutating func list(_ path: FilePath, id: FilePath, resolved: FilePath, isNamed: Bool) {
    guard listedFiles.insert(resolved).inserted else { return }
    candidates.append(Candidate(path: path, id: id, isNamed: isNamed))
    watch?.list(path)
  }
}

extension FileError {
  /// The error itself or, where a link leads to nothing, that.
  fileprivate var tellingBrokenLink: FileError {
    let isLink = (try? path.inspect(followingLinks: false).kind) == .link
    return reason == .missing && isLink ? FileError(path, .brokenLink) : self
  }
}
