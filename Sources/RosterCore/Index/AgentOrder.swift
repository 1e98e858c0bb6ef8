/// The places that agents have in some orders, so that putting many of them in order compares numbers alone.
struct AgentOrder: Sendable {
  /// For each agent its place by path.
  let byPath: [UInt32]
  /// For each agent its place by the length of its name, and by path among names of one length.
  let byName: [UInt32]

  init(of agents: [Agent]) {
    let paths = agents.map(\.path)
    let inPathOrder = agents.indices.sorted { paths[$0] < paths[$1] }
    let lengths = agents.map { $0.displayName.utf8.count }
    let inNameOrder = inPathOrder.stableSorted { lengths[$0] < lengths[$1] }
    byPath = Self.places(inPathOrder)
    byName = Self.places(inNameOrder)
  }

  /// Orders one behind the other, as of the segments of an index that is still growing.
  init(joining orders: [AgentOrder]) {
    byPath = Self.joined(orders.map(\.byPath))
    byName = Self.joined(orders.map(\.byName))
  }

  private static func places(_ order: [Int]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = UInt32(place) }
    return places
  }

  private static func joined(_ parts: [[UInt32]]) -> [UInt32] {
    var places: [UInt32] = []
    for part in parts {
      let base = UInt32(places.count)
      places += part.map { base + $0 }
    }
    return places
  }
}
