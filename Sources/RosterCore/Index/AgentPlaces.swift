/// Agents in some order, told by place and by agent.
struct AgentPlaces: Equatable, Sendable {
  /// For each place the number of the agent there.
  let numbers: [UInt32]
  /// For each agent, by its number, the place where it stands.
  let places: [UInt32]

  /// Takes the numbers of agents, each once, in their order.
  init(_ numbers: [UInt32]) {
    self.numbers = numbers
    var places = [UInt32](repeating: 0, count: numbers.count)
    for (place, number) in numbers.enumerated() { places[Int(number)] = UInt32(place) }
    self.places = places
  }

  /// Adds others, which take a binary search each.
  ///
  /// - Parameters:
  ///   - others: The order of the others, whose numbers are to stand behind those of these agents.
  ///   - precedes: Whether the first of two agents, by these new numbers, stands before the second.
  /// - Returns: The order of them all.
  func joined(with others: AgentPlaces, by precedes: (Int, Int) -> Bool) -> AgentPlaces {
    var joined: [UInt32] = []
    joined.reserveCapacity(numbers.count + others.numbers.count)
    var next = 0
    for other in others.numbers.lazy.map({ $0 + UInt32(numbers.count) }) {
      let end = (next..<numbers.count).startOfPart { precedes(Int(other), Int(numbers[$0])) }
      joined += numbers[next..<end]
      joined.append(other)
      next = end
    }
    return AgentPlaces(joined + numbers[next...])
  }
}
