/// Why a file or folder could not be read.
public struct FileError: Error, Hashable, Sendable {
  /// The kinds of obstacle.
  public enum Reason: Hashable, Sendable {
    /// Nothing is there, or it vanished while it was read.
    case missing
    /// A link whose target does not exist.
    case brokenLink
    /// Links that lead back to themselves.
    case linkLoop
    /// The user may not read it.
    case permissionDenied
    /// Something that holds no text: a pipe, a socket, a device.
    case notAFile(String)
    /// A file without a header that has a NUL near its start.
    case binary
    /// A path longer than the system takes.
    case nameTooLong
    /// A link behind which, and behind those before, are more folders than ``Limits/linkedFolders``.
    case manyFolders
    /// Any other answer of the system, as its number.
    case system(Int32)
  }

  /// The path as it was found or given.
  public let path: FilePath
  /// What stood in the way.
  public let reason: Reason

  /// Creates an error for a path.
  package init(_ path: FilePath, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The reason as half a sentence, such as `permission denied`; no text of the file is in it.
  public var explanation: String {
    switch reason {
    case .missing: "no such file or folder"
    case .brokenLink: "a link to something that does not exist"
    case .linkLoop: "links that lead back to themselves"
    case .permissionDenied: "permission denied"
    case .notAFile(let kind): "not a file but a \(kind)"
    case .binary: "not text (a NUL byte near its start)"
    case .nameTooLong: "the path is too long for the system"
    case .manyFolders: "links lead to more than \(Limits.linkedFolders) folders; the others are not read"
    case .system(let code): "the system says: \(systemMessage(code))"
    }
  }
}
