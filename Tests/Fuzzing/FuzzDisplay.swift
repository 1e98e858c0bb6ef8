internal import RosterCore
internal import RosterScreen

/// Shows an agent made of any bytes in every view and format; the first line is what is typed, pasted and told.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDisplay(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count)
  let size = Size(rows: 5 + input.takeNumber(below: 8), columns: 20 + input.takeNumber(below: 120))
  let line = String(decoding: input.takeLine(), as: UTF8.self)
  let bytes = input.takeBytes()
  // The path may hold anything too.
  let agents = [FilePath("/a.md"), FilePath(bytes: Array("/b".utf8) + line.utf8)].map {
    Agent(parsing: bytes, at: $0)
  }
  checkTexts(of: agents[1])
  checkScreens(of: agents, at: size, typing: line)
  return 0
}

/// What the commands print of one agent.
private func checkTexts(of agent: Agent) {
  let source = agent.source
  check(MarkdownDocument(parsing: source, in: 0..<source.bytes.count).html(), allowing: ["\n", "\t"])
  for line in RawLayout.lines(of: agent, width: 60, theme: Theme()) { check(line.text.text) }
  for diagnostic in agent.diagnostics { check(StyledText(sanitizing: diagnostic.problem).text) }
  var json = JSONWriter()
  json.string(agent.path.string)
  for field in agent.header.fields { json.member(field.key, field.value) }
  json.member("text", source.string(in: agent.body))
  let text = String(decoding: json.take(), as: UTF8.self)
  expect(!text.unicodeScalars.contains(where: Sanitizer.isHidden), "hidden in JSON: \(text)")
}

private func checkScreens(of agents: [Agent], at size: Size, typing line: String) {
  let library = Library(agents: agents, failures: [], index: AgentIndex(indexing: agents))
  var app = App(settings: App.Settings(title: line, query: ""))
  _ = app.handle(.resized(size))
  _ = app.handle(.loaded(library, generation: 1))
  // Each step ends where there is something else to see.
  let steps: [[Event]] = ["G", ",", "rG", "qo", "qac", ",]d", "q?", "q/"].map { $0.map(event) }
  for step in steps + [[.paste(line), .notice(line)]] {
    for event in step {
      for effect in app.handle(event) { carryOut(effect, in: &app) }
    }
    let screen = app.render()
    expect(screen.cells.count == size.rows * size.columns, "a screen of another size")
    check(screen.text, allowing: ["\n"])
  }
  check(app.render().svg, allowing: ["\n"])
}

private func event(_ key: Character) -> Event { key == "," ? .key(.enter) : .key(.character(key)) }

private func carryOut(_ effect: Effect, in app: inout App) {
  guard case .search(let request, let generation) = effect,
    let result = request.search.index.search(request.search.query)
  else { return }
  _ = app.handle(.searched(request.listing(of: result), generation: generation))
}

/// Nothing is shown but what is seen.
private func check(_ text: String, allowing controls: Set<Unicode.Scalar> = []) {
  // Most of it is printable ASCII, and unoptimised code is slow at anything but bytes.
  let allowed = controls.map { UInt8(ascii: $0) }
  for byte in Array(text.utf8) where byte &- 0x20 >= 0x5F && !allowed.contains(byte) {
    return checkScalars(of: text, allowing: controls)
  }
}

private func checkScalars(of text: String, allowing controls: Set<Unicode.Scalar>) {
  for line in text.unicodeScalars.split(whereSeparator: controls.contains) {
    expectNothingRaw(in: String(line))
  }
}
