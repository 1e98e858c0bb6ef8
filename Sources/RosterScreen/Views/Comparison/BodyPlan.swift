/// What is shown of the texts of a comparison, from top to bottom, before any of it is laid out.
struct BodyPlan: Sendable {
  /// Lines that are laid out together.
  struct Item: Sendable {
    enum Content: Sendable {
      /// An empty line, and what follows.
      case heading
      /// A row.
      case row(Int)
      /// Rows of agents that are all paged away.
      case hidden(Range<Int>)
      /// Equal rows, and how many of them the fold hides.
      case fold(Range<Int>, count: Int)
    }

    let content: Content
    /// The index of the section that it belongs to.
    let section: Int
    /// The lines that it takes; an estimate until they are laid out.
    var height: Int
  }

  /// A section of the texts.
  struct Section: Sendable {
    let title: String
    /// Whether it is not the same in all agents.
    let differs: Bool
    /// The item that it starts with, or that hides it.
    let item: Int
    /// The fold that it is in, by its first row.
    let fold: Int?
  }

  var items: [Item] = []
  /// The items of each difference, in order.
  var differences: [Range<Int>] = []
  var sections: [Section] = []
}
