import Testing

@testable import RosterCore

@Suite struct QueryTests {
  @Test(arguments: QueryCase.all)
  func reads(_ example: QueryCase) {
    let query = example.query
    #expect(query.explained == example.reading)
    #expect(query.notes == example.notes)
    query.checkInvariants()
  }

  @Test(arguments: QueryCase.all.filter(\.canBeSpelled))
  func readsItsSpelling(_ example: QueryCase) {
    let spelled = Query(example.query.spelled, fields: example.fields)
    #expect(spelled.explained == example.reading, "\(example.query.spelled)")
    #expect(spelled.clauses.map(\.conditions) == example.query.clauses.map(\.conditions))
  }

  @Test(arguments: [
    ("go  'API", ["go", "'API"], ["go", "'API"]),
    (" -name:\"a b\"$ x", ["-name:\"a b\"$", "x"], ["-name:\"a b\"$", "x"]),
    ("a | b|c d", ["a", "b", "c", "d"], ["a | b|c", "d"]),
    ("-a|b", ["-a", "b"], ["-a|b", "-a|b"]),
    ("name:| é |", ["é"], ["name:| é"]),
    ("tools:Bash(a b) c", ["tools:Bash(a b)", "c"], ["tools:Bash(a b)", "c"]),
  ])
  func knowsWhereTheyStand(text: String, atoms: [String], clauses: [String]) {
    let query = Query(text)
    #expect(query.clauses.flatMap(\.alternatives).map { query.slice($0.range) } == atoms)
    #expect(query.clauses.map { query.slice($0.range) } == clauses)
  }

  @Test func nothingMatchesEverything() {
    #expect(Query("  ").isEmpty)
    #expect(Query("-").isEmpty)
    #expect(!Query("-a").isEmpty)
  }

  @Test(arguments: [
    (QueryNote.unknown(field: "foo"), "There is no field 'foo'; it was looked for as text."),
    (.unknownProperty("is:blue"), "'is:blue' is nothing known; it was looked for as text."),
    (
      .ambiguous(field: "d", candidates: ["dialect", "description"]),
      "'d:' may mean description or dialect; it was looked for as text."
    ),
    (
      .undecided("has:m", candidates: ["mcp", "model", "a", "b", "c"]),
      "'has:m' may mean a, b, c, mcp and others."
    ),
    (.negatedFieldAlone(field: "color"), "Nothing stands behind 'color:'; -has:color finds those without."),
    (
      .spaceBehindField(field: "model"),
      "A space stands behind 'model:', so it only asks whether there is one."
    ),
    (.signsOnly("&&"), "'&&' holds no letter or digit and was left out; '&& finds exactly that."),
    (.textCut(limit: 4096), "The query is longer than 4096 bytes; the rest was left out."),
    (.operandsCut(limit: 64), "The query has more than 64 parts; the rest was left out."),
  ])
  func wordsNotes(note: QueryNote, message: String) {
    #expect(note.message == message)
  }
}
