/// Every bound that reading observes, in one place.
///
/// Reaching one is a diagnostic that states it, never a failure.
public enum Limits {
  /// Bytes of a file beyond which only the first part is read: 8 MiB.
  public static let fileBytes = 8 << 20
  /// Bytes at the start of a file without a header that are searched for a NUL: 8 KiB.
  public static let binaryProbeBytes = 8 << 10
}
