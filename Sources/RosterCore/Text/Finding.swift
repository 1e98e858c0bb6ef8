/// The facts of a diagnostic; their wording stands in `Finding+Wording.swift`.
public enum Finding: Hashable, Sendable {
  // Text
  /// The bytes are not valid UTF-8 and were read as Windows-1252.
  case notUTF8
}
