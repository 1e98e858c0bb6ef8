/// What the system tells about one file.
public struct FileStamp: Hashable, Sendable {
  /// The length in bytes.
  public let size: Int
  /// Seconds and nanoseconds of the last change since 1970.
  public let modified: Moment
  /// The device and number that tell one file from every other.
  let identity: FileIdentity

  /// A time in whole seconds since 1970 and nanoseconds behind them.
  public struct Moment: Hashable, Sendable, Comparable {
    /// Whole seconds since 1970-01-01 00:00 UTC.
    public let seconds: Int
    /// Nanoseconds in that second.
    public let nanoseconds: Int

    /// Orders moments as they follow each other.
    public static func < (left: Self, right: Self) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }
}

/// The device and inode number of a file or folder.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}
