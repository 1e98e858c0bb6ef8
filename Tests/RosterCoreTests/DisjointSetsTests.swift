import TestSupport
import Testing

@testable import RosterCore

@Suite struct DisjointSetsTests {
  @Test func theSmallestElementStandsForItsSet() {
    var sets = DisjointSets(count: 6)
    sets.unite(4, 2)
    sets.unite(5, 4)
    #expect((0..<6).map { sets.representative(of: $0) } == [0, 1, 2, 3, 2, 2])
    sets.unite(5, 1)
    #expect((0..<6).map { sets.representative(of: $0) } == [0, 1, 1, 3, 1, 1])
  }

  @Test func agreesWithRenaming() {
    var random = SeededGenerator()
    for _ in 0..<100 {
      let count = Int.random(in: 1...40, using: &random)
      var sets = DisjointSets(count: count)
      var names = Array(0..<count)
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let (left, right) = (
          Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
        )
        sets.unite(left, right)
        let (first, second) = (min(names[left], names[right]), max(names[left], names[right]))
        names = names.map { $0 == second ? first : $0 }
      }
      #expect((0..<count).map { sets.representative(of: $0) } == names, "seed \(random.seed)")
    }
  }
}
