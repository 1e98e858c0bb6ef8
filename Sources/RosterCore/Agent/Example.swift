/// One `<example>` dialogue of a description.
public struct Example: Hashable, Sendable {
  /// When the example applies.
  public var context: String?
  /// What the user says; several turns are separated by line breaks.
  public var user: String?
  /// What the assistant answers; several turns are separated by line breaks.
  public var assistant: String?
  /// Why that answer is right.
  public var commentary: String?

  /// Reads the text between `<example>` and `</example>`.
  ///
  /// `Context:`, `user:` and `assistant:` start a part in any capitals, at the start of a line where one stands
  /// there and anywhere else where none does; quotes around a whole part are dropped.
  init(parsing text: String) {
    var rest = text
    let block = rest.firstBlock(of: "commentary")
    if let block {
      rest.replaceSubrange(block.whole, with: "\n")
    }
    var turns: [(speaker: Speaker, text: String)] = []
    let labels = Speaker.labels(in: rest)
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].whole.lowerBound : rest.endIndex
      turns.append((label.speaker, rest[label.whole.upperBound..<end].withoutListMarker.unquotedText))
    }
    context = Self.join(turns, of: .context) ?? (labels.isEmpty ? rest.trimmedText.nonEmpty : nil)
    user = Self.join(turns, of: .user)
    assistant = Self.join(turns, of: .assistant)
    commentary = block?.content.trimmedText ?? Self.join(turns, of: .commentary)
  }

  private static func join(_ turns: [(speaker: Speaker, text: String)], of speaker: Speaker) -> String? {
    let texts = turns.filter { $0.speaker == speaker }.map(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}

/// A label inside an example.
private enum Speaker: String, CaseIterable {
  case context, user, assistant, commentary

  typealias Label = (speaker: Speaker, whole: Range<String.Index>)

  /// The labels of a text in order: those at the start of lines, or all where there are none.
  static func labels(in text: String) -> [Label] {
    let all = allCases.flatMap { speaker in
      text.ranges(ofLabel: speaker.rawValue).map { (speaker, $0) }
    }.sorted { $0.1.lowerBound < $1.1.lowerBound }
    let leading = all.filter { text.isLineStart($0.1.lowerBound) }
    return leading.count > 1 ? leading : all
  }
}

extension String {
  /// The first `<tag>…</tag>`, also where the closing tag is missing.
  func firstBlock(of tag: String) -> (whole: Range<Index>, content: Substring)? {
    guard let open = range(of: "<\(tag)>", in: startIndex..<endIndex) else { return nil }
    let close = range(of: "</\(tag)>", in: open.upperBound..<endIndex)
    let end = close?.upperBound ?? endIndex
    return (open.lowerBound..<end, self[open.upperBound..<(close?.lowerBound ?? endIndex)])
  }

  /// The first place of an ASCII text in any capitals.
  func range(of needle: String, in range: Range<Index>) -> Range<Index>? {
    let wanted = Array(needle.utf8)
    var place = range.lowerBound
    while place < range.upperBound {
      let end = utf8.index(place, offsetBy: wanted.count, limitedBy: range.upperBound)
      guard let end else { return nil }
      if zip(utf8[place..<end], wanted).allSatisfy({ $0 == $1 || $0.isLetter && $0 ^ 0x20 == $1 }) {
        return place..<end
      }
      place = utf8.index(after: place)
    }
    return nil
  }

  /// The places where `name` and a colon stand as a label of their own, markup around the name included.
  fileprivate func ranges(ofLabel name: String) -> [Range<Index>] {
    var found: [Range<Index>] = []
    var start = startIndex
    while let range = range(of: name, in: start..<endIndex) {
      start = range.upperBound
      let isWordStart = range.lowerBound == startIndex || !utf8[utf8.index(before: range.lowerBound)].isWord
      let behind = utf8[range.upperBound...].drop { $0 == UInt8(ascii: "*") }
      guard isWordStart, behind.first == UInt8(ascii: ":") else { continue }
      let before = utf8[..<range.lowerBound].reversed().prefix { $0 == UInt8(ascii: "*") }
      let lower = utf8.index(range.lowerBound, offsetBy: -before.count)
      let upper = utf8.index(after: behind.startIndex)
      found.append(lower..<utf8[upper...].drop { $0 == UInt8(ascii: "*") }.startIndex)
    }
    return found
  }

  /// Whether only blanks and list markers stand between `index` and the line break before it.
  fileprivate func isLineStart(_ index: Index) -> Bool {
    let before = utf8[..<index].reversed().first { !$0.isBlank && $0 != UInt8(ascii: "-") }
    return before.map { $0 == ASCII.lineFeed || $0 == UInt8(ascii: ">") } ?? true
  }

  /// The text without white space and one pair of quotes around it.
  fileprivate var unquotedText: String {
    let text = trimmedText
    let pairs: [Character: Character] = ["\"": "\"", "'": "'", "“": "”"]
    guard text.count > 1, let first = text.first, let last = text.last, pairs[first] == last else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }

  /// The text, or `nil` where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension Substring {
  /// The text without the `-` of a list item that starts behind it.
  fileprivate var withoutListMarker: String {
    let text = trimmedText
    return text.hasSuffix("\n-") ? String(text.dropLast(2)) : text
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmedText: String {
    String(decoding: Array(utf8).trimmingWhitespace(), as: UTF8.self)
  }
}
