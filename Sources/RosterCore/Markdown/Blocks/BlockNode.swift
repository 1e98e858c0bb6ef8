/// A block while lines are read: what it is and where it stands, not yet what its text says.
struct BlockNode {
  enum Kind: Equatable {
    case document
    case quote
    case list(ListMarker)
    /// `indent` is the columns by which the content of the item is set in from that of the list.
    case item(indent: Int)
    case paragraph
    /// Link definitions, as a range of ``BlockTree/definitions``.
    case definitions(Range<Int>)
    case heading(level: Int)
    case fenced(Fence)
    case indented
    case html(HTMLBlockKind)
    /// Its lines are the header, the delimiter row and the rows.
    case table
    case thematicBreak

    /// Whether lines are taken as they stand, without looking for the start of other blocks.
    var isVerbatim: Bool {
      switch self {
      case .fenced, .indented, .html: true
      default: false
      }
    }

    /// Whether a block of another kind may stand directly in this one.
    func canHold(_ child: Self) -> Bool {
      switch self {
      case .document, .quote, .item: !child.isItem
      case .list: child.isItem
      default: false
      }
    }

    private var isItem: Bool { if case .item = self { true } else { false } }
  }

  /// The index that stands for no node.
  static let none = -1

  var kind: Kind
  /// Offsets from the first mark to the end of the last line.
  var start: Int
  var end: Int
  /// Numbers of the first and last line, counted from 0 in the parsed range.
  var firstLine: Int
  var lastLine: Int
  /// The lines of text of the block, as a range of ``BlockTree/lines``.
  var lines: Range<Int>
  var firstChild = none
  var lastChild = none
  var next = none

  init(_ kind: Kind, start: Int, line: Int, text: Int) {
    self.kind = kind
    self.start = start
    end = start
    firstLine = line
    lastLine = line
    lines = text..<text
  }

  /// What is left of a block without its first lines.
  init(_ kind: Kind, copying node: BlockNode, withoutLines count: Int) {
    self = node
    self.kind = kind
    firstLine += count
    lines = lines.dropFirst(count)
    (firstChild, lastChild, next) = (Self.none, Self.none, Self.none)
  }
}
