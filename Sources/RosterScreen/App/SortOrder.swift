internal import RosterCore

/// The orders that the list can stand in.
package enum SortOrder: String, CaseIterable, Sendable {
  case name, path, modified, size, problems

  /// What the order is called in the notice that a change shows.
  package var title: String {
    switch self {
    case .name: "by name"
    case .path: "by path"
    case .modified: "newest first"
    case .size: "largest first"
    case .problems: "problems first"
    }
  }

  /// The order that comes after this one.
  package var next: Self {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Whether one agent stands before another; equals stand in the order of their names, then paths.
  func precedes(_ left: Agent, _ right: Agent) -> Bool {
    switch self {
    case .name: break
    case .path: return left.path < right.path
    case .modified:
      if left.stamp.modified != right.stamp.modified { return left.stamp.modified > right.stamp.modified }
    case .size:
      if left.stamp.size != right.stamp.size { return left.stamp.size > right.stamp.size }
    case .problems:
      if left.problem != right.problem { return (left.problem ?? .note) > (right.problem ?? .note) }
    }
    return left.sortName == right.sortName ? left.path < right.path : left.sortName < right.sortName
  }
}
