internal import RosterCore

/// The paths that a command reads.
struct Roots {
  /// Every path as it is read and as it was given.
  let absolute: [(path: FilePath, given: FilePath)]
  /// The paths that agents may come from: all of these, and the usual ones that do not exist yet.
  let places: [FilePath]
  /// Whether they were named on the command line.
  let areNamed: Bool
  /// What to tell where no agents are under them.
  let adviceWhereEmpty: String

  /// Takes paths from the command line.
  init(_ paths: [FilePath]) {
    let folder = try? FilePath.workingFolder()
    absolute = paths.map { ($0.absolute(in: folder), $0) }
    places = absolute.map(\.path)
    areNamed = true
    let names = paths.map { Roots.quote($0) }.joined(separator: ", ")
    adviceWhereEmpty =
      "no agents in \(names): none of the files there starts with a header between '---' lines"
  }

  /// Takes the folders that agents usually are in.
  init(usualIn surroundings: Surroundings) {
    let folder = (try? FilePath.workingFolder()) ?? FilePath("/")
    let usual = DefaultRoots(from: folder, home: surroundings.home)
    absolute = usual.found.map { ($0, $0) }
    places = usual.candidates
    areNamed = false
    let names = usual.candidates.map { Roots.quote($0) }.joined(separator: ", ")
    adviceWhereEmpty = "no agents: looked in \(names); name another folder, as in 'roster list PATH'"
  }

  /// What to call the roots in one line: as they were given, the home folder as `~`.
  func title(home: FilePath?) -> String {
    absolute.map { $0.given.abbreviated(home: home).string }.joined(separator: " ")
  }

  /// How a path was given, or `nil` where it is none of the roots.
  func given(for path: FilePath) -> FilePath? { absolute.first { $0.path == path }?.given }

  private static func quote(_ path: FilePath) -> String { "'\(path.string)'" }
}

extension FilePath {
  /// The path with the home folder at its start written as `~`.
  func abbreviated(home: FilePath?) -> FilePath {
    guard let home, !home.components.isEmpty, components.starts(with: home.components) else { return self }
    return components.dropFirst(home.components.count).reduce(FilePath("~")) { $0.appending($1) }
  }

  /// The path from the root, without `.`, doubled separators and those `..` that surely lead up from `folder`.
  ///
  /// `folder` is the working folder with links resolved, or `nil` where it was removed.
  /// A `..` behind a name stays, as the name may be a link. The empty path stays empty: it leads nowhere, not to
  /// the folder.
  ///
  ///     FilePath("../a/./b").absolute(in: FilePath("/x/y"))  // "/x/a/b"
  func absolute(in folder: FilePath?) -> FilePath {
    guard !bytes.isEmpty else { return self }
    var base = isAbsolute ? FilePath("/") : folder ?? FilePath("")
    var rest = components[...]
    while !isAbsolute, folder != nil, rest.first == FilePath("..") {
      rest.removeFirst()
      base = base.parent
    }
    return rest.reduce(base) { $0.appending($1) }
  }
}
