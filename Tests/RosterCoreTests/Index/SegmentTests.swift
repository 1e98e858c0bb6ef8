import TestSupport
import Testing

@testable import RosterCore

/// A segment against an index that is a plain dictionary, on random agents.
struct SegmentTests {
  /// Agents with random texts, in which words come often or seldom and in all shapes.
  struct RandomAgents {
    var random = SeededGenerator()

    private static let words = [
      "the", "The", "agent", "API", "api", "backend-engineer", "mcp__exa__search", "fooBarBaz", "OAuth2",
      "don't",
      "C++", "c#", "Ångström", "検索語", "서버", "k8s", "python3", "a", "â†’", "ﬁnd", "x_y_z", "1.10",
    ]

    mutating func text(words count: Int) -> String {
      (0..<count).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? "w\(Int.random(in: 0..<500, using: &random))" : Self.words.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : ",\n")
    }

    mutating func agents(_ count: Int) -> [Agent] {
      (0..<count).map { number in
        let header =
          "name: n\(number)\ndescription: \"\(text(words: 5))\"\ntools: [Bash, \(text(words: 1))]\nmore: {a: b}"
        let body = text(words: Int.random(in: 0..<400, using: &random))
        return agent("---\n\(header)\n---\n# Role \(number)\n\(body)\n", at: "/x/\(number).md")
      }
    }
  }

  /// Where a word stands, in a form that can be compared.
  struct Place: Hashable, Comparable, CustomStringConvertible {
    let field: IndexField
    let doc: Int
    let position: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.field.rawValue, left.doc, left.position) < (right.field.rawValue, right.doc, right.position)
    }
    var description: String { "\(field) of \(doc) at \(position)" }
  }

  static func places(in segment: Segment) -> [String: [Place]] {
    var places: [String: [Place]] = [:]
    for field in IndexField.allCases {
      let list = segment.words[field]
      for term in 0..<segment.words.vocabulary.count {
        for posting in list.postings(of: term) {
          places[segment.words.vocabulary.text(term), default: []] += list.positions(of: posting).map {
            Place(field: field, doc: Int(list.docs[posting]), position: $0)
          }
        }
      }
    }
    return places
  }

  /// The words of the bodies, found without an index.
  static func placesInBodies(of agents: [Agent]) -> [String: [Place]] {
    var places: [String: [Place]] = [:]
    for (doc, agent) in agents.enumerated() {
      let body = String(decoding: agent.readableBody.bytes, as: UTF8.self)
      for word in Tokenizer.words(of: body) {
        let place = Place(field: .body, doc: doc, position: word.token.position)
        places[String(decoding: word.folded, as: UTF8.self), default: []].append(place)
      }
    }
    return places
  }

  @Test func holdsEveryWordOfTheBodies() {
    var random = RandomAgents()
    // Mojibake is indexed twice; here only what is read counts.
    let agents = random.agents(60).filter { !$0.diagnostics.contains { $0.rule == "mojibake" } }
    let segment = Segment(indexing: agents)
    segment.checkInvariants()
    let found = Self.places(in: segment).compactMapValues { places in
      places.filter { $0.field == .body }.nonEmpty
    }
    let expected = Self.placesInBodies(of: agents).mapValues { $0.sorted() }
    #expect(found == expected, "seed \(random.random.seed)")
  }

  @Test func mergesToWhatIsBuiltAtOnce() {
    var random = RandomAgents()
    let agents = random.agents(50)
    let parts = [agents[..<1], agents[1..<20], agents[20..<21], agents[21...]].map {
      Segment(indexing: Array($0))
    }
    let merged = Segment.merging(parts)
    merged.checkInvariants()
    #expect(merged.agents.map(\.path) == agents.map(\.path))
    #expect(merged.isEqual(to: Segment(indexing: agents)), "seed \(random.random.seed)")
  }

  @Test func mergesNoMoreThanCanBeNumbered() {
    var random = RandomAgents()
    let agents = random.agents(60)
    let parts = stride(from: 0, to: 60, by: 6).map { Segment(indexing: Array(agents[$0..<$0 + 6])) }
    let fewest = Segment.fewest(of: parts, upTo: 20)
    #expect(fewest.map(\.agents.count) == [18, 18, 18, 6])
    #expect(fewest[3] === parts[9])
    #expect(fewest.flatMap(\.agents).map(\.path) == agents.map(\.path))
    for segment in fewest { segment.checkInvariants() }
    let dropped = Segment.fewest(of: parts, upTo: 20) { $0 !== agents[59] }
    #expect(dropped.map(\.agents.count) == [18, 18, 18, 5])
    #expect(Segment.fewest(of: parts).map(\.agents.count) == [60])
    let few = Segment.fewest(of: parts, upTo: 20) { $0 === agents[0] || $0 === agents[59] }
    #expect(few.map(\.agents.count) == [2])
    #expect(Segment.fewest(of: parts) { _ in false }.isEmpty)
  }

  @Test func sealsSegmentsThatCanBeMerged() {
    var random = RandomAgents()
    var batcher = SegmentBatcher(mostAgents: 50)
    let segments = random.agents(240).compactMap { agent in
      batcher.add(agent)
      return batcher.nextSegment()
    }
    #expect(segments.map(\.agents.count) == [32, 50, 50, 50, 50])
    #expect(batcher.lastSegment()?.agents.count == 8)
  }

  @Test func leavesOutWhatIsNotWanted() {
    var random = RandomAgents()
    let agents = random.agents(40)
    let dropped = Set(agents.filter { _ in Bool.random(using: &random.random) }.map(ObjectIdentifier.init))
    let segments = [Segment(indexing: Array(agents[..<15])), Segment(indexing: Array(agents[15...]))]
    let merged = Segment.merging(segments) { !dropped.contains(ObjectIdentifier($0)) }
    merged.checkInvariants()
    let kept = agents.filter { !dropped.contains(ObjectIdentifier($0)) }
    #expect(merged.isEqual(to: Segment(indexing: kept)), "seed \(random.random.seed)")
  }

  /// As a reload does: of many agents a few go, and a few others come behind them.
  @Test(arguments: UInt64(0)..<20)
  func takesTheRestOverWhereFewChange(round: UInt64) {
    var random = RandomAgents(random: SeededGenerator(round: round))
    let old = random.agents(Int.random(in: 1...80, using: &random.random))
    let new = random.agents(Int.random(in: 0...3, using: &random.random))
    let gone = Set(old.shuffled(using: &random.random).prefix(3).map(ObjectIdentifier.init))
    let merged = Segment.merging([Segment(indexing: old), Segment(indexing: new)]) {
      !gone.contains(ObjectIdentifier($0))
    }
    merged.checkInvariants()
    let kept = old.filter { !gone.contains(ObjectIdentifier($0)) } + new
    #expect(merged.isEqual(to: Segment(indexing: kept)), "seed \(random.random.seed)")
  }

  /// A whole that ends at the limit might be the same word as one of its parts, at another place or the same.
  @Test(arguments: [
    "z-" + String(repeating: "z", count: 64), String(repeating: "z", count: 64) + "-z",
    String(repeating: "0aB", count: 21) + "-x", "a-b" + String(repeating: "-part", count: 20),
  ])
  func keepsWordsApartThatEndAtTheLimit(word: String) {
    let agents = (0..<2).map { agent("---\nname: a\n---\n\(word)\n", at: "/x/\($0).md") }
    let merged = Segment.merging(agents.map { Segment(indexing: [$0]) })
    merged.checkInvariants()
    #expect(merged.isEqual(to: Segment(indexing: agents)))
  }

  @Test func findsOnlyTheWholeOfWhatIsTooLong() throws {
    let start = String(repeating: "part-", count: 20)
    let agents = ["alpha", "beta"].map { agent("---\nname: n\n---\n\(start)\($0)\n", at: "/x/\($0).md") }
    let index = AgentIndex(indexing: agents)
    for (query, expected) in [
      ("\(start)alpha", ["/x/alpha.md"]), ("-\(start)alpha", ["/x/beta.md"]),
    ] {
      let result = try #require(index.search(Query(query + " ")))
      #expect(result.hits.map(\.agent.path.string) == expected, "\(query)")
    }
  }

  /// Line breaks that are written out end a word in the index, but not in the text.
  @Test func findsLiteralsWithBackslashes() throws {
    let agents = [agent("---\nname: n\ndescription: One\\nContext two\n---\n", at: "/x/a.md")]
    let result = try #require(AgentIndex(indexing: agents).search(Query(#"'\nContext "#)))
    #expect(result.hits.count == 1)
  }

  @Test func keepsCountsOverOneByte() {
    let body = Array(repeating: "word Word other", count: 400).joined(separator: " ")
    let agents = (0..<40).map { agent("---\nname: a\n---\n\($0) \(body)\n", at: "/x/\($0).md") }
    let segment = Segment.merging([
      Segment(indexing: Array(agents[..<7])), Segment(indexing: Array(agents[7...])),
    ])
    segment.checkInvariants()
    let list = segment.words[.body]
    guard let term = segment.words.vocabulary.term(bytes("word")),
      let posting = list.posting(of: term, in: 33)
    else {
      Issue.record("the word is not there")
      return
    }
    #expect(list.frequencies[posting] == 255)
    #expect(list.positions(of: posting).count == 800)
    #expect(list.capitals[posting] == Capitals.lower.mask | Capitals.capitalised.mask)
    #expect(list.lengths[33] == 1201)
  }

  @Test func indexesEachField() {
    let text = """
      ---
      name: Code-Reviewer
      description: Reviews â†’ code.\\nThen reports
      tools: [Read, mcp__exa__search]
      model: opus
      color: red
      nested: {inner: [deep]}
      ---
      ## Way of working

      Body text
      """
    let segment = Segment(indexing: [agent(text, at: "/x/folder/reviewer.agent.md")])
    let words = Self.places(in: segment).mapValues { Set($0.map(\.field)) }
    let expected: [(String, Set<IndexField>)] = [
      ("code", [.name, .description]), ("codereviewer", [.name]), ("then", [.description]), ("nthen", []),
      ("exa", [.tools]), ("opus", [.model]), ("red", [.other]), ("color", [.other]), ("deep", [.other]),
      ("inner", [.other]),
      ("working", [.headings, .body]), ("text", [.body]), ("agent", [.path]), ("a", [.description]),
    ]
    for (word, fields) in expected { #expect(words[word, default: []] == fields, "\(word)") }
  }

  @Test func findsValuesByKey() {
    let text = """
      ---
      name: a
      permissionMode: bypassPermissions
      permission: {Bash: ask, Édit: [x, y]}
      argument-hint: some File
      empty:
      ---
      """
    let values = Segment(indexing: [agent(text)]).values.vocabulary
    let pairs = (0..<values.count).map(values.text)
    #expect(
      Set(pairs) == [
        "name=", "name=a", "name==a", "permissionmode=", "permissionmode==bypasspermissions",
        "permissionmode=bypasspermissions", "permissionmode=bypass", "permissionmode=permissions",
        "permission=", "permission=bash", "permission==bash", "permission=ask", "permission==ask",
        "permission=edit", "permission==edit", "permission=x", "permission==x", "permission=y",
        "permission==y",
        "permission.bash=", "permission.bash=ask", "permission.bash==ask", "permission.edit=",
        "permission.edit=x", "permission.edit==x", "permission.edit=y", "permission.edit==y",
        "argument-hint=", "argument-hint==some file", "argument-hint=some", "argument-hint=file", "empty=",
        "dialect=claude", "dialect==claude",
      ])
  }

  @Test func knowsEqualTexts() {
    let texts = [
      "---\nname: a\n---\nOne\nTwo\n", "---\r\nname: a\r\n---\r\nOne\r\nTwo\r\n",
      "---\nname: a\n---\nOne\nTwo", "---\nname: a\n---\nOne\n\nTwo",
    ]
    let hashes = Segment(indexing: texts.map { agent($0) }).notes.map(\.textHash)
    #expect(hashes[0] == hashes[1])
    #expect(hashes[0] == hashes[2])
    #expect(hashes[0] != hashes[3])
  }
}

extension Segment {
  /// Compares all that is indexed.
  func isEqual(to other: Segment) -> Bool {
    agents.map(\.path) == other.agents.map(\.path) && notes.map(\.textHash) == other.notes.map(\.textHash)
      && words.isEqual(to: other.words) && values.index.isEqual(to: other.values.index)
  }
}

extension TermIndex {
  fileprivate func isEqual(to other: TermIndex) -> Bool {
    vocabulary.bytes == other.vocabulary.bytes && vocabulary.starts == other.vocabulary.starts
      && zip(fields, other.fields).allSatisfy { left, right in
        left.starts == right.starts && left.docs == right.docs && left.frequencies == right.frequencies
          && left.capitals == right.capitals && left.lengths == right.lengths
          && left.places.bytes == right.places.bytes
          && left.places.starts == right.places.starts
      }
  }
}
