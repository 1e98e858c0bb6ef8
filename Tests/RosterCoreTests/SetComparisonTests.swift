import Testing

@testable import RosterCore

@Suite struct SetComparisonTests {
  struct Example: CustomTestStringConvertible {
    let id: String
    let lists: [[String]]
    let inAll: [String]
    let inSome: [String]
    /// What each list alone holds.
    let only: [[String]]
    var testDescription: String { id }
  }

  @Test(arguments: [
    Example(id: "no lists", lists: [], inAll: [], inSome: [], only: []),
    Example(id: "one list", lists: [["a", "b"]], inAll: ["a", "b"], inSome: [], only: [[]]),
    Example(id: "equal", lists: [["a", "b"], ["b", "a"]], inAll: ["a", "b"], inSome: [], only: [[], []]),
    Example(id: "one is empty", lists: [["a"], []], inAll: [], inSome: [], only: [["a"], []]),
    Example(
      id: "repeated", lists: [["a", "a"], ["b", "a", "b"]], inAll: ["a"], inSome: [], only: [[], ["b"]]),
    Example(
      id: "three", lists: [["d", "a", "b"], ["a", "c", "b"], ["a", "e", "c"]], inAll: ["a"],
      inSome: ["b 0 1", "c 1 2"], only: [["d"], [], ["e"]]),
    Example(
      id: "first appearance", lists: [["z", "y"], ["x", "y", "z"], ["x", "y", "z"]], inAll: ["z", "y"],
      inSome: ["x 1 2"], only: [[], [], []]),
  ])
  func compares(_ example: Example) {
    let sets = SetComparison(of: example.lists)
    #expect(sets.inAll == example.inAll)
    #expect(
      sets.inSome.map { member in ([member.name] + member.holders.map(String.init)).joined(separator: " ") }
        == example.inSome)
    #expect(example.lists.indices.map { sets.only(in: $0) } == example.only)
  }

  @Test func keepsEveryNameOnce() {
    let sets = SetComparison(of: [["b", "a"], ["c", "a"]])
    #expect(
      sets.members == [
        .init(name: "b", holders: [0]), .init(name: "a", holders: [0, 1]), .init(name: "c", holders: [1]),
      ])
    #expect(sets.listCount == 2)
  }
}
