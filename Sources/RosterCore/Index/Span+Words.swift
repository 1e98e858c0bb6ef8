// Where words and their parts begin and end.

extension Span<UInt8> {
  /// The class of the scalar at an offset.
  @inline(__always)
  func scalarClass(at offset: Int) -> ScalarClass { classAndWidth(at: offset).scalarClass }

  /// The class of the scalar at an offset, and how many bytes it takes.
  @inline(__always)
  private func classAndWidth(at offset: Int) -> (scalarClass: ScalarClass, width: Int) {
    let byte = self[offset]
    if byte < 0x80 { return (ScalarClass(ofASCII: byte), 1) }
    let (scalar, width) = scalar(at: offset)
    return (ScalarClass(of: scalar), width)
  }

  /// The start of the word that a connector at `offset` ties to the one before it.
  ///
  /// Connectors are one hyphen, any number of underscores, and one apostrophe.
  @inline(__always)
  func wordBehindConnector(at offset: Int, before end: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = self[offset]
    // Nearly every word ends in a space or a full stop.
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'") || byte == 0xE2
    else { return nil }
    return wordBehind(connectorEnd(at: offset, before: end), before: end)
  }

  private func connectorEnd(at offset: Int, before end: Int) -> Int? {
    switch self[offset] {
    case UInt8(ascii: "_"):
      var next = offset + 1
      while next < end, self[next] == UInt8(ascii: "_") { next += 1 }
      return next
    case 0xE2:
      let (scalar, width) = scalar(at: offset)
      return ["\u{2010}", "\u{2011}", "\u{2019}"].contains(scalar) ? offset + width : nil
    default: return offset + 1
    }
  }

  private func wordBehind(_ offset: Int?, before end: Int) -> Int? {
    guard let offset, offset < end else { return nil }
    return switch scalarClass(at: offset) {
    case .lower, .upper, .digit: offset
    case .separator, .unspaced, .mark: nil
    }
  }

  /// The sign that makes one letter before `offset` the name of a language: `++` or `#`.
  func languageSign(at offset: Int, before end: Int) -> String? {
    guard offset < end else { return nil }
    let sign = self[offset] == UInt8(ascii: "#") ? "#" : "++"
    let after = offset + sign.utf8.count
    guard self[offset] == sign.utf8.first, after <= end, self[after - 1] == sign.utf8.last else { return nil }
    guard after < end else { return sign }
    return scalarClass(at: after) == .separator && self[after] != self[offset] ? sign : nil
  }

  /// The end of the part of a word that starts at `start`, such as 4 in `HTTPServer`.
  ///
  /// A part ends before a capital behind a small letter or digit, before the last of several capitals where a small
  /// letter follows, and between letters and digits where at least three letters stand before (so not in `k8s`).
  func partEnd(in word: Range<Int>, from start: Int) -> Int {
    var (offset, letters) = (start, 0)
    var previous: ScalarClass?
    while offset < word.upperBound {
      let (current, width) = classAndWidth(at: offset)
      if let previous, current != .mark {
        let isEnd =
          switch (previous, current) {
          case (.lower, .upper), (.digit, .upper): true
          case (.upper, .upper): letters > 1 && isStartOfCapitalised(offset + width, before: word.upperBound)
          case (.lower, .digit), (.upper, .digit): letters > 2
          case (.digit, .lower): start > word.lowerBound
          default: false
          }
        if isEnd { return offset }
      }
      if current != .mark { previous = current }
      if current == .lower || current == .upper { letters += 1 }
      offset += width
    }
    return word.upperBound
  }

  /// Whether a small letter stands behind a capital, other than the `s` of a plural: `APIs`.
  private func isStartOfCapitalised(_ next: Int, before end: Int) -> Bool {
    guard next < end, scalarClass(at: next) == .lower else { return false }
    return next + 1 < end || self[next] != UInt8(ascii: "s")
  }
}
