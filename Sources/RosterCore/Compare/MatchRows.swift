/// The table of a longest common subsequence, 64 columns to a word.
///
/// Rows and columns are the tokens of the two sequences. A row tells by a 0 bit in which columns the length of
/// the longest common subsequence, of all tokens up to there, grows by one. A row follows from the one above by
/// one addition: in each stretch between two 0 bits, the sum moves the 0 bit to the first match.
///
/// Source: H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited", AWOCA 2004, with the carry handed from word
/// to word.
struct MatchRows {
  /// Tokens with more places than this have a mask of their own; the places of others are set and cleared.
  private static let maximumLoosePlaces = 16

  private let columns: ArraySlice<Int>
  private let width: Int
  /// All rows one after the other, beginning with the one above the first.
  private var rows: [UInt64]
  /// The columns in which a token stands, as bits: first a blank mask, then the masks of frequent tokens.
  private var masks: [UInt64]
  private var maskStarts: [Int]
  private let places: TokenPlaces

  /// Prepares a table without rows for tokens that are numbered below `tokenCount`.
  init(columns: ArraySlice<Int>, tokenCount: Int) {
    self.columns = columns
    width = (columns.count + 63) / 64
    rows = Array(repeating: .max, count: width)
    masks = Array(repeating: 0, count: width)
    maskStarts = Array(repeating: 0, count: tokenCount)
    places = TokenPlaces(columns, tokenCount: tokenCount)
    for token in 0..<tokenCount where places[token].count > Self.maximumLoosePlaces {
      maskStarts[token] = masks.count
      masks.append(contentsOf: repeatElement(0, count: width))
      setBits(of: token, in: masks.count - width)
    }
  }

  /// For each number of columns from none to all the length of the longest common subsequence with them.
  static func lengths(_ sequence: ArraySlice<Int>, _ columns: ArraySlice<Int>, tokenCount: Int) -> [Int] {
    var table = Self(columns: columns, tokenCount: tokenCount)
    for token in sequence { table.advance(by: token, from: 0, to: 0) }
    var lengths = [0]
    lengths.reserveCapacity(columns.count + 1)
    for column in 0..<columns.count {
      lengths.append(lengths[column] + (table.grows(at: column, in: 0) ? 1 : 0))
    }
    return lengths
  }

  /// Adds a row.
  mutating func append(_ token: Int) {
    let last = rows.count - width
    rows.append(contentsOf: repeatElement(0, count: width))
    advance(by: token, from: last, to: last + width)
  }

  /// The rows and columns of a longest common subsequence, last one first.
  func matches() -> [(row: Int, column: Int)] {
    var matches: [(row: Int, column: Int)] = []
    var (row, column) = (rows.count / width - 1, columns.count - 1)
    while row > 0, column >= 0 {
      if !grows(at: column, in: row * width) {
        column -= 1
      } else {
        row -= 1
        guard !grows(at: column, in: row * width) else { continue }
        matches.append((row, column))
        column -= 1
      }
    }
    return matches
  }

  private func grows(at column: Int, in start: Int) -> Bool {
    rows[start + column / 64] >> UInt64(column % 64) & 1 == 0
  }

  private mutating func advance(by token: Int, from above: Int, to row: Int) {
    let mask = maskStarts[token]
    if mask == 0 { setBits(of: token, in: 0) }
    var carry: UInt64 = 0
    for word in 0..<width {
      let bits = rows[above + word]
      let matches = bits & masks[mask + word]
      let (sum, overflow) = bits.addingReportingOverflow(matches)
      let (total, overflowOfCarry) = sum.addingReportingOverflow(carry)
      rows[row + word] = total | (bits ^ matches)
      carry = overflow || overflowOfCarry ? 1 : 0
    }
    if mask == 0 { clearBits(of: token) }
  }

  private mutating func setBits(of token: Int, in mask: Int) {
    for place in places[token] { masks[mask + place / 64] |= 1 << UInt64(place % 64) }
  }

  private mutating func clearBits(of token: Int) {
    for place in places[token] { masks[place / 64] = 0 }
  }
}
