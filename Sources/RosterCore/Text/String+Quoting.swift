extension String {
  /// As much of a text as a sentence can quote: at most 32 scalars, the last an ellipsis where some are left out.
  ///
  ///     "colour".quotable                          // "colour"
  ///     String(repeating: "a", count: 40).quotable // 31 times "a", "…"
  var quotable: String {
    let scalars = unicodeScalars
    guard scalars.index(startIndex, offsetBy: 33, limitedBy: endIndex) != nil else { return self }
    return String(scalars.prefix(31)) + "…"
  }
}
