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
    case .other: otherFields.map { Array(source.bytes[$0.valueRange]) }
    }
  }

  /// The fields of the header whose words are in ``IndexField/other``.
  var otherFields: [Header.Field] { header.fields.filter { !TermIndexBuilder.ownFields.contains($0.key) } }

  private var bodyTexts: [[UInt8]] {
    let raw = Array(source.bytes[body])
    guard isMojibake, let repaired = Mojibake(in: source.bytes, range: body)?.repaired else { return [raw] }
    return [repaired, raw]
  }
}

extension [String]? {
  fileprivate var distinctBytes: [[UInt8]] { (self ?? []).uniqued().map { Array($0.utf8) } }
}
