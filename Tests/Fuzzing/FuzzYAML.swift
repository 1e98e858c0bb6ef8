internal import RosterCore

/// Reads any bytes as a header between its border lines.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(start, count)
  let source = headed(by: input.takeBytes())
  let header = Header(parsing: source)
  check(header, of: source)
  expect(same(header.fields, Header(parsing: source).fields), "read otherwise the second time")
  for field in header.fields where header.status == .valid { check(field, of: source) }
  return 0
}

private func headed(by header: [UInt8]) -> SourceText {
  SourceText(decoding: Array("---\n".utf8) + header + Array("\n---\nText.\n".utf8))
}

/// Everything lies in the header, and no more is told or kept than the limits allow.
private func check(_ header: Header, of source: SourceText) {
  let bytes = 0..<source.bytes.count
  expect(bytes.contains(header.range.lowerBound) && header.bodyStart <= bytes.upperBound, "outside")
  for field in header.fields {
    let isInside = [field.keyRange, field.valueRange].allSatisfy {
      header.range.clamped(to: bytes).contains($0)
    }
    expect(isInside, "\(field) lies outside \(header.range)")
    expect(field.value.depth <= Limits.yamlDepth, "\(field.key) is too deep")
  }
  let nodes = header.fields.reduce(0) { $0 + $1.value.count }
  expect(nodes <= 2 * Limits.yamlNodes, "\(nodes) values")
  expect(header.diagnostics.count <= 1 + Limits.headerDiagnostics, "\(header.diagnostics.count) diagnostics")
}

/// A scalar on one line means the same behind another key, but for one whose text is in the lines below.
private func check(_ field: Header.Field, of source: SourceText) {
  let written = source.bytes[field.valueRange]
  guard let text = field.text, !written.contains(where: { "\n\r*&|>".utf8.contains($0) }) else { return }
  let again = Header(parsing: headed(by: Array("key: ".utf8) + written))
  expect(again["key"]?.text == text, "\(text.debugDescription) became \(again["key"]?.text ?? "nothing")")
}

/// Equal but for numbers, of which one is not equal to itself.
private func same(_ left: [Header.Field], _ right: [Header.Field]) -> Bool {
  left.map { "\($0)" } == right.map { "\($0)" }
}

extension YAMLValue {
  fileprivate var parts: [YAMLValue] {
    switch self {
    case .scalar: []
    case .sequence(let values): values
    case .mapping(let entries): entries.map(\.value)
    }
  }

  fileprivate var depth: Int {
    if case .scalar = self { 0 } else { 1 + (parts.map(\.depth).max() ?? 0) }
  }

  fileprivate var count: Int { parts.reduce(1) { $0 + $1.count } }
}
