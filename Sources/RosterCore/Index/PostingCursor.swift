/// Goes through the postings of a list in their order, with the place of their positions.
struct PostingCursor {
  /// The list.
  let list: PostingList
  private var posting = 0
  private var offset = 0

  /// Starts at the first posting.
  init(_ list: PostingList) { self.list = list }

  /// Where the positions of a posting start, which takes least where it comes soon behind the last one.
  mutating func offset(of wanted: Int) -> Int {
    let block = wanted / PositionStore.stride
    // What lies before the last start that is written down need not be passed over.
    if wanted < posting || block > posting / PositionStore.stride {
      (posting, offset) = (block * PositionStore.stride, Int(list.places.starts[block]))
    }
    if posting < wanted {
      offset = list.offset(of: wanted, from: posting, at: offset)
      posting = wanted
    }
    return offset
  }

  /// Goes on to a posting whose positions start at a known place.
  mutating func move(to posting: Int, at offset: Int) { (self.posting, self.offset) = (posting, offset) }

  /// Calls `body` with each position of a posting, ascending.
  @inline(__always)
  mutating func forEachPosition(of wanted: Int, _ body: (Int) -> Void) {
    move(to: wanted &+ 1, at: list.forEachPosition(of: wanted, at: offset(of: wanted), body))
  }
}

extension PostingList {
  /// Where the positions of a posting start, those of one in front of it starting at an offset.
  fileprivate func offset(of wanted: Int, from first: Int, at offset: Int) -> Int {
    let bytes = places.bytes.span
    var (end, rest) = (offset, 0)
    for posting in first..<wanted {
      if frequencies[posting] == PositionStore.saturated {
        end = bytes.end(ofIntegers: rest, at: end)
        rest = bytes.integer(at: &end)
      } else {
        rest &+= Int(frequencies[posting])
      }
    }
    return bytes.end(ofIntegers: rest, at: end)
  }

  /// Calls `body` with each position of a posting, whose positions start at an offset; returns where they end.
  @inline(__always)
  fileprivate func forEachPosition(of posting: Int, at offset: Int, _ body: (Int) -> Void) -> Int {
    let bytes = places.bytes.span
    var (end, position) = (offset, 0)
    for _ in 0..<bytes.positionCount(at: &end, frequency: frequencies[posting]) {
      position &+= bytes.integer(at: &end)
      body(position)
    }
    return end
  }
}
