internal import RosterScreen

/// Letters whose width terminals disagree about, in layers in each of which they stand far apart.
///
/// What stands right behind such a letter is drawn after it: a terminal that finds the letter wider loses the
/// letter's half rather than what follows.
struct UnsettledLayers {
  /// Letters that are drawn at once, and then what follows them.
  struct Layer {
    fileprivate(set) var letters: [PlacedText] = []
    fileprivate(set) var followers: [PlacedText] = []
  }

  /// More than the columns that ncurses would rather draw again than skip: the longest sequence that places the
  /// cursor, `ESC [ 999 ; 999 H`, and the letter and its follower themselves.
  private static let distance = 16

  private(set) var all: [Layer] = []
  /// The layer that took a letter last.
  private var latest = 0
  private var isAwaitingFollower = false

  /// Takes a letter if it has to wait: for its own width, or for that of the letter it follows.
  ///
  /// Letters of a row come in order.
  mutating func take(_ cell: Cell, row: Int, column: Int, _ agreement: WidthAgreement) -> Bool {
    let follows = isAwaitingFollower
    isAwaitingFollower = agreement == .unsettled
    if agreement == .unsettled {
      add(PlacedText(cell.text, row: row, column: column, style: cell.style))
      return true
    }
    // A blank may go first: drawn after, it would only wipe out half of a wider letter.
    guard follows, cell.text != " ", row == all[latest].letters.last?.row else {
      return false
    }
    all[latest].followers.append(PlacedText(cell.text, row: row, column: column, style: cell.style))
    return true
  }

  /// Adds a letter to the first layer that has room for it.
  private mutating func add(_ letter: PlacedText) {
    let fitting = all.firstIndex { layer in
      layer.letters.last.map {
        $0.row != letter.row || letter.column - $0.column > UnsettledLayers.distance
      } ?? true
    }
    latest = fitting ?? all.count
    if fitting == nil { all.append(Layer()) }
    all[latest].letters.append(letter)
  }
}
