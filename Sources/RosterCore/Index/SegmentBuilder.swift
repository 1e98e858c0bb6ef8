/// Indexes agents one by one and seals them into a ``Segment``.
struct SegmentBuilder {
  private(set) var agents: [Agent] = []
  /// The bytes of the files of the agents.
  private(set) var byteCount = 0
  private var words = TermIndexBuilder(fieldCount: IndexField.allCases.count)
  private var values = ValueIndexBuilder()
  private var textHashes: [UInt64] = []

  /// Adds the words of an agent.
  mutating func add(_ agent: Agent) {
    agents.append(agent)
    byteCount += agent.source.bytes.count
    words.beginDoc()
    words.addTexts(of: agent)
    values.add(agent)
    textHashes.append(agent.source.textHash)
  }

  /// The segment of all agents that were added.
  func build() -> Segment {
    Segment(agents: agents, words: words.build(), values: values.build(), textHashes: textHashes)
  }
}

extension SourceText {
  /// A hash of the text with every line end as LF: FNV-1a over blocks of eight bytes.
  var textHash: UInt64 {
    let bytes = bytes.span
    var (hash, block, filled): (UInt64, UInt64, Int) = (0xCBF2_9CE4_8422_2325, 0, 0)
    for offset in 0..<bytes.count {
      var byte = bytes[offset]
      if byte == ASCII.carriageReturn {
        if offset + 1 < bytes.count, bytes[offset + 1] == ASCII.lineFeed { continue }
        byte = ASCII.lineFeed
      }
      block = block << 8 | UInt64(byte)
      filled &+= 1
      guard filled == 8 else { continue }
      hash = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      (block, filled) = (0, 0)
    }
    hash = (hash ^ block) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 29 ^ UInt64(filled)
  }
}
