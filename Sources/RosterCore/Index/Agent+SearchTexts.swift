extension Segment {
  /// The texts of a field of an agent as they are searched: as its author meant them, and where that differs as they
  /// stand.
  func searchTexts(of field: IndexField, in number: Int) -> [[UInt8]] {
    field == .headings ? notes[number].headings : agents[number].searchTexts(of: field)
  }

  /// Whether an agent has a field at all, be it of signs alone; a name that it only has from its path is none.
  func has(_ field: IndexField, in number: Int) -> Bool {
    guard field != .name else { return agents[number].name != nil }
    return words[field].lengths[number] > 0
      || searchTexts(of: field, in: number).contains { !$0.trimmingWhitespace().isEmpty }
  }

  /// The texts of a field that have a start and an end: its values, without white space around them.
  ///
  /// A tool is also what people call it, and a path also the folder, so that both can be asked for as a whole.
  func edgedTexts(of field: IndexField, in number: Int) -> [[UInt8]] {
    let others: [String] =
      switch field {
      case .tools: agents[number].toolFamilies
      case .path: [agents[number].id.parent.string]
      default: []
      }
    let texts = searchTexts(of: field, in: number) + others.map { Array($0.utf8) }
    return texts.map { Array($0.trimmingWhitespace()) }
  }
}

extension Agent {
  /// The texts of a field; headings, which take long to find, are in the ``AgentNotes``.
  func searchTexts(of field: IndexField) -> [[UInt8]] {
    switch field {
    case .name: [Array(displayName.utf8)]
    case .description: description.map { descriptionTexts($0) } ?? []
    case .tools: (tools ?? []).map { Array($0.utf8) }
    case .model: models.map { Array($0.utf8) }
    case .headings: []
    case .body: bodyTexts
    case .path: [Array(id.string.utf8)]
    case .other: otherFields.flatMap { [Array($0.key.utf8), Array(source.bytes[$0.valueRange])] }
    }
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

  private func descriptionTexts(_ text: String) -> [[UInt8]] {
    let raw = Array(text.utf8)
    guard isMojibake || raw.contains(UInt8(ascii: "\\")) else { return [raw] }
    return [raw, Array(text.repairingMojibake().unescapingLineBreaks().utf8)]
  }

  private var bodyTexts: [[UInt8]] {
    let raw = Array(source.bytes[body])
    guard isMojibake, let repaired = Mojibake(in: source.bytes, range: body)?.repaired else { return [raw] }
    return [repaired, raw]
  }
}
