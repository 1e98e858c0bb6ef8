import Testing

@testable import RosterCore

/// A text, and how it is to be read.
struct QueryCase: CustomTestStringConvertible {
  let text: String
  let reading: String
  let notes: [QueryNote]
  let fields: FieldNames
  /// Whether it can be written in the long form of `Query.spelled`.
  let canBeSpelled: Bool

  init(
    _ text: String, _ reading: String, notes: [QueryNote] = [], keys: [String]? = nil,
    canBeSpelled: Bool = true
  ) {
    self.text = text
    self.reading = reading
    self.notes = notes
    fields = keys.map { FieldNames(headerKeys: $0) } ?? .any
    self.canBeSpelled = canBeSpelled
  }

  var testDescription: String { text.isEmpty ? "(empty)" : text }
  var query: Query { Query(text, fields: fields) }

  static let all =
    words + phrases + marks + negations + alternatives + fields + colons + headerKeys + properties + halfTyped
    + signs + keyboards

  private static let words = [
    Self("", "everything"), Self(" \t\u{3000}\u{A0}\n", "everything"),
    Self("backend", #"word "backend" (unfinished) anywhere"#),
    Self("backend ", #"word "backend" anywhere"#),
    Self("backend api", #"all of: word "backend" anywhere · word "api" (unfinished) anywhere"#),
    Self("a\u{3000}b\u{2003}c ", #"all of: word "a" anywhere · word "b" anywhere · word "c" anywhere"#),
    Self("c++", #"word "c++" anywhere"#), Self("c#", #"word "c#" anywhere"#),
    Self("mcp__x__y", #"word "mcp__x__y" (unfinished) anywhere"#),
    Self("back-end", #"word "back-end" (unfinished) anywhere"#), Self("end-", #"word "end-" anywhere"#),
    Self("--verbose", #"word "--verbose" (unfinished) anywhere"#),
    Self("it's", #"word "it's" (unfinished) anywhere"#), Self("a!b", #"word "a!b" (unfinished) anywhere"#),
    Self("$ARGUMENTS", #"word "$ARGUMENTS" (unfinished) anywhere"#),
    Self("a^b", #"word "a^b" (unfinished) anywhere"#), Self("a$b", #"word "a$b" (unfinished) anywhere"#),
    Self("@file #tag ", ##"all of: word "@file" anywhere · word "#tag" anywhere"##),
    Self("データ", #"word "データ" (unfinished) anywhere"#),
    Self("e\u{301}te\u{301}", "word \"e\u{301}te\u{301}\" (unfinished) anywhere"),
    Self("f(x, y)", #"all of: word "f(x," anywhere · word "y)" anywhere"#),
  ]

  private static let phrases = [
    Self(#""rate limiting""#, #"phrase "rate limiting" anywhere"#),
    Self(#""go""#, #"phrase "go" anywhere"#),
    Self(#"" rate limiting " x "#, #"all of: phrase "rate limiting" anywhere · word "x" anywhere"#),
    Self(#"say"hi""#, #"word "say"hi"" anywhere"#),
    Self(#"5" x"y "#, #"all of: word "5"" anywhere · word "x"y" anywhere"#),
    Self(#""-java" "a|b" "#, #"all of: phrase "-java" anywhere · phrase "a|b" anywhere"#),
    Self(#""a\"b"#, #"all of: phrase "a\" anywhere · word "b" (unfinished) anywhere"#),
    Self(#""a""b""#, #"all of: phrase "a" anywhere · word ""b"" anywhere"#, canBeSpelled: false),
    Self(#""a"-b"#, #"all of: phrase "a" anywhere · word "-b" (unfinished) anywhere"#, canBeSpelled: false),
    Self(#""""#, "everything"), Self(#""   ""#, "everything"),
    Self(#""name:x""#, #"phrase "name:x" anywhere"#),
  ]

  private static let marks = [
    Self("'API", #"exactly "API" anywhere"#), Self("'API'", #"exactly "API" anywhere"#),
    Self("'US$", #"exactly "US$" anywhere"#), Self(#"'"A B ""#, #"exactly "A B " anywhere"#),
    Self(#"'"A"$"#, #"exactly "A" anywhere"#),
    Self("^back", #""back" at the start of name"#), Self("api$", #""api" at the end of name"#),
    Self("^api$", #""api" as the whole of name"#), Self("a$$", #""a$" at the end of name"#),
    Self(#"^"code re""#, #""code re" at the start of name"#),
    Self(#""code re"$"#, #""code re" at the end of name"#),
    Self("desc:^Use", #""Use" at the start of description"#),
    Self("model:^opus$", #""opus" as the whole of model"#),
    Self("color:blue$", #""blue" at the end of color"#),
    Self("tools:^*$", #""*" as the whole of tools"#), Self(#"^"&"$"#, #""&" as the whole of name"#),
    Self("'^a ", #"exactly "^a" anywhere"#), Self("^'a", #""'a" at the start of name"#),
    Self("^a|b$", #"either "a" at the start of name or "b" at the end of name"#),
  ]

  private static let negations = [
    Self("-java", #"not word "java" anywhere"#), Self("!java ", #"not word "java" anywhere"#),
    Self("go -java", #"all of: word "go" anywhere · not word "java" anywhere"#),
    Self(#"-"rate lim"#, #"not phrase "rate lim" anywhere"#), Self("-'API", #"not exactly "API" anywhere"#),
    Self("-^a", #"not "a" at the start of name"#), Self("!a$", #"not "a" at the end of name"#),
    Self("-desc:java", #"not word "java" in description"#),
    Self("desc:-java", #"not word "java" in description"#),
    Self("-desc:!java", #"not word "java" in description"#), Self("-is:repaired", "not is repaired"),
    Self("-has:color", "not any color"), Self("-tools:all", "not has all tools"),
    Self("-go|rust", #"all of: not word "go" anywhere · not word "rust" anywhere"#),
    Self("-go | -rust", #"all of: not word "go" anywhere · not word "rust" anywhere"#),
    Self("go | -rust", #"either word "go" anywhere or not word "rust" anywhere"#),
    Self("-name:go|rust", #"all of: not word "go" in name · not word "rust" in name"#),
  ]

  private static let alternatives = [
    Self("go | rust", #"either word "go" anywhere or word "rust" (unfinished) anywhere"#),
    Self(
      "go|rust c",
      #"all of: either word "go" anywhere or word "rust" anywhere · word "c" (unfinished) anywhere"#),
    Self("go| rust", #"either word "go" anywhere or word "rust" (unfinished) anywhere"#),
    Self("a || b", #"either word "a" anywhere or word "b" (unfinished) anywhere"#),
    Self("a | | b", #"either word "a" anywhere or word "b" (unfinished) anywhere"#),
    Self("| a", #"word "a" (unfinished) anywhere"#),
    Self("a | b |", #"either word "a" anywhere or word "b" anywhere"#),
    Self("name:go|rust", #"either word "go" in name or word "rust" (unfinished) in name"#),
    Self("name:go | rust", #"either word "go" in name or word "rust" (unfinished) in name"#),
    Self("rust | name:go", #"either word "rust" anywhere or word "go" (unfinished) in name"#),
    Self(
      "name:go|desc:a|b ",
      #"either word "go" in name or word "a" in description or word "b" in description"#),
    Self("is:repaired | marked", "either is repaired or is marked"),
    Self(
      "is:repaired | api", #"either is repaired or word "api" (unfinished) anywhere"#, canBeSpelled: false),
    Self(#""a b" | 'C"#, #"either phrase "a b" anywhere or exactly "C" anywhere"#),
  ]

  private static let fields = [
    Self("name:api", #"word "api" (unfinished) in name"#), Self("NAME:api ", #"word "api" in name"#),
    Self(
      "desc:api tool:x mod:y ",
      #"all of: word "api" in description · word "x" in tools · word "y" in model"#),
    Self(
      "c:red head:x b:y p:z ",
      #"all of: word "red" in color · word "x" in headings · word "y" in body · word "z" in path"#),
    Self("dialect:claude ", #"word "claude" in dialect"#),
    Self(#"name:"exact phrase""#, #"phrase "exact phrase" in name"#),
    Self("name:^back", #""back" at the start of name"#),
    Self("desc:'API", #"exactly "API" in description"#),
    Self("name:a:b", #"word "a:b" (unfinished) in name"#),
    Self(#"name:"a"b"#, #"all of: phrase "a" in name · word "b" (unfinished) anywhere"#),
    Self("tools:Bash(git diff:*)", #"word "Bash(git diff:*)" in tools"#),
    Self("tools:Bash(a|b c) d ", #"all of: word "Bash(a|b c)" in tools · word "d" anywhere"#),
    Self(
      "tools:Read | Bash(a b) (c d) ",
      #"all of: either word "Read" in tools or word "Bash(a b)" in tools · word "(c" anywhere · word "d)" anywhere"#
    ),
    Self("tools:Bash(git diff", #"all of: word "Bash(git" in tools · word "diff" (unfinished) anywhere"#),
    Self("tools:all", "has all tools"), Self("tools:NONE ", "has no tools"),
    Self(#"tools:"all""#, #"phrase "all" in tools"#),
    Self("tools:all|none", "either has all tools or has no tools"),
    Self(
      "tools:al", #"either has all tools or word "al" (unfinished) in tools"#, canBeSpelled: false),
    Self("tools:al ", #"word "al" in tools"#), Self("tools:*", #"exactly "*" in tools"#),
    Self("path:/", #"exactly "/" in path"#),
    Self(
      "model: opus", #"all of: any model · word "opus" (unfinished) anywhere"#,
      notes: [.spaceBehindField(field: "model")]),
  ]

  private static let colons = [
    Self("https://example.com/x", #"word "https://example.com/x" (unfinished) anywhere"#),
    Self("C:\\x", #"word "C:\x" (unfinished) anywhere"#),
    Self("c:/x", #"word "c:/x" (unfinished) anywhere"#),
    Self("12:30", #"word "12:30" (unfinished) anywhere"#),
    Self("std::vec", #"word "std::vec" (unfinished) anywhere"#),
    Self(":smile:", #"word ":smile:" anywhere"#), Self("a@b:c", #"word "a@b:c" (unfinished) anywhere"#),
    Self("path:/usr", #"word "/usr" (unfinished) in path"#),
    Self("a:b:c", #"word "b:c" (unfinished) in a"#),
    Self("a:b:c", #"word "a:b:c" (unfinished) anywhere"#, notes: [.unknown(field: "a")], keys: []),
    Self(
      "localhost:8080 ", #"word "localhost:8080" anywhere"#, notes: [.unknown(field: "localhost")],
      keys: ["color"]),
  ]

  private static let keys = ["permissionMode", "mode", "effort", "emoji", "Name", "größe"]

  private static let headerKeys = [
    Self("permissionMode:bypass", #"word "bypass" (unfinished) in permissionMode"#),
    Self("PERM:bypass ", #"word "bypass" in permissionMode"#, keys: keys),
    Self("mode:x ", #"word "x" in model"#), Self("mode:x ", #"word "x" in mode"#, keys: keys),
    Self("mod:x ", #"word "x" in model"#, keys: keys), Self("name:x ", #"word "x" in name"#, keys: keys),
    Self(#""my key":x "#, #"word "x" in my key"#, canBeSpelled: false),
    Self(#"-«a "b": c»:^x "#, #"not "x" at the start of a "b": c"#, canBeSpelled: false),
    Self(#""is":x "#, #"word "x" in is"#, canBeSpelled: false),
    Self(#""Größe":x "#, #"word "x" in größe"#, keys: keys, canBeSpelled: false),
    Self(
      #""grö":x "#, #"all of: phrase "grö" anywhere · word ":x" anywhere"#, notes: [.unknown(field: "grö")],
      keys: keys, canBeSpelled: false),
    Self(
      #""my key": x "#, #"all of: any my key · word "x" anywhere"#,
      notes: [.spaceBehindField(field: #""my key""#)], canBeSpelled: false),
    Self("GRÖ:x ", #"word "x" in größe"#, keys: keys),
    Self("argument-hint:x ", #"word "x" in argument-hint"#),
    Self("foo:bar", #"word "foo:bar" (unfinished) anywhere"#, notes: [.unknown(field: "foo")], keys: keys),
    Self(
      "-foo:bar", #"not word "foo:bar" anywhere"#, notes: [.unknown(field: "foo")], keys: keys,
      canBeSpelled: false),
    Self(
      "foo: x ", #"all of: word "foo:" anywhere · word "x" anywhere"#, notes: [.unknown(field: "foo")],
      keys: keys),
    Self(
      #"foo:"a b""#, #"all of: word "foo:"a" anywhere · word "b"" anywhere"#,
      notes: [.unknown(field: "foo")],
      keys: keys),
    Self(
      "d:x ", #"word "d:x" anywhere"#,
      notes: [.ambiguous(field: "d", candidates: ["description", "dialect"])], keys: keys),
    Self(
      "e:x ", #"word "e:x" anywhere"#, notes: [.ambiguous(field: "e", candidates: ["effort", "emoji"])],
      keys: keys),
    Self("d:x ", #"word "x" in d"#),
    Self(
      "foo:a foo:b ", #"all of: word "foo:a" anywhere · word "foo:b" anywhere"#,
      notes: [.unknown(field: "foo")], keys: []),
  ]

  private static let properties = [
    Self("is:repaired", "is repaired"), Self("IS:Marked", "is marked"),
    Self("is:duplicate", "is a duplicate"),
    Self("is:near", "is a near copy"), Self("is:problem", "has problems"), Self("is:rep", "is repaired"),
    Self(#"is:"near""#, "is a near copy"),
    Self(
      "is:blue", #"word "is:blue" (unfinished) anywhere"#, notes: [.unknownProperty("is:blue")],
      canBeSpelled: false),
    Self(
      #"is:"a b""#, #"phrase "is:"a b"" anywhere"#, notes: [.unknownProperty(#"is:"a b""#)],
      canBeSpelled: false),
    Self("has:examples", "has examples"), Self("has:mcp", "has tools of MCP servers"),
    Self("has:ex", "has examples"),
    Self("has:headings", "any headings"), Self("has:permissionMode", "any permissionMode"),
    Self("has:perm", "any permissionMode", keys: keys), Self("has:desc", "any description", keys: keys),
    Self("has:mode", "any mode", keys: keys),
    Self(
      "has:e", "everything", notes: [.undecided("has:e", candidates: ["examples", "effort", "emoji"])],
      keys: keys),
    Self(
      "has:foo ", #"word "has:foo" anywhere"#, notes: [.unknownProperty("has:foo")], keys: keys,
      canBeSpelled: false),
    Self("has:mcp|examples", "either has tools of MCP servers or has examples"),
  ]

  private static let halfTyped = [
    Self("-", "everything"), Self("!", "everything"), Self("|", "everything"), Self("^", "everything"),
    Self("$", "everything"), Self("'", "everything"), Self(#"""#, "everything"), Self("''", "everything"),
    Self("^$", "everything"), Self(#"-""#, "everything"), Self("-|", "everything"), Self("^|$", "everything"),
    Self("go |", #"word "go" anywhere"#), Self("go -", #"word "go" anywhere"#),
    Self("go - rust ", #"all of: word "go" anywhere · word "rust" anywhere"#),
    Self(#""rate lim"#, #"phrase "rate lim" (unfinished) anywhere"#),
    Self(#""rate "#, #"phrase "rate" anywhere"#),
    Self("\"rate\u{A0}", #"phrase "rate" anywhere"#), Self(#""("#, "everything"),
    Self("name:", "any name"), Self("color: ", "any color"), Self("name:-", "any name"),
    Self(#"name:""#, "any name"),
    Self("name:'", "any name"), Self("name:^", "any name"), Self("name:|", "any name"),
    Self("name:|go", #"word "go" (unfinished) in name"#), Self("go | name:", #"word "go" anywhere"#),
    Self("color: | model:", "either any color or any model"),
    Self("-name:", "everything", notes: [.negatedFieldAlone(field: "name")]),
    Self("is:", "everything"), Self("has:", "everything"), Self("-is:", "everything"),
    Self("foo:", #"word "foo:" anywhere"#, notes: [.unknown(field: "foo")], keys: []),
  ]

  private static let signs = [
    Self("&", "everything", notes: [.signsOnly("&")]), Self("->", "everything", notes: [.signsOnly("->")]),
    Self("go && rust ", #"all of: word "go" anywhere · word "rust" anywhere"#, notes: [.signsOnly("&&")]),
    Self("'&&", #"exactly "&&" anywhere"#), Self(#""=>""#, #"exactly "=>" anywhere"#),
    Self("→", #"exactly "→" anywhere"#), Self("❤️ ", #"exactly "❤️" anywhere"#),
    Self("a – b ", #"all of: word "a" anywhere · word "b" anywhere"#, notes: [.signsOnly("–")]),
    Self("½ ", #"word "½" anywhere"#),
  ]

  private static let keyboards = [
    Self("“rate limiting”", #"phrase "rate limiting" anywhere"#),
    Self("„rate limiting“", #"phrase "rate limiting" anywhere"#),
    Self(#"“rate limiting""#, #"phrase "rate limiting" anywhere"#),
    Self("«a b» c ", #"all of: phrase "a b" anywhere · word "c" anywhere"#),
    Self("「a b」", #"phrase "a b" anywhere"#), Self("“say «hi»”", #"phrase "say «hi»" anywhere"#),
    Self("“name:x”", #"phrase "name:x" anywhere"#), Self("→a:b ", #"word "→a:b" anywhere"#),
    Self("name:“a b”", #"phrase "a b" in name"#), Self("’API ", #"exactly "API" anywhere"#),
    Self("‘API’", #"exactly "API" anywhere"#),
  ]
}
