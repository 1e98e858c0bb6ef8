extension String {
  /// As much of a text as a sentence can quote: at most 32 scalars, the last an ellipsis where some are left out.
  ///
  ///     "colour".quotable                          // "colour"
  ///     String(repeating: "a", count: 40).quotable // 31 times "a", "…"
  var quotable: String {
    unicodeScalars.dropFirst(32).isEmpty ? self : String(unicodeScalars.prefix(31)) + "…"
  }
}
