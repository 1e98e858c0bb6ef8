internal import RosterCore

extension [PageLine] {
  /// The lines with links, in a style and as targets; these are places of the text that the lines show, in order.
  func linking(_ links: [Relations.Link], style: Style) -> [PageLine] {
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
