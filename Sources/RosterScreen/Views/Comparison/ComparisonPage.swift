/// The lines of a comparison, laid out as far as they were asked for, and where its differences and sections are.
///
/// The fields are laid out at once. Of the texts, what is far from the screen is only measured: each line is taken to
/// fill as many cells as it has bytes. So the number of differences is exact, and places behind ``lines`` are estimates.
struct ComparisonPage: Sendable {
  /// Where a section of the texts is shown.
  struct Section: Sendable {
    let title: String
    /// Whether it is not the same in all agents.
    let differs: Bool
    /// Its first line, or that of the fold that it is in.
    let line: Int
    /// The fold that it is in, by its first row.
    let fold: Int?
  }

  /// The lines so far.
  private(set) var lines: [PageLine] = []
  /// How many lines there are, laid out or not.
  private(set) var lineCount = 0
  /// The lines of each difference, in order.
  private(set) var differences: [Range<Int>] = []
  /// The sections of the texts, in order.
  private(set) var sections: [Section] = []

  private let matrix: ComparisonLayout.Part
  private let bodies: BodiesLayout?
  private var plan = BodyPlan()
  /// The first item of the plan that is not laid out.
  private var next = 0

  /// A page without lines.
  init() { (matrix, bodies) = (ComparisonLayout.Part(), nil) }

  /// A page of what stands above the texts, and the texts.
  init(_ matrix: ComparisonLayout.Part, then bodies: BodiesLayout) {
    (self.matrix, self.bodies) = (matrix, bodies)
    lines = matrix.lines
    plan = bodies.plan
    locate()
  }

  /// The folds, by their first rows.
  var folds: [Int] {
    plan.items.compactMap { item in
      if case .fold(let rows, _) = item.content { rows.lowerBound } else { nil }
    }
  }

  // MARK: Laying out

  /// Lays out until there are `count` lines, or no more.
  mutating func layOut(upTo count: Int) { layOut { $0.lines.count < count } }

  /// Lays out everything.
  mutating func finish() { layOut { _ in true } }

  /// Lays out all of a difference.
  mutating func layOut(difference: Int) {
    let item = difference - matrix.differences.count
    if item >= 0 { layOut { $0.next < $0.plan.differences[item].upperBound } }
  }

  /// Lays out the start of a section.
  mutating func layOut(section: Int) { layOut { $0.next <= $0.plan.sections[section].item } }

  private mutating func layOut(while isWanted: (Self) -> Bool) {
    guard let bodies, next < plan.items.count, isWanted(self) else { return }
    repeat {
      let lines = bodies.lines(of: plan.items[next])
      plan.items[next].height = lines.count
      self.lines += lines
      next += 1
    } while next < plan.items.count && isWanted(self)
    locate()
  }

  /// Finds out where everything is.
  private mutating func locate() {
    let starts = plan.items.reduce(into: [matrix.lines.count]) { $0.append($0[$0.count - 1] + $1.height) }
    lineCount = starts[plan.items.count]
    differences = matrix.differences + plan.differences.map { starts[$0.lowerBound]..<starts[$0.upperBound] }
    sections = plan.sections.map {
      Section(title: $0.title, differs: $0.differs, line: starts[$0.item], fold: $0.fold)
    }
  }
}
