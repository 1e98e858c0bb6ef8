#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

// The system calls of the library, in terms of its own types. Besides this only what watches folders talks to C.

/// What a path leads to.
enum FileKind: Equatable {
  case file, folder, link
  case other(String)
}

/// One entry of a folder; `kind` is `nil` where the file system does not say.
package struct FolderEntry {
  package let name: FilePath
  let kind: FileKind?
}

/// The system's own sentence for an error number.
func systemMessage(_ code: Int32) -> String {
  unsafe String(cString: strerror(code))
}

/// How many processors can work at once; at least 1.
func processorCount() -> Int {
  max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

/// The natural logarithm, which the standard library leaves to C.
func naturalLogarithm(of number: Float) -> Float { logf(number) }

extension FilePath {
  /// The folder that relative paths start from.
  ///
  /// - Throws: ``FileError`` where the folder was removed.
  public static func workingFolder() throws(FileError) -> FilePath {
    guard let pointer = unsafe getcwd(nil, 0) else { throw FileError(FilePath("."), errno) }
    defer { unsafe free(pointer) }
    return unsafe FilePath(cString: pointer)
  }

  /// The path with every link resolved, or `nil` where it leads nowhere.
  func resolved() -> FilePath? {
    unsafe withCString { path in
      guard let pointer = unsafe realpath(path, nil) else { return nil }
      defer { unsafe free(pointer) }
      return unsafe FilePath(cString: pointer)
    }
  }

  /// What the path leads to and its stamp, following links or not.
  func inspect(followingLinks: Bool = true) throws(FileError) -> (kind: FileKind, stamp: FileStamp) {
    var status = stat()
    let result = unsafe withCString { path in
      unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    }
    guard result == 0 else { throw FileError(self, errno) }
    return (FileKind(mode: status.st_mode), FileStamp(status))
  }

  /// The entries of a folder, without `.` and `..`, in the system's order.
  package func entries() throws(FileError) -> [FolderEntry] {
    guard let folder = unsafe withCString({ unsafe opendir($0) }) else { throw FileError(self, errno) }
    defer { unsafe closedir(folder) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe FilePath(entryName: entry)
      if name.bytes != [0x2E], name.bytes != [0x2E, 0x2E] {
        entries.append(FolderEntry(name: name, kind: unsafe FileKind(entryType: Int32(entry.pointee.d_type))))
      }
      errno = 0
    }
    guard errno == 0 else { throw FileError(self, errno) }
    return entries
  }

  /// Reads the first `limit` bytes of a regular file.
  ///
  /// The file is opened without waiting, so that a pipe or a device that took the path's place cannot block.
  ///
  /// - Returns: The bytes, the stamp of the file they came from, and whether more bytes followed.
  func read(upTo limit: Int) throws(FileError) -> (bytes: [UInt8], stamp: FileStamp, isCut: Bool) {
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw FileError(self, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(self, errno) }
    let kind = FileKind(mode: status.st_mode)
    guard kind == .file else { throw FileError(self, .notAFile(kind.description)) }
    let expected = min(max(Int(status.st_size), 0), limit)
    // One byte over the limit tells whether there is more, and one over the size whether the file grew.
    let bytes = try readAll(from: descriptor, expecting: expected + 1, upTo: limit + 1)
    let isCut = bytes.count > limit
    return (isCut ? Array(bytes[..<limit]) : bytes, FileStamp(status), isCut)
  }

  private func readAll(
    from descriptor: Int32, expecting expected: Int, upTo limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = expected
    while bytes.count < limit {
      let wanted = min(capacity, limit - bytes.count)
      var failure: Int32 = 0
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        (count, failure) = unsafe fill(buffer, from: descriptor)
      }
      guard failure == 0 else { throw FileError(self, failure) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard chunk.count == wanted else { break }
      capacity = max(64 << 10, bytes.count)
    }
    return bytes
  }

  /// Calls `body` with the path as C has it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map(CChar.init(bitPattern:)) + [0]
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a terminated string is never empty") }
      return unsafe body(start)
    }
  }

  /// The name of an entry of a folder; only as much of its field is read as the name takes.
  private init(entryName entry: UnsafeMutablePointer<dirent>) {
    self = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      unsafe FilePath(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    }
  }

  private init(cString path: UnsafePointer<CChar>) {
    unsafe self.init(
      bytes: UnsafeBufferPointer(start: path, count: strlen(path)).map(UInt8.init(bitPattern:)))
  }
}

/// Reads until the buffer is full or the file ends; returns the count and an error number or 0.
private func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32) -> (Int, Int32) {
  var count = 0
  while count < buffer.count, let start = buffer.baseAddress {
    let got = unsafe read(descriptor, start + count, buffer.count - count)
    if got < 0 && errno == EINTR { continue }
    guard got >= 0 else { return (count, errno) }
    if got == 0 { break }
    count += got
  }
  return (count, 0)
}

extension FileError {
  fileprivate init(_ path: FilePath, _ code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .missing
      case ELOOP: .linkLoop
      case EACCES, EPERM: .permissionDenied
      case ENAMETOOLONG: .nameTooLong
      case ENXIO: .notAFile("socket or device")
      default: .system(code)
      }
    self.init(path, reason)
  }
}

extension FileStamp {
  fileprivate init(_ status: stat) {
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    self.init(
      size: Int(status.st_size), modified: Moment(seconds: time.tv_sec, nanoseconds: time.tv_nsec),
      identity: FileIdentity(
        device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino)))
  }
}

extension FileKind: CustomStringConvertible {
  fileprivate init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .other("pipe")
      case S_IFSOCK: .other("socket")
      default: .other("device")
      }
  }

  fileprivate init?(entryType: Int32) {
    switch entryType {
    case Int32(DT_REG): self = .file
    case Int32(DT_DIR): self = .folder
    case Int32(DT_LNK): self = .link
    case Int32(DT_FIFO): self = .other("pipe")
    case Int32(DT_SOCK): self = .other("socket")
    case Int32(DT_CHR), Int32(DT_BLK): self = .other("device")
    default: return nil
    }
  }

  var description: String {
    switch self {
    case .file: "file"
    case .folder: "folder"
    case .link: "link"
    case .other(let name): name
    }
  }
}
