import TestSupport
import Testing

/// Nothing raw gets out, whatever stands in files, in their names, on the command line and in the environment.
@Suite struct PayloadTests {
  /// A call of `roster` and what its output may hold beside text.
  struct Call: CustomTestStringConvertible {
    let arguments: [String]
    /// The columns of the terminal that it prints on; `nil` where it prints into a file.
    let terminal: UInt16?
    let controls: Set<Unicode.Scalar>
    let allowsStyles: Bool
    var testDescription: String { (arguments + (terminal.map { ["@\($0)"] } ?? [])).joined(separator: " ") }

    init(_ words: String, terminal: UInt16? = nil, styles: Bool = false, tabs: Bool = false) {
      arguments = words.split(separator: " ").map(String.init)
      self.terminal = terminal
      controls = ["\n", tabs ? "\t" : "\n", terminal == nil ? "\n" : "\r"]
      allowsStyles = styles || terminal != nil
    }

    /// Runs the call in a folder, with each `@` of its words replaced, and looks through both outputs.
    func check(
      in folder: String, with payload: [UInt8] = [], environment: [String: String] = [:],
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let words = arguments.map { $0.utf8.flatMap { $0 == UInt8(ascii: "@") ? payload : [$0] } }
      let run = try ProgramRun(
        "roster", words, in: folder, environment: environment,
        output: terminal.map { .terminal(columns: $0) } ?? .captured)
      let output = ShownBytes(run.outputBytes, allowsStyles: allowsStyles, allowing: controls)
      #expect(output.leak == nil, "standard output", sourceLocation: sourceLocation)
      #expect(
        ShownBytes(Array(run.errors.utf8)).leak == nil, "standard error", sourceLocation: sourceLocation)
      #expect(run.status <= 2, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    Call("."), Call("list ."), Call("list . --format json"), Call("list .", terminal: 100),
    Call("list . --format paths", terminal: 100), Call("list . --duplicates --color always", styles: true),
    Call("search owned . --explain --color always", styles: true),
    Call("search owned . --explain --format json"),
    Call("search owned . --format paths", terminal: 80), Call("show md ."), Call("compare md --in ."),
    Call("export . --body"), Call("snapshot . --size 100x60 --format svg --keys /owned"),
  ])
  func collectionsAreShownSafely(_ call: Call) throws {
    try call.check(in: PayloadFolder.named().path)
  }

  @Test(arguments: PayloadFolder.gatheredFiles) func filesAreShownSafely(name: String) throws {
    let folder = try PayloadFolder.gathered().path
    for call in [
      Call("show @"), Call("show @ --width 20 --color always", styles: true), Call("show @", terminal: 80),
      Call("show @ --raw", tabs: true), Call("show @ --raw --color always", styles: true),
      Call("show @ --format json"), Call("show @ --format html", tabs: true), Call("compare @ all.md"),
      Call("compare @ all.md --width 60 --color always", styles: true),
      Call("compare @ all.md --format json"),
      Call("compare @ all.md --format unified", tabs: true), Call("compare @ all.md", terminal: 200),
    ] {
      try call.check(in: folder, with: bytes(name))
    }
  }

  @Test(arguments: [
    Call("@"), Call("list --query @ ."), Call("list --format @ ."), Call("list --@"), Call("-@"),
    Call("--pick @"),
    Call("search @ ."), Call("search @ . --format json"), Call("search @ . --explain", terminal: 80),
    Call("search name:@ ."), Call("search @:x ."), Call("search @ --explain-query"), Call("search owned @"),
    Call("show @ ."), Call("show all.md @"), Call("compare @ all.md"), Call("compare all.md --in @"),
    Call("export @"), Call("snapshot . --query @"), Call("snapshot . --keys /@"),
    Call("snapshot . --keys <@>"),
    Call("snapshot . --size @"), Call("help @"), Call("list --limit @"), Call("list --color=@"),
  ])
  func wordsAreToldSafely(_ call: Call) throws {
    let folder = try TemporaryFolder(["all.md": agent("all")])
    for isText in [true, false] {
      let payloads = Payload.all.filter { ($0.text != nil) == isText }
      try call.check(in: folder.path, with: payloads.flatMap(\.fileName))
    }
  }

  @Test(arguments: ["HOME", "TERM", "LANG", "EDITOR", "NO_COLOR", "COLUMNS"])
  func variablesAreToldSafely(name: String) throws {
    let text = Payload.all.compactMap(\.text).joined().replacing("\0", with: "")
    for call in [Call("list"), Call("--pick ."), Call("list", terminal: 80)] {
      try call.check(in: TemporaryFolder().path, environment: [name: "/" + text])
    }
  }

  @Test func jsonLosesNothing() throws {
    let folder = try PayloadFolder.named()
    let run = try ProgramRun("roster", ["export", "--body", "."], in: folder.path)
    let agents = try JSONNode(parsing: run.outputBytes).elements
    for payload in PayloadFolder.payloads {
      let own = agents.filter { $0["path"]?.string?.contains("/\(payload.name) ") == true }
      let agent = try #require(own.first { $0["path"]?.string?.hasSuffix(" escaped.md") == false })
      let text = Array(try #require(agent["text"]?.string).unicodeScalars)
      guard let raw = payload.text else {
        #expect(agent["encoding"]?.string != "utf-8", "\(payload)")
        #expect(text.count == PayloadFolder.body(payload).count, "\(payload): a byte is a letter")
        continue
      }
      let isWhole = text == Array(String(decoding: PayloadFolder.body(payload), as: UTF8.self).unicodeScalars)
      #expect(isWhole, "\(payload)")
      let escaped = try #require(own.first { $0["path"]?.string?.hasSuffix(" escaped.md") == true })
      let keys = escaped["fields"]?.elements.compactMap { $0["key"]?.string }.map { Array($0.unicodeScalars) }
      let hasKey = keys?.contains(Array("key \(raw)".unicodeScalars)) == true
      #expect(hasKey, "\(payload)")
    }
  }
}
