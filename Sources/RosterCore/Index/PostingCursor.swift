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
      offset = list.places.offset(of: wanted, from: posting, at: offset, list.frequencies)
      posting = wanted
    }
    return offset
  }

  /// Goes on to a posting whose positions start at a known place.
  mutating func move(to posting: Int, at offset: Int) { (self.posting, self.offset) = (posting, offset) }

  /// Calls `body` with each position of a posting, ascending.
  @inline(__always)
  mutating func forEachPosition(of wanted: Int, _ body: (Int) -> Void) {
    let start = offset(of: wanted)
    move(to: wanted &+ 1, at: list.places.forEachPosition(of: wanted, at: start, list.frequencies, body))
  }
}
