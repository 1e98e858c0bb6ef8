extension HTMLWriter {
  mutating func write(_ inlines: [MarkdownInline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: MarkdownInline) {
    switch inline.kind {
    case .text(let text): output += escaped(source.string(of: text))
    case .code(let texts):
      output += "<code>" + escaped(texts.map(source.string).joined()) + "</code>"
    case .emphasis(let content): write(content, in: "em")
    case .strong(let content): write(content, in: "strong")
    case .strikethrough(let content): write(content, in: "del")
    case .link(let link), .image(let link):
      if !mayRepeat(link, in: inline.range) {
        write(link.content)
      } else if case .image = inline.kind {
        writeImage(link)
      } else {
        write(link)
      }
    case .html(let tag):
      output += isTrusting ? source.string(of: tag) : escaped(source.string(of: tag))
    case .softBreak: output += "\n"
    case .hardBreak: output += "<br />\n"
    }
  }

  private mutating func write(_ content: [MarkdownInline], in name: String) {
    output += "<\(name)>"
    write(content)
    output += "</\(name)>"
  }

  /// Whether what a link leads to stands in the link itself, or still may be repeated from its definition.
  private mutating func mayRepeat(_ link: MarkdownLink, in range: Range<Int>) -> Bool {
    guard !range.contains(link.destination.range.lowerBound) else { return true }
    referenceBytes -= link.destination.range.count + (link.title?.range.count ?? 0)
    return referenceBytes >= 0
  }

  private mutating func write(_ link: MarkdownLink) {
    output += "<a href=\"\(address(link.destination))\"\(title(of: link))>"
    write(link.content)
    output += "</a>"
  }

  private mutating func writeImage(_ link: MarkdownLink) {
    let alternative = escaped(source.plainText(of: link.content))
    output += "<img src=\"\(address(link.destination))\" alt=\"\(alternative)\"\(title(of: link)) />"
  }

  private func title(of link: MarkdownLink) -> String {
    link.title.map { " title=\"\(escaped(source.string(of: $0)))\"" } ?? ""
  }

  /// A target as the value of an attribute; nothing where it is not trusted and would run a script.
  private func address(_ destination: MarkdownText) -> String {
    let target = source.string(of: destination)
    return isTrusting || !target.runsScript ? target.percentEncoded : ""
  }

  /// Text in which nothing is markup; hidden characters become visible marks where the document is not trusted.
  func escaped(_ text: String) -> String {
    guard !isTrusting else { return text.escapedForHTML }
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false)
    return parts.map { Sanitizer.visible(String($0)).escapedForHTML }.joined(separator: "\t")
  }
}

extension String {
  fileprivate var escapedForHTML: String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// An address with percent signs for what may not stand in one, ready for an attribute.
  fileprivate var percentEncoded: String {
    var encoded: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): encoded += "&amp;".utf8
      case UInt8(ascii: "'"): encoded += "&#x27;".utf8
      case _ where byte.isLetter || byte.isDigit || Self.addressMarks.contains(byte): encoded.append(byte)
      default:
        encoded += "%".utf8 + Array(String(0x100 + Int(byte), radix: 16, uppercase: true).utf8.dropFirst())
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let addressMarks = Set("-_.+!*(),%#@?=;:/$~".utf8)

  /// Whether a browser would run what the address holds: a script, or data other than a picture.
  fileprivate var runsScript: Bool {
    // Browsers skip white space and controls before and inside the scheme.
    let address = String(decoding: utf8.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    if address.hasPrefix("data:image/"), !address.hasPrefix("data:image/svg") { return false }
    return ["javascript:", "vbscript:", "data:", "file:"].contains { address.hasPrefix($0) }
  }
}
