internal import RosterCore

extension Library {
  /// A line per agent as a list prints it: name, place and what it is for.
  func lines() -> [String] {
    agents.map { agent in
      let summary = Description(reading: agent.description ?? "").summary
      return Sanitizer.visible("\(agent.displayName)\t\(agent.id.string)\t\(summary)")
    }
  }
}
