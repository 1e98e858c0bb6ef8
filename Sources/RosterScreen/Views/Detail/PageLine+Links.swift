internal import RosterCore

extension [PageLine] {
  /// The lines with links, in a style and as targets; these are places of the text that the lines show, in order.
  func linking(_ links: [Relations.Link], style: Style) -> [PageLine] {
    let links = links.isEmpty ? [] : links.touching(shownBytes)
    guard !links.isEmpty else { return self }
    let places = links.map(\.bytes)
    return map { line in
      var line = line
      line.text = line.text.highlighting(places, with: style)
      line.addTargets(for: links)
      return line
    }
  }
}

extension [PageLine] {
  /// The bytes of the text from the first that the lines show to the last.
  fileprivate var shownBytes: Range<Int> {
    let ranges = lazy.flatMap(\.text.spans).compactMap(\.source)
    let (start, end) = (ranges.map(\.lowerBound).min() ?? 0, ranges.map(\.upperBound).max() ?? 0)
    return start..<end
  }
}

extension [Relations.Link] {
  /// The links of which a range of bytes holds any part.
  fileprivate func touching(_ bytes: Range<Int>) -> Self {
    let start = startOfPart { $0.bytes.upperBound > bytes.lowerBound }
    return Array(self[start...].prefix { $0.bytes.lowerBound < bytes.upperBound })
  }
}

extension PageLine {
  /// Adds a target for each link that starts in the line, whose spans end where links do.
  fileprivate mutating func addTargets(for links: [Relations.Link]) {
    var start = 0
    for span in text.spans {
      let end = start + span.text.utf8.count
      defer { start = end }
      guard let source = span.source else { continue }
      let link = links[links.startOfPart { $0.bytes.upperBound > source.lowerBound }...].first
      guard let link, link.bytes.lowerBound <= source.lowerBound else { continue }
      if source.lowerBound == link.bytes.lowerBound {
        targets.append(Target(.agent(link.path), bytes: start..<end))
      } else if let last = targets.last, last.bytes?.upperBound == start {
        // What follows shows more of the same link, as of several words.
        targets[targets.count - 1].bytes = (last.bytes?.lowerBound ?? start)..<end
      }
    }
  }
}
