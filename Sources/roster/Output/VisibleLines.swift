internal import RosterCore

extension SourceText {
  /// The lines of the text without their ends, sanitised; tabs stay, as they do no harm and set code apart.
  var visibleLines: some Sequence<String> {
    VisibleLines(bytes: bytes)
  }
}

private struct VisibleLines: Sequence, IteratorProtocol {
  let bytes: [UInt8]
  var offset = 0

  mutating func next() -> String? {
    guard offset < bytes.count else { return nil }
    let end =
      bytes[offset...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
    let line = String(decoding: bytes[offset..<end], as: UTF8.self)
    let isPair = bytes[end...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    offset = end + (isPair ? 2 : 1)
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    return parts.map { Sanitizer.visible(String($0)) }.joined(separator: "\t")
  }
}
