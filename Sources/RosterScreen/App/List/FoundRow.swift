/// A row of what was found, by the places of the hits.
enum FoundRow: Sendable {
  case hit(Int, group: Int)
  /// One of the copies of a hit, by its place among them.
  case copy(Int, of: Int, group: Int)
  /// The hits of a group behind the first few.
  case others(group: Int)
}
