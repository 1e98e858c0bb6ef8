internal import RosterCore

/// The models, tools, dialects and folders of what was found, to narrow the search by.
struct FacetPane: Sendable {
  /// One line of the list.
  enum Row: Sendable {
    case title(Facets.Kind)
    case facet(Facets.Facet, isInQuery: Bool)
    /// The rest of a kind, by their number.
    case more(Facets.Kind, Int)

    fileprivate var isTitle: Bool {
      if case .title = self { true } else { false }
    }

    fileprivate var id: ID {
      switch self {
      case .title(let kind): ID(kind: kind, atom: nil)
      case .facet(let facet, _): ID(kind: facet.kind, atom: facet.atom)
      case .more(let kind, _): ID(kind: kind, atom: "")
      }
    }
  }

  /// What tells rows apart while their counts change.
  fileprivate struct ID: Hashable {
    let kind: Facets.Kind
    /// `nil` for a title, empty for the rest.
    let atom: String?
  }

  /// The values of a kind that are shown before the rest is asked for.
  private static let shown = 8

  private(set) var rows: [Row] = []
  private(set) var cursor = 0
  private(set) var scroll = ScrollPosition()
  /// Whether the query was being typed when the facets were opened, to go on there.
  private(set) var resumesTyping = false
  private var facets: Facets?
  private var query = Query("")
  private var openKinds: Set<Facets.Kind> = []

  init(resumesTyping: Bool = false) { self.resumesTyping = resumesTyping }

  /// The row under the cursor; `nil` as long as nothing was counted.
  var current: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Whether it is known that there are none.
  var isEmpty: Bool { facets != nil && rows.isEmpty }

  /// Shows the facets of what a query found.
  mutating func show(_ facets: Facets, of query: Query) {
    (self.facets, self.query) = (facets, query)
    rebuild()
  }

  /// Shows the rest of the kind under the cursor, or leaves it out again.
  mutating func toggleRest() {
    guard let kind = current?.id.kind else { return }
    openKinds.formSymmetricDifference([kind])
    rebuild()
  }

  /// Shows everything, or leaves out the rest of all kinds where any is shown.
  mutating func toggleAllRests() {
    openKinds = openKinds.isEmpty ? Set(Facets.Kind.allCases) : []
    rebuild()
  }

  private mutating func rebuild() {
    let current = current?.id
    rows = (facets?.groups ?? []).flatMap { kind, facets in [.title(kind)] + rows(of: kind, facets) }
    cursor = rows.firstIndex { $0.id == current } ?? min(cursor, max(rows.count - 1, 0))
    move(by: 0)
  }

  /// The most frequent values of a kind and those that are in the query, and how many others there are.
  private func rows(of kind: Facets.Kind, _ facets: [Facets.Facet]) -> [Row] {
    let all = facets.map { ($0, query.contains($0.atom)) }
    let isWhole = openKinds.contains(kind) || all.count <= Self.shown + 1
    let listed = all.enumerated().filter { isWhole || $0.offset < Self.shown || $0.element.1 }.map(\.element)
    let rest = all.count - listed.count
    return listed.map { .facet($0.0, isInQuery: $0.1) } + (rest > 0 ? [.more(kind, rest)] : [])
  }

  // MARK: Cursor

  /// Moves the cursor over rows, past titles.
  mutating func move(by distance: Int) {
    cursor = min(max(cursor + distance, 0), max(rows.count - 1, 0))
    guard rows.indices.contains(cursor), rows[cursor].isTitle else { return }
    // A title is never last, but it may be first.
    cursor += distance < 0 && cursor > 0 ? -1 : 1
  }

  mutating func reveal(height: Int) {
    let start = cursor > 0 && rows.indices.contains(cursor) && rows[cursor - 1].isTitle ? cursor - 1 : cursor
    scroll.reveal(start..<cursor + 1, count: rows.count, height: height, margin: 2)
  }
}
