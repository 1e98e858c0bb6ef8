extension CodeLanguage {
  /// The languages that are told apart.
  static let table = [
    shell, json, yaml, python, javaScript, swift, go, rust, sql, diff,
  ]

  private static let shell = CodeLanguage(
    names: ["sh", "bash", "shell", "zsh", "console"],
    keywords: words(
      """
      if then else elif fi for in do done while until case esac function select return exit export local readonly
      declare set unset shift trap source alias break continue eval exec
      """),
    lineComment: bytes("#"), spaceBeforeComment: true,
    strings: [StringForm("'", hasEscapes: false, over: .lines), StringForm("\"", over: .lines)],
    wordsHoldQuotes: true, hasNumbers: false)

  private static let json = CodeLanguage(
    names: ["json", "jsonc", "json5", "jsonl", "ndjson"], keywords: words("true false null"),
    lineComment: bytes("//"), blockComment: BlockComment("/*", "*/"), strings: [StringForm("\"")],
    keys: .strings)

  private static let yaml = CodeLanguage(
    names: ["yaml", "yml"], keywords: words("true false null yes no on off"),
    lineComment: bytes("#"), spaceBeforeComment: true,
    strings: [StringForm("\"", over: .lines), StringForm("'", hasEscapes: false)], wordsHoldQuotes: true,
    keys: .lineStarts)

  private static let python = CodeLanguage(
    names: ["python", "py", "python3"],
    keywords: words(
      """
      False None True and as assert async await break case class continue def del elif else except finally for from
      global if import in is lambda match nonlocal not or pass raise return self try while with yield
      """),
    lineComment: bytes("#"),
    strings: [
      StringForm("\"\"\"", over: .lines), StringForm("'''", over: .lines), StringForm("\""), StringForm("'"),
    ])

  private static let javaScript = CodeLanguage(
    names: ["javascript", "js", "jsx", "mjs", "cjs", "typescript", "ts", "tsx"],
    keywords: words(
      """
      abstract any as async await boolean break case catch class const continue debugger declare default delete do
      else enum export extends false finally for from function get if implements import in instanceof interface
      keyof let namespace never new null number of private protected public readonly return satisfies set static
      string super switch this throw true try type typeof undefined unknown var void while yield
      """),
    lineComment: bytes("//"), blockComment: BlockComment("/*", "*/"),
    strings: [StringForm("`", over: .lines), StringForm("\""), StringForm("'")])

  private static let swift = CodeLanguage(
    names: ["swift"],
    keywords: words(
      """
      actor any as associatedtype async await borrowing break case catch class consuming continue default defer
      deinit do each else enum extension fallthrough false fileprivate final for func get guard if import in indirect
      init inout internal is isolated lazy let mutating nil nonisolated nonmutating open operator override package
      private protocol public repeat required rethrows return self Self sending set some static struct subscript
      super switch throw throws true try typealias unowned unsafe var weak where while
      @main @escaping @discardableResult @available @Sendable @MainActor @autoclosure @inlinable @testable
      #if #else #elseif #endif #available #expect #require #file #line
      """),
    keywordMarks: bytes("@#"), lineComment: bytes("//"), blockComment: BlockComment("/*", "*/", nests: true),
    strings: [
      StringForm("#\"\"\"", "\"\"\"#", hasEscapes: false, over: .lines), StringForm("\"\"\"", over: .lines),
      StringForm("#\"", "\"#", hasEscapes: false), StringForm("\""),
    ])

  private static let go = CodeLanguage(
    names: ["go", "golang"],
    keywords: words(
      """
      any bool break byte case chan const continue default defer else error fallthrough false float64 for func go goto
      if import int int64 interface iota map nil package range return rune select string struct switch true type var
      """),
    lineComment: bytes("//"), blockComment: BlockComment("/*", "*/"),
    strings: [
      StringForm("`", hasEscapes: false, over: .lines), StringForm("\""), StringForm("'", over: .character),
    ])

  private static let rust = CodeLanguage(
    names: ["rust", "rs"],
    keywords: words(
      """
      as async await bool break char const continue crate dyn else enum extern f32 f64 false fn for i32 i64 if impl in
      let loop match mod move mut pub ref return self Self static str struct super trait true type u8 u32 u64 union
      unsafe use usize where while
      """),
    lineComment: bytes("//"), blockComment: BlockComment("/*", "*/", nests: true),
    strings: [
      StringForm("r##\"", "\"##", hasEscapes: false, over: .lines),
      StringForm("r#\"", "\"#", hasEscapes: false, over: .lines),
      StringForm("r\"", "\"", hasEscapes: false, over: .lines), StringForm("\"", over: .lines),
      StringForm("'", over: .character),
    ])

  private static let sql = CodeLanguage(
    names: ["sql", "postgresql", "postgres", "psql", "mysql", "sqlite", "plsql", "tsql"],
    keywords: words(
      """
      add all alter and any as asc begin between bigint boolean by cascade case check column commit constraint create
      cross date decimal default delete desc distinct drop else end exists explain false foreign from full function
      grant group having if ilike in index inner insert int integer interval into is join key lateral left like limit
      materialized not null numeric offset on or order outer over partition primary procedure references returning
      revoke right rollback row rows select set table temporary text then timestamp to transaction trigger true union
      unique update using values varchar view when where window with
      """),
    ignoresCase: true, lineComment: bytes("--"), blockComment: BlockComment("/*", "*/"),
    strings: [StringForm("'", hasEscapes: false, over: .lines), StringForm("\"", hasEscapes: false)])

  private static let diff = CodeLanguage(
    names: ["diff", "patch"], hasNumbers: false,
    lines: [
      (bytes("+++"), .comment), (bytes("---"), .comment), (bytes("@@"), .comment), (bytes("diff "), .comment),
      (bytes("index "), .comment), (bytes("+"), .added), (bytes("-"), .removed), (bytes("!"), .added),
      (bytes(">"), .added), (bytes("<"), .removed),
    ])

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
