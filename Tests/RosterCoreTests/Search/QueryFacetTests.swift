import Testing

@testable import RosterCore

@Suite struct QueryFacetTests {
  @Test(arguments: [
    ("", "model:opus", "model:opus "), ("api", "model:opus", "model:opus api"),
    ("go ap", "-java", "-java go ap"),
    ("  api  ", "model:opus", "api model:opus "), ("api ", "-java", "api -java "),
    ("api model:opus", "model:opus", "api"), ("model:opus api", "model:opus", "api"),
    ("a  model:opus  b", "model:opus", "a b"), ("model:opus", "model:opus", ""),
    ("a mod:OPUS b model:\"opus\" c", "model:opus", "a b c"), ("a -is:rep b", "-is:repaired", "a b"),
    ("color:", "has:color", ""), ("a perm:x", "permissionMode:x", "a"), ("mode:x a", "mode:x", "a"),
    // Not by itself, so another one comes to it.
    ("model:opus|sonnet", "model:opus", "model:opus model:opus|sonnet"),
    ("-model:opus", "model:opus", "-model:opus model:opus "),
    ("-a|b", "-a", "-a|b -a "), ("name:\"x\"-y", "name:x", "name:x name:\"x\"-y"),
    // The end of the text would take it in.
    ("\"rate lim", "model:opus", "model:opus \"rate lim"), ("go |", "model:opus", "model:opus go |"),
    ("tools:Bash(git", "tools:x(y)", "tools:x(y) tools:Bash(git"),
    ("|\u{301}a \"b", "model:opus", "model:opus \u{301}a \"b"),
    ("name:", "model:opus", "name: model:opus "), ("a -", "model:opus", "a - model:opus "),
    // No condition, or more than one.
    ("a", "", "a"), ("a", "b c", "a"), ("a", "b|c", "a"), ("a", "-", "a"), ("a", "\"b", "a \"b "),
  ])
  func toggles(text: String, facet: String, expected: String) {
    let query = Query(text, fields: FieldNames(headerKeys: ["mode", "permissionMode"]))
    #expect(query.toggling(facet) == expected)
  }

  @Test(arguments: [
    ("model", "opus", "model:^opus$"), ("model", "claude opus 4.1", "model:^\"claude opus 4.1\"$"),
    ("tools", "Bash(git diff:*)", "tools:^\"Bash(git diff:*)\"$"),
    ("tools", "mcp__exa__search", "tools:^mcp__exa__search$"),
    ("tools", "all", "tools:^all$"), ("tools", "*", "tools:^\"*\"$"), ("name", "-x", "name:^\"-x\"$"),
    ("name", "a|b", "name:^\"a|b\"$"), ("name", "say “hi\"", "name:^«say “hi\"»$"),
    ("name", "«a» \"b\"", "name:^「«a» \"b\"」$"), ("name", "données", "name:^données$"),
    ("color", "#fff", "color:^\"#fff\"$"), ("tools", "exa/*", "tools:^\"exa/*\"$"),
    ("path", "odd name/x", "path:^\"odd name/x\"$"), ("dialect", "claude", "dialect:^claude$"),
  ])
  func quotesValues(field: String, value: String, expected: String) throws {
    let facet = try #require(Query.facet(field, value))
    #expect(facet == expected)
    for text in ["", "api", "api \"rate lim", "a b |", "x tools:Bash(git"] {
      let added = Query(text).toggling(facet)
      #expect(Query(added).contains(facet) && !Query(text).contains(facet), "\(text)")
      #expect(Query(added).toggling(facet) == text, "\(text)")
    }
  }

  @Test(arguments: ["", " ", "\u{301}", "\"«」", String(repeating: "x", count: Limits.queryBytes)])
  func someValuesCannotBeAskedFor(value: String) { #expect(Query.facet("model", value) == nil) }

  @Test(arguments: [
    ("model:opus", "model:opus", true), ("model:^OPUS$ x", "model:^opus$", true),
    ("model:opus", "model:^opus$", false), ("model:opus ", "Model:Opus", true), ("'API", "'api", false),
    ("model:opu", "model:opus", false), ("opus", "model:opus", false),
    ("a | model:opus", "model:opus", false),
    ("tools:all", "tools:all", true), ("tools:al", "tools:all", false), ("has:color", "color:", true),
    ("a", "", false),
  ])
  func contains(text: String, facet: String, expected: Bool) {
    #expect(Query(text).contains(facet) == expected)
  }

  @Test func knowsTheFieldsOfTheLibrary() {
    let query = Query("perm:plan foo:bar")
    let resolved = query.resolved(by: FieldNames(headerKeys: ["permissionMode", "permissionMode", "Color"]))
    #expect(
      resolved.explained == #"all of: word "plan" in permissionMode · word "foo:bar" (unfinished) anywhere"#)
    #expect(resolved.notes == [.unknown(field: "foo")])
    #expect(resolved.text == query.text)
    #expect(resolved.resolved(by: resolved.fields) == resolved)
  }
}
