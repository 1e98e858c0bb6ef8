/// The places that agents have in some orders, so that putting many of them in order compares numbers alone.
struct AgentOrder: Sendable {
  /// For each agent its place by path.
  let byPath: [UInt32]
  /// For each agent its place by the length of its name, and by path among names of one length.
  let byName: [UInt32]

  init(of agents: [Agent]) {
    let paths = agents.map(\.path)
    let inPathOrder = agents.indices.sorted { paths[$0] < paths[$1] }
    let lengths = agents.map(\.nameLength)
    let inNameOrder = inPathOrder.stableSorted { lengths[$0] < lengths[$1] }
    byPath = Self.places(inPathOrder)
    byName = Self.places(inNameOrder)
  }

  private init(byPath: [UInt32], byName: [UInt32]) { (self.byPath, self.byName) = (byPath, byName) }

  /// Adds a few others to these agents, as of an index that is still growing.
  ///
  /// It takes a binary search for each of the others, and a copy of the places.
  ///
  /// - Parameters:
  ///   - others: The order of the others, whose numbers are to stand behind those of these agents.
  ///   - agent: Tells an agent by its number.
  /// - Returns: The order of them all.
  func joined(with others: AgentOrder, agent: (Int) -> Agent) -> AgentOrder {
    guard !byPath.isEmpty else { return others }
    return AgentOrder(
      byPath: Self.joined(byPath, others.byPath) { agent($0).path < agent($1).path },
      byName: Self.joined(byName, others.byName) { left, right in
        let (left, right) = (agent(left), agent(right))
        return left.nameLength == right.nameLength
          ? left.path < right.path : left.nameLength < right.nameLength
      })
  }

  private static func places(_ order: [Int]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = UInt32(place) }
    return places
  }

  /// The numbers of agents in the order of their places.
  private static func numbers(_ places: [UInt32]) -> [Int] {
    var numbers = [Int](repeating: 0, count: places.count)
    for (number, place) in places.enumerated() { numbers[Int(place)] = number }
    return numbers
  }

  private static func joined(
    _ places: [UInt32], _ others: [UInt32], by precedes: (Int, Int) -> Bool
  ) -> [UInt32] {
    let known = numbers(places)
    var order: [Int] = []
    order.reserveCapacity(places.count + others.count)
    var next = 0
    for other in numbers(others).lazy.map({ $0 + places.count }) {
      let end = (next..<known.count).startOfPart { precedes(other, known[$0]) }
      order += known[next..<end]
      order.append(other)
      next = end
    }
    return Self.places(order + known[next...])
  }
}

extension Agent {
  /// What shorter names go before longer ones by, in bytes.
  fileprivate var nameLength: Int { displayName.utf8.count }
}
