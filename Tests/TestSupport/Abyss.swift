internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Folders inside each other, so many that their paths are longer than the system takes.
struct Abyss {
  /// The path of the outermost folder.
  let path: String
  /// The name of each folder inside, and how many there are.
  let level: String
  let depth: Int

  /// Makes the folders; every so many hold a file `a.md` with a text.
  func make(text: String = "", every step: Int = .max) throws {
    _ = try checked("mkdir", unsafe mkdir(path, 0o700))
    var folder = try checked("open", unsafe open(path, O_RDONLY | O_CLOEXEC))
    defer { close(folder) }
    for number in 1...depth {
      _ = try checked("mkdirat", unsafe mkdirat(folder, level, 0o700))
      let next = try checked("openat", unsafe openat(folder, level, O_RDONLY | O_CLOEXEC))
      close(folder)
      folder = next
      if number.isMultiple(of: step) { try write(text, in: folder) }
    }
  }

  private func write(_ text: String, in folder: Int32) throws {
    let file = try checked("openat", unsafe openat(folder, "a.md", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
    defer { close(file) }
    _ = try checked("write", Int32(unsafe Foundation.write(file, text, text.utf8.count)))
  }

  /// Removes the folders, which Foundation cannot.
  func remove() { _ = try? ProgramRun(command: ["rm", "-rf", path]) }
}
