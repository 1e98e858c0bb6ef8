internal import RosterCore

/// A part of what blocks that follow each other hold, cut where tags stand alone on their lines.
struct FlowPart: Hashable {
  enum Kind: Hashable {
    /// A block; what it holds from the byte `end` on stands in the parts behind it.
    case block(MarkdownBlock, end: Int)
    /// What is left of a paragraph; behind a tag its lines are kept, as those of a dialogue.
    case text([MarkdownInline], keepsLines: Bool)
    /// What is left of a block of HTML.
    case html([MarkdownLine])
    /// A tag; where another closes it, the parts up to `closing` are its section.
    case tag(LoneTag, closing: Int?)
  }

  var kind: Kind
  /// Whether it goes on in the block of the part before it.
  let isContinued: Bool
}

extension FlowPart {
  /// The parts of blocks, in order, with the sections that they hold.
  ///
  /// A section goes from a tag to the next one that closes it; what is still open by then encloses nothing. Of the
  /// blocks only what starts before the byte `end` is taken, and of sections inside each other at most `depth`.
  static func parts(
    of blocks: [MarkdownBlock], in source: SourceText, end: Int, depth: Int
  ) -> [FlowPart] {
    var cutter = FlowCutter(source: source, end: end)
    for block in blocks { cutter.add(block) }
    return cutter.parts.pairingTags(depth: depth)
  }
}

extension [FlowPart] {
  fileprivate func pairingTags(depth: Int) -> [FlowPart] {
    var parts = self
    var open: [Int] = []
    var openNames: [String: Int] = [:]
    for (index, part) in enumerated() {
      guard case .tag(let tag, _) = part.kind else { continue }
      if !tag.isClosing {
        guard open.count < depth else { continue }
        open.append(index)
        openNames[tag.name, default: 0] += 1
      } else if openNames[tag.name, default: 0] > 0 {
        while let opening = open.popLast(), case .tag(let candidate, _) = parts[opening].kind {
          openNames[candidate.name, default: 0] -= 1
          guard candidate.name == tag.name else { continue }
          parts[opening].kind = .tag(candidate, closing: index)
          break
        }
      }
    }
    return parts
  }
}
