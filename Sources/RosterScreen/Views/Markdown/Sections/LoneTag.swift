internal import RosterCore

/// A tag that stands alone on its line, as prompts use them around sections: `<example>`, `</output_format>`.
///
/// Names may hold what HTML forbids, such as underscores.
struct LoneTag: Hashable {
  /// What the tags of a section share.
  let name: String
  let isClosing: Bool
  /// What stands between the brackets, slash left out, as byte offsets.
  let content: Range<Int>
  /// The tag with its brackets.
  let range: Range<Int>

  /// Reads a line without its end; `nil` where it holds anything else.
  init?(in bytes: [UInt8], line: Range<Int>) {
    let blanks = { (offset: Int) in bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
    }
    guard let first = line.first(where: { !blanks($0) }), let last = line.last(where: { !blanks($0) }),
      bytes[first] == UInt8(ascii: "<"), bytes[last] == UInt8(ascii: ">"), last - first > 1,
      // A tag that closes itself encloses nothing.
      bytes[last - 1] != UInt8(ascii: "/")
    else { return nil }
    isClosing = bytes[first + 1] == UInt8(ascii: "/")
    content = first + (isClosing ? 2 : 1)..<last
    range = first..<last + 1
    let end = content.first { !bytes[$0].isSectionName } ?? last
    guard let start = content.first, bytes[start].isASCIILetter, end == last || blanks(end),
      // What else a closing tag says would be lost with it.
      !isClosing || (end..<last).allSatisfy(blanks),
      !bytes[content].contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
    else { return nil }
    name = String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  fileprivate var isSectionName: Bool {
    isASCIILetter || self &- UInt8(ascii: "0") < 10 || self >= 0x80 || self == UInt8(ascii: "_")
      || self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self == UInt8(ascii: ":")
  }
}
