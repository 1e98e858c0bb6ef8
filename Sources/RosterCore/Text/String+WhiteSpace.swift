extension String {
  /// The text without the white space, by Unicode, at both ends.
  func trimmingWhiteSpace() -> String {
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
