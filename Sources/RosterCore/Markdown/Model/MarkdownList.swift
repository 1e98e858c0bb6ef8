/// A bullet or ordered list.
public struct MarkdownList: Hashable, Sendable {
  /// The number of the first item, or `nil` for bullets.
  public let start: Int?
  /// Whether no blank line stands between the items or between the blocks of one.
  public let isTight: Bool
  /// The items, at least one.
  public let items: [Item]

  /// One item of a list.
  public struct Item: Hashable, Sendable {
    /// Whether a task is done; `nil` where the item is no task.
    public let isDone: Bool?
    /// What the item holds.
    public let blocks: [MarkdownBlock]
    /// Where the item stands in the source, marker included, as byte offsets.
    public let range: Range<Int>
  }
}
