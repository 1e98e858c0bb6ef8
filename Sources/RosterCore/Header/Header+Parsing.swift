extension Header {
  /// Reads the header of a text.
  ///
  /// A text has a header where its first line that is not blank is `---` and at least one key follows. Strict
  /// YAML is tried first. Where that fails, the header is cut at its known keys, and each value is read as YAML
  /// where it is valid alone, and kept as text where not.
  public init(parsing source: SourceText) {
    guard let borders = HeaderBorders(in: source.bytes) else {
      self = .missing
      return
    }
    self.init(HeaderReading(source.bytes, borders), in: source)
  }

  private static var missing: Self {
    Self(status: .missing, range: 0..<0, fields: [], bodyStart: 0, diagnostics: [])
  }

  private init(_ reading: HeaderReading, in source: SourceText) {
    guard !reading.fields.isEmpty else {
      self = .missing
      return
    }
    status = reading.findings.isEmpty ? .valid : .repaired
    range = reading.borders.content
    fields = reading.fields
    bodyStart = reading.borders.bodyStart
    diagnostics = reading.findings.sorted { $0.offset < $1.offset }.map {
      Diagnostic($0.finding, at: source.position(of: $0.offset))
    }
  }
}

extension Header.Field {
  /// The field for a value without a key.
  init(_ node: YAMLNode, in bytes: [UInt8]) {
    let start = node.range.lowerBound
    self.init(key: "", value: node.value(in: bytes), keyRange: start..<start, valueRange: node.range)
  }

  /// The field that an entry of a document amounts to.
  init(_ entry: YAMLNode.Entry, in bytes: [UInt8]) {
    self.init(
      key: entry.key.text(in: bytes), value: entry.value.value(in: bytes), keyRange: entry.key.range,
      valueRange: entry.value.range)
  }
}
