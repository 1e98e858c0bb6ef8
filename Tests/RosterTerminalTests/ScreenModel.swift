/// A terminal as simple as can be, which may count the width of some letters otherwise than everybody else.
struct ScreenModel {
  private var rows: [[Character]]
  private let widths: (Character) -> Int
  private var row = 0
  private var column = 0

  /// What a row shows from a column on, without spaces at its end.
  func text(row: Int, from column: Int = 0) -> String {
    String(rows[row][column...].reversed().drop { $0 == " " }.reversed())
  }

  init(rows: Int, columns: Int, widths: @escaping (Character) -> Int) {
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    self.widths = widths
  }

  /// Does what a program's output asks for.
  mutating func show(_ output: String) {
    var rest = output.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\r": column = 0
      case "\n": row += 1
      case "\u{8}": column -= 1
      case "\u{1B}": obey(&rest)
      default: place(Character(scalar))
      }
    }
  }

  private mutating func place(_ letter: Character) {
    let width = widths(letter)
    guard width > 0, rows.indices.contains(row), rows[row].indices.contains(column) else { return }
    blank(column..<column + width)
    rows[row][column] = letter
    column += width
  }

  private mutating func blank(_ columns: Range<Int>) {
    guard rows.indices.contains(row) else { return }
    for column in columns.clamped(to: 0..<rows[row].count) { rows[row][column] = " " }
  }

  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    let kind = rest.popFirst()
    // The name of a character set.
    if kind == "(" { _ = rest.popFirst() }
    guard kind == "[" else { return }
    let parameters = rest.prefix { (0x20...0x3F).contains($0.value) }
    rest = rest.dropFirst(parameters.count)
    let numbers = String(parameters).split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 1
    }
    let first = numbers.first ?? 1
    switch rest.popFirst() {
    case "H": (row, column) = (first - 1, (numbers.count > 1 ? numbers[1] : 1) - 1)
    case "G": column = first - 1
    case "d": row = first - 1
    case "C": column += first
    case "D": column -= first
    case "J": for row in rows.indices { rows[row] = rows[row].map { _ in " " } }
    case "K": blank(column..<Int.max)
    case "X": blank(column..<column + first)
    default: break
    }
  }
}
