/// An address that is a link by itself: `<https://a.b>`, `<a@b.c>`, or bare `https://a.b` and `www.a.b`.
///
/// Source: CommonMark 0.31.2, section 6.5; bare ones: GitHub Flavored Markdown 0.29, section 6.9.
struct Autolink {
  /// The address.
  let text: Range<Int>
  /// The address with its angle brackets.
  let whole: Range<Int>
  /// What the destination says before the address.
  let prefix: String

  /// Reads what stands between angle brackets, the first of them at `offset`.
  init?(bracketedIn bytes: [UInt8], at offset: Int) {
    var end = offset + 1
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<"),
      bytes[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { return nil }
    text = offset + 1..<end
    whole = offset..<end + 1
    if bytes.hasScheme(text) {
      prefix = ""
    } else if bytes.isMailAddress(text) {
      prefix = "mailto:"
    } else {
      return nil
    }
  }

  /// Reads a bare address at `offset`, where a word must start.
  ///
  /// Where a `[` before it is open, a `]` ends the address.
  init?(bareIn bytes: [UInt8], at offset: Int, isBracketed: Bool) {
    guard offset == 0 || bytes[offset - 1].mayPrecedeAddress else { return nil }
    let range = offset..<bytes.count
    let isWeb = bytes.starts(with: "www.", in: range)
    guard isWeb || bytes.starts(with: "http://", in: range) || bytes.starts(with: "https://", in: range)
    else {
      return nil
    }
    let slashes = isWeb ? nil : bytes.firstRange(of: "//", in: range)
    let host = slashes?.upperBound ?? offset
    guard let hostEnd = bytes.hostEnd(from: host) else { return nil }
    let end = bytes.addressEnd(from: hostEnd, isBracketed: isBracketed)
    text = offset..<bytes.withoutTrailingPunctuation(offset..<end, keeping: hostEnd)
    whole = text
    prefix = isWeb ? "http://" : ""
  }
}

extension UInt8 {
  fileprivate var mayPrecedeAddress: Bool {
    switch self {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("), UInt8(ascii: "["): true
    default: isWhitespace
    }
  }

  fileprivate var isTrailingPunctuation: Bool {
    switch self {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  fileprivate var isHost: Bool { isWord || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }

  fileprivate var isMailName: Bool {
    isLetter || isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(self)
  }
}

extension [UInt8] {
  /// Whether an address starts with a scheme of 2 to 32 bytes and a colon.
  fileprivate func hasScheme(_ range: Range<Int>) -> Bool {
    guard let first = range.first, self[first].isLetter,
      let colon = range.prefix(33).first(where: { self[$0] == UInt8(ascii: ":") }), colon - first >= 2
    else { return false }
    return self[first..<colon].allSatisfy { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
  }

  /// Whether a range is `name@host`, the labels of the host of 1 to 63 letters, digits and inner hyphens.
  fileprivate func isMailAddress(_ range: Range<Int>) -> Bool {
    let parts = self[range].split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isMailName) else { return false }
    let hyphen = UInt8(ascii: "-")
    return parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      label in
      1...63 ~= label.count && label.first != hyphen && label.last != hyphen
        && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen }
    }
  }

  /// The end of a host name with a dot in it and no underscore in its last two labels, or `nil`.
  fileprivate func hostEnd(from start: Int) -> Int? {
    var end = start
    var dots = 0
    var underscoreAt = -1
    while end < count, self[end].isHost || self[end] == UInt8(ascii: ".") {
      if self[end] == UInt8(ascii: ".") {
        guard end + 1 < count, self[end + 1].isHost else { break }
        dots += 1
      }
      if self[end] == UInt8(ascii: "_") { underscoreAt = dots }
      end += 1
    }
    return dots > 0 && end > start && (underscoreAt < 0 || underscoreAt < dots - 1) ? end : nil
  }

  /// Where an address ends: at white space, `<`, or the bracket that closes the text around it.
  fileprivate func addressEnd(from start: Int, isBracketed: Bool) -> Int {
    var end = start
    while end < count, self[end] > 0x20, self[end] != UInt8(ascii: "<") {
      if isBracketed, self[end] == UInt8(ascii: "]") { break }
      end += 1
    }
    return end
  }

  /// The end of an address without the punctuation of the sentence around it.
  fileprivate func withoutTrailingPunctuation(_ range: Range<Int>, keeping hostEnd: Int) -> Int {
    var end = range.upperBound
    var excess = self[range].reduce(0) {
      $0 + ($1 == UInt8(ascii: ")") ? 1 : $1 == UInt8(ascii: "(") ? -1 : 0)
    }
    while end > hostEnd {
      let last = self[end - 1]
      if last.isTrailingPunctuation {
        end -= 1
      } else if last == UInt8(ascii: ")"), excess > 0 {
        excess -= 1
        end -= 1
      } else if last == UInt8(ascii: ";"), let start = referenceStart(before: end), start >= hostEnd {
        end = start
      } else {
        break
      }
    }
    return end
  }

  /// Where `&name;` starts that ends at `end`.
  private func referenceStart(before end: Int) -> Int? {
    var start = end - 1
    while start > 0, self[start - 1].isLetter || self[start - 1].isDigit { start -= 1 }
    return start > 0 && start < end - 1 && self[start - 1] == UInt8(ascii: "&") ? start - 1 : nil
  }
}
