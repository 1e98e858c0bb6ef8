/// What is told where only a first part is laid out.
enum CutNote {
  /// That a text goes on behind some bytes.
  ///
  ///     CutNote.bytes(of: "value", limit: 64 << 10)  // "The value goes on; only its first 64 KiB are laid out."
  static func bytes(of whole: String, limit: Int) -> String {
    "The \(whole) goes on; only its first \(limit >> 10) KiB are laid out."
  }

  /// That there are more parts than are shown; `nil` where there are not.
  ///
  ///     CutNote.parts("fields", of: "header", shown: 10, in: 12)
  ///     // "The header goes on; only 10 of its 12 fields are laid out."
  static func parts(_ parts: String, of whole: String, shown: Int, in all: Int) -> String? {
    guard all > shown else { return nil }
    return "The \(whole) goes on; only \(shown.grouped) of its \(all.grouped) \(parts) are laid out."
  }
}
