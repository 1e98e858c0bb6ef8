/// The outcome of decoding the bytes of a file: see ``SourceText/init(decoding:isCut:)``.
struct Decoded {
  let bytes: [UInt8]
  let encoding: SourceText.Encoding
  let hasByteOrderMark: Bool

  init(_ contents: [UInt8], isCut: Bool) {
    if contents.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: contents, bigEndian: false)
    } else if contents.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: contents, bigEndian: true)
    } else {
      self.init(singleBytes: contents, isCut: isCut)
    }
  }

  private init(singleBytes contents: [UInt8], isCut: Bool) {
    hasByteOrderMark = contents.starts(with: [0xEF, 0xBB, 0xBF])
    var text = hasByteOrderMark ? Array(contents[3...]) : contents
    if isCut { text.dropUnfinishedScalar() }
    let isUTF8 =
      !text.span.contains(byteIn: 0x80...0xFF) || String(validating: text, as: UTF8.self) != nil
    bytes = isUTF8 ? text : Windows1252.decode(text.span)
    encoding = isUTF8 ? .utf8 : .windows1252
  }

  private init(utf16 contents: [UInt8], bigEndian: Bool) {
    let (high, low) = bigEndian ? (0, 1) : (1, 0)
    let units = stride(from: 2, to: contents.count - 1, by: 2).map {
      UInt16(contents[$0 + high]) << 8 | UInt16(contents[$0 + low])
    }
    bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    hasByteOrderMark = true
  }
}

extension [UInt8] {
  /// Removes a last UTF-8 sequence that lacks bytes.
  fileprivate mutating func dropUnfinishedScalar() {
    guard let lead = suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return }
    let width = UTF8.width(startingWith: self[lead]) ?? 1
    if lead + width > count { removeSubrange(lead...) }
  }
}
