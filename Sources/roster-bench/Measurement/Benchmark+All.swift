internal import RosterCore
internal import RosterScreen

extension Benchmark {
  /// Every benchmark, in the order of the report.
  static let all = reading + searching + matching + comparing + drawing

  private static let reading: [Benchmark] = [
    Benchmark("find") { corpus in
      Workload { _ = AgentFinder(roots: [corpus.folder]).candidates.count }
    },
    Benchmark("load") { corpus in
      Workload { _ = await Corpus.load(corpus.folder, isIndexing: false) }
    },
    Benchmark("list") { corpus in
      Workload { _ = await Corpus.load(corpus.folder, isIndexing: false).lines() }
    },
    Benchmark("headers") { corpus in
      Workload { for agent in corpus.library.agents { _ = Header(parsing: agent.source) } }
    },
    Benchmark("outlines") { corpus in
      Workload { for agent in corpus.library.agents { _ = Outline(of: agent.source, in: agent.body) } }
    },
    Benchmark("load and index") { corpus in
      Workload { _ = await Corpus.load(corpus.folder) }
    },
    Benchmark("reload 1 file") { Workload(reloading: $0) },
    Benchmark("mentions") { corpus in
      Workload { _ = await MentionGraph(of: corpus.library) }
    },
    Benchmark("index") { corpus in
      Workload { _ = AgentIndex(indexing: corpus.library.agents) }
    },
    Benchmark("memory") { try MemoryProbe.measure($0.folder, samples: $1) },
  ]

  private static let searching: [Benchmark] =
    [Benchmark("query") { Workload(asking: QuerySort.allCases, of: $0.library) }]
    + QuerySort.allCases.map { sort in
      Benchmark("query \(sort.rawValue)") { Workload(asking: [sort], of: $0.library) }
    }

  private static let matching: [Benchmark] = [
    // 100,000 names and four patterns: 20 ms are 50 ns for each name.
    Benchmark("letters", on: .firstCorpus) { _ in Workload(findingLettersIn: 100_000) },
    Benchmark("typos 1 edit", on: .firstCorpus) { _ in
      Workload(correcting: 5...8, isUnfinished: false, among: 100_000)
    },
    Benchmark("typos 1 edit unfinished", on: .firstCorpus) { _ in
      Workload(correcting: 5...8, isUnfinished: true, among: 100_000)
    },
    Benchmark("typos 2 edits", on: .firstCorpus) { _ in
      Workload(correcting: 9...14, isUnfinished: false, among: 100_000)
    },
    Benchmark("typos 2 edits unfinished", on: .firstCorpus) { _ in
      Workload(correcting: 9...14, isUnfinished: true, among: 100_000)
    },
  ]

  private static let comparing: [Benchmark] = [
    Benchmark("equal texts") { Workload(findingEqualTextsIn: $0.library) },
    Benchmark("similarity index") { Workload(indexingSimilarityOf: $0.library) },
    Benchmark("near copies") { Workload(findingNearCopiesIn: $0.library) },
    Benchmark("more like this") { await Workload(rankingAgentsIn: $0.library) },
    Benchmark("cover 2 of 90 KB", on: .firstCorpus) { _ in Workload(covering: 2) },
    Benchmark("compare 2 of 90 KB", on: .firstCorpus) { _ in
      Workload(comparing: (1...2).map { LongText.agent(number: $0) })
    },
    Benchmark("compare 6 of 20 KB", on: .firstCorpus) { _ in
      Workload(comparing: (1...6).map { LongText.agent(bytes: 20_000, number: $0) })
    },
    Benchmark("compare 10,000 equal lines", on: .firstCorpus) { _ in
      Workload(
        comparingText: String(repeating: "one line\n", count: 10_000),
        with: String(repeating: "one line\n", count: 9_000) + "another\n")
    },
    Benchmark("compare 10,000 like lines", on: .firstCorpus) { _ in
      Workload(
        comparingText: LongText.list(items: 10_000, seed: 1), with: LongText.list(items: 10_000, seed: 2))
    },
    Benchmark("compare 80,000 characters", on: .firstCorpus) { _ in
      Workload(
        comparingText: LongText.line(characters: 80_000, seed: 1),
        with: LongText.line(characters: 80_000, seed: 2))
    },
  ]

  private static let drawing: [Benchmark] = [
    Benchmark("repaint per key") { Workload(typingInto: $0.library, size: Size(rows: 40, columns: 120)) },
    Benchmark("repaint per key reading") {
      Workload(typingWhileReading: $0.folder, size: Size(rows: 40, columns: 120))
    },
    Benchmark("show a reload") {
      Workload(showingReloaded: $0.library, size: Size(rows: 40, columns: 120))
    },
    Benchmark("first frame 120x40", on: .firstCorpus) { _ in
      Workload(startingWith: Size(rows: 40, columns: 120))
    },
    Benchmark("draw 120x40", on: .firstCorpus) {
      Workload(drawing: $0.library, size: Size(rows: 40, columns: 120))
    },
    Benchmark("draw 200x60", on: .firstCorpus) {
      Workload(drawing: $0.library, size: Size(rows: 60, columns: 200))
    },
    Benchmark("parse 90 KB", on: .firstCorpus) { _ in .parsing(LongText.agent().readableBody) },
    Benchmark("lay out 90 KB", on: .firstCorpus) { _ in .layingOut(LongText.agent().readableBody, width: 80)
    },
    Benchmark("write HTML 90 KB", on: .firstCorpus) { _ in .writingHTML(of: LongText.agent().readableBody) },
    Benchmark("parse hostile texts", on: .firstCorpus) { _ in .parsingHostileTexts() },
    Benchmark("lay out hostile texts", on: .firstCorpus) { _ in .layingOutHostileTexts(width: 80) },
    Benchmark("open 90 KB", on: .firstCorpus) { _ in
      .opening(LongText.agent(), size: Size(rows: 40, columns: 120))
    },
    Benchmark("open 90 KB hits", on: .firstCorpus) { _ in
      await .openingHits(
        Workload.typedQueries[0], in: (1...4).map { LongText.agent(number: $0) },
        size: Size(rows: 40, columns: 120))
    },
    Benchmark("open 900 KB", on: .firstCorpus) { _ in
      .opening(LongText.agent(bytes: 900_000), size: Size(rows: 40, columns: 120))
    },
    Benchmark("scroll 90 KB", on: .firstCorpus) { _ in
      .pressing(
        Array(repeating: .pageDown, count: 40), on: LongText.agent(), size: Size(rows: 40, columns: 120))
    },
  ]
}
