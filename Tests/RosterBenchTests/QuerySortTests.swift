import TestSupport
import Testing

@testable import roster_bench

@Suite struct QuerySortTests {
  @Test(arguments: QuerySort.allCases)
  func makesQueriesOfAnyAgent(sort: QuerySort) {
    let source = QuerySource(agent("---\nname: a-b\n---\n"))
    var (random, again) = (SplitMix64(seed: 1), SplitMix64(seed: 1))
    for _ in 0..<50 {
      let query = sort.query(source, &random)
      #expect(!query.isEmpty)
      #expect(query == sort.query(source, &again))
    }
  }
}
