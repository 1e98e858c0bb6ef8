/// What can be typed into a query: feeds the help and the README.
enum QuerySyntax {
  /// Queries, and what they find.
  static let rows: [(examples: [String], meaning: String)] = [
    (["backend api"], "both words, anywhere, in any order; the last may be unfinished"),
    (["\"rate limiting\""], "the phrase, exactly"),
    (["'API"], "exactly this text, capitals too"),
    (["^back", "api$"], "a name that starts or ends with it"),
    (["-java", "!java"], "not"),
    (["go | rust"], "either; binds tighter than the space"),
    (["beng"], "letters of a name, in order"),
    (["bakcend"], "one or two typos, where hardly anything is found without"),
    (["name:api", "desc:api"], "only in that field; any unique start of its name will do"),
    (["permissionMode:plan"], "in any key of a header"),
    (["tools:Bash"], "names the tool"),
    (["model:^opus$", "tools:^Bash$"], "the whole of a model, a tool or another value, not a word in it"),
    (["tools:all", "tools:none"], "has no list of tools, so inherits all; has an empty one"),
    (["is:repaired"], "also is:problem, is:duplicate (equal texts), is:near (near copies)"),
    (["has:examples"], "also has:mcp, and has: with any field"),
  ]

  /// What else is worth knowing, a line each.
  static let notes = [
    "Fields: name, description, tools, model, color, headings, body, path, dialect.",
    "A key of a header with spaces or colons in it stands in quotes.",
    "An empty QUERY finds everything, in the order of the paths.",
  ]
}
