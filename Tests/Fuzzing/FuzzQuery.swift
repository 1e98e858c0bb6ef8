internal import RosterCore

/// Asks any query, typed letter by letter, of an agent made of any bytes; the first line is the query.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count)
  let text = String(decoding: input.takeLine(), as: UTF8.self)
  let agent = Agent(parsing: input.takeBytes(), at: FilePath("/folder/stem.md"))
  let index = AgentIndex(indexing: [agent])
  for end in text.indices.suffix(8) { ask(String(text[...end]), of: index) }
  return 0
}

/// A hit can be explained, and a facet can be switched on and off.
private func ask(_ text: String, of index: AgentIndex) {
  let query = Query(text, fields: index.fieldNames)
  expect(
    !query.explained.contains("\u{1B}") || text.contains("\u{1B}"), "escapes made of \(text.debugDescription)"
  )
  guard let result = index.search(query) else { fatalError("a search that nobody cancelled has no result") }
  let explainer = result.explainer()
  for hit in result.hits {
    expect(explainer.explanation(of: hit).tier == hit.tier, "another tier for \(text.debugDescription)")
  }
  let facet = "model:^opus$"
  let toggled = Query(query.toggling(facet), fields: index.fieldNames)
  expect(toggled.contains(facet) != query.contains(facet), "not switched in \(text.debugDescription)")
}
