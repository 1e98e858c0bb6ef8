/// Goes through the postings of a list in their order, with the place of their positions.
struct PostingCursor {
  /// The list.
  let list: PostingList
  private var posting = 0
  private var offset = 0

  /// Starts at the first posting.
  init(_ list: PostingList) { self.list = list }

  /// Where the positions of a posting start, which is not before the last one that was asked for.
  mutating func offset(of wanted: Int) -> Int {
    let block = wanted / PositionStore.stride
    // What lies before the last start that is written down need not be passed over.
    if block > posting / PositionStore.stride {
      (posting, offset) = (block * PositionStore.stride, Int(list.places.starts[block]))
    }
    while posting < wanted {
      offset = list.places.bytes.span.endOfPosting(at: offset, frequency: list.frequencies[posting])
      posting &+= 1
    }
    return offset
  }

  /// Goes on to a posting whose positions start at a known place.
  mutating func move(to posting: Int, at offset: Int) { (self.posting, self.offset) = (posting, offset) }

  /// Calls `body` with each position of a posting, which is not before the last one that was asked for.
  @inline(__always)
  mutating func forEachPosition(of wanted: Int, _ body: (Int) -> Void) {
    var end = offset(of: wanted)
    let list = list
    let bytes = list.places.bytes.span
    let count = bytes.positionCount(at: &end, frequency: list.frequencies[wanted])
    var position = 0
    for _ in 0..<count {
      position &+= bytes.integer(at: &end)
      body(position)
    }
    move(to: wanted &+ 1, at: end)
  }
}
