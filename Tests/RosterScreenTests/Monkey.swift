import RosterCore
import TestSupport

@testable import RosterScreen

/// Does anything to the application in any order: keys, sizes, and work that ends late, twice or never.
struct Monkey {
  private(set) var app = App(settings: App.Settings(title: "~/agents"))
  private var random: SeededGenerator
  /// Searches, loads and the like that were asked for and are not done yet.
  private var requests: [Effect] = []
  /// What a load may find.
  private let libraries: [Library]

  private static let keys =
    Command.table.flatMap(\.entries).flatMap(\.keys)
    + [
      .backspace, .delete, .control("w"), .control("r"), .control("a"), .control("e"), .character("é"),
      .character("設"), .character("o"), .character("w"), .character(" "),
    ]
  private static let texts = ["two\nlines\u{1B}[0m", "is:problem ", "owned"] + Payload.all.compactMap(\.text)

  init(_ libraries: [Library], random: SeededGenerator) {
    self.libraries = libraries
    self.random = random
  }

  /// Does one thing, and returns what.
  mutating func act() async -> String {
    switch Int.random(in: 0..<50, using: &random) {
    case 0: handle(.resized(size()))
    case 1: handle(.paste(any(of: Self.texts)))
    case 2: handle(.notice(any(of: Self.texts)))
    case 3:
      handle(
        .clicked(row: .random(in: -1...60, using: &random), column: .random(in: -1...220, using: &random)))
    case 4: handle(.filesChanged)
    case 5..<15: await finishWork()
    default: handle(.key(any(of: Self.keys)))
    }
  }

  private mutating func handle(_ event: Event) -> String {
    take(event)
    return "\(event)".prefix(80).description
  }

  private mutating func take(_ event: Event) {
    // A screen that is large is slow to draw, and soon small again.
    if app.size.rows * app.size.columns > 5_000 { ask(app.handle(.resized(Size(rows: 12, columns: 60)))) }
    ask(app.handle(event))
  }

  /// Keeps what was asked for; of much that nobody waits for any more, the oldest is forgotten.
  private mutating func ask(_ effects: [Effect]) {
    requests += effects.filter(\.isAnswered)
    guard requests.count > 100 else { return }
    requests = requests.prefix(50).filter(app.awaits) + requests.dropFirst(50)
  }

  private mutating func size() -> Size {
    let isHuge = Int.random(in: 0..<40, using: &random) == 0
    return Size(
      rows: .random(in: 0...(isHuge ? 200 : 24), using: &random),
      columns: .random(in: 0...(isHuge ? 500 : 90), using: &random))
  }

  private mutating func any<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// What does not hold that always has to; `nil` where all is well.
  var brokenInvariant: String? {
    let awaited = requests.filter(app.awaits)
    let isSearched = awaited.contains { if case .search = $0 { true } else { false } }
    let isLoaded = awaited.contains { if case .load = $0 { true } else { false } }
    if app.searching.isRunning, !isSearched { return "it waits for a search that nobody does" }
    if app.load.isRunning, !isLoaded { return "it waits for a load that nobody does" }
    return app.brokenInvariant
  }

  /// Does something that was asked for, mostly the latest; now and then it stays on the list, to be done again.
  private mutating func finishWork() async -> String {
    guard !requests.isEmpty else { return "nothing to do" }
    let isLatest = Bool.random(using: &random)
    let number = isLatest ? requests.count - 1 : Int.random(in: requests.indices, using: &random)
    let request = requests[number]
    if Int.random(in: 0..<10, using: &random) > 0 { requests.remove(at: number) }
    switch request {
    case .load(let generation): load(any(of: libraries), generation)
    case .search(let search, let generation):
      guard let result = await search.search.result() else { break }
      take(.searched(search.listing(of: result), generation: generation))
    case .relate(let library, let generation):
      if let graph = await MentionGraph(of: library) { take(.related(graph, generation: generation)) }
    case .findSimilar(let search, let generation):
      if let found = await search.result() { take(.similar(found, generation: generation)) }
    case .edit, .copy, .suspend, .quit: break
    }
    return "work"
  }

  private mutating func load(_ library: Library, _ generation: Int) {
    take(.found(files: library.agents.count, generation: generation))
    let half = library.agents.prefix(library.agents.count / 2)
    take(.read([Segment(indexing: Array(half))], files: half.count, generation: generation))
    if Bool.random(using: &random) { requests.append(.load(generation: generation)) }
    if Bool.random(using: &random) { take(.listed(library, generation: generation)) }
    take(.loaded(library, generation: generation))
  }
}

extension Effect {
  /// Whether an event tells the application that it is done.
  fileprivate var isAnswered: Bool {
    switch self {
    case .load, .search, .relate, .findSimilar: true
    case .edit, .copy, .suspend, .quit: false
    }
  }
}

extension App {
  /// Whether a search or a load is the one that counts as running.
  fileprivate func awaits(_ request: Effect) -> Bool {
    switch request {
    case .load(let generation): load.isRunning && generation == load.generation
    case .search(_, let generation): searching.isRunning && generation == searching.generation
    default: false
    }
  }

  /// What is wrong with what is shown; `nil` where all is well.
  fileprivate var brokenInvariant: String? {
    let grid = render()
    if list.current == nil, !list.rows.isEmpty {
      return "the cursor is on row \(list.cursor) of \(list.rows.count)"
    }
    if focus.isEmpty { return "nothing has the keys" }
    if view == .comparison, comparison == nil { return "nothing is compared" }
    if let pane = comparison, !pane.agents.indices.contains(pane.base) { return "base \(pane.base)" }
    if let pane = comparison, !pane.agents.indices.contains(pane.focus) { return "column \(pane.focus)" }
    if grid.cells.count != size.rows * size.columns { return "\(grid.cells.count) cells" }
    return (0..<grid.rows).lazy.compactMap(grid.brokenRow).first
  }
}

extension CellGrid {
  /// What is wrong with a row: something hidden is in a cell, or a letter of two cells is not whole.
  fileprivate func brokenRow(_ row: Int) -> String? {
    var isOwed = false
    for column in 0..<columns {
      let text = self[row, column].text
      guard text.utf8.count != 1 || isOwed || text.utf8.first ?? 0 < 0x20 else { continue }
      if text.isEmpty != isOwed { return "half a letter at \(row), \(column)" }
      if text.unicodeScalars.contains(where: Sanitizer.isHidden) {
        return "\(text.debugDescription) at \(row), \(column)"
      }
      isOwed = !text.isEmpty && CellWidth.of(text) == 2
    }
    return isOwed ? "half a letter ends row \(row)" : nil
  }
}
