/// Something that some of several texts are about: a technology, a product, a method, or a section of that title.
public struct Topic: Hashable, Sendable {
  /// What it is called, as most of the texts write it.
  public let name: String
  /// For each text how often it is there; 0 where it is not.
  public let mentions: [Int]

  /// The indices of the texts that have it, ascending; never empty.
  public var holders: [Int] { mentions.indices.filter { mentions[$0] > 0 } }

  /// Whether every text has it.
  public var isInAll: Bool { mentions.allSatisfy { $0 > 0 } }

  /// How much it tells the texts apart, from 0 where all have it to 1 where half of them do: the entropy in bits of
  /// whether one of them has it.
  ///
  /// Source: Claude E. Shannon, "A Mathematical Theory of Communication", 1948, for two outcomes.
  var distinction: Double {
    Self.entropies[mentions.count][mentions.count { $0 > 0 }]
  }

  /// For up to six texts and each number of holders the entropy in bits, as there is no logarithm without Foundation.
  private static let entropies: [[Double]] = [
    [0], [0, 0], [0, 1, 0], [0, 0.918, 0.918, 0], [0, 0.811, 1, 0.811, 0],
    [0, 0.722, 0.971, 0.971, 0.722, 0],
    [0, 0.650, 0.918, 1, 0.918, 0.650, 0],
  ]
}
