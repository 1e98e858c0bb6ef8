extension Agent {
  /// The texts of a field as they are searched: as its author meant them, and where that differs as they stand.
  func searchTexts(of field: IndexField) -> [[UInt8]] {
    switch field {
    case .name: [Array(displayName.utf8)]
    case .description: description.map { [$0, $0.repairingMojibake().unescapingLineBreaks()] }.distinctBytes
    case .tools: (tools ?? []).map { Array($0.utf8) }
    case .model: models.map { Array($0.utf8) }
    case .headings: Outline(of: source, in: body).headings.map { Array($0.title.utf8) }
    case .body: bodyTexts
    case .path: [Array(id.string.utf8)]
    case .other: otherFields.flatMap { [Array($0.key.utf8), Array(source.bytes[$0.valueRange])] }
    }
  }

  /// The texts of a field that have a start and an end: its values, without white space around them.
  ///
  /// A tool is also what people call it, and a path also the folder, so that both can be asked for as a whole.
  func edgedTexts(of field: IndexField) -> [[UInt8]] {
    let others: [String] =
      switch field {
      case .tools: (tools ?? []).map { Tool($0).family }
      case .path: [id.parent.string]
      default: []
      }
    return (searchTexts(of: field) + others.map { Array($0.utf8) }).map { Array($0.trimmingWhitespace()) }
  }

  /// The fields of the header whose keys and words are in ``IndexField/other``.
  var otherFields: [Header.Field] { header.fields.filter { !Self.ownFields.contains($0.key) } }

  /// The keys whose values have a field of their own.
  private static let ownFields: Set = ["name", "description", "tools", "model"]

  /// Whether the file holds text that went through a wrong encoding.
  var isMojibake: Bool {
    diagnostics.contains { diagnostic in
      if case .mojibake = diagnostic.finding { true } else { false }
    }
  }

  private var bodyTexts: [[UInt8]] {
    let raw = Array(source.bytes[body])
    guard isMojibake, let repaired = Mojibake(in: source.bytes, range: body)?.repaired else { return [raw] }
    return [repaired, raw]
  }
}

extension [String]? {
  fileprivate var distinctBytes: [[UInt8]] { (self ?? []).uniqued().map { Array($0.utf8) } }
}
