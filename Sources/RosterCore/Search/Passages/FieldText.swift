/// A text that an agent has in a field, as passages show it.
struct FieldText {
  let field: IndexField
  let text: String
  /// The parts of the text that have a start and an end of their own, in bytes; `nil` where that is all of it.
  let values: [Range<Int>]?
  /// The line in the file, counted from 1; `nil` for what stands in no line.
  let line: Int?
  /// Where it stands in ``Agent/readableBody``, in bytes; `nil` for what does not.
  var offset: Int?
}

extension Agent {
  /// What the header says beside the name.
  var headerTexts: [FieldText] {
    let described = description?.repairingMojibake().unescapingLineBreaks()
    let shownDescription = described.map {
      FieldText(field: .description, text: $0, values: nil, line: line(of: "description"))
    }
    return [shownDescription].compactMap(\.self)
      + [list(tools ?? [], of: .tools, key: "tools"), list(models, of: .model, key: "model"), pathText]
      .compactMap(\.self) + otherTexts
  }

  /// The headings of the text, each by itself.
  var headingTexts: [FieldText] {
    let headings = Outline(of: source, in: body).headings
    return zip(headings, source.lines(of: headings.map(\.offset))).map { heading, line in
      FieldText(
        field: .headings, text: heading.title, values: nil, line: line,
        offset: isMojibake ? nil : heading.offset - body.lowerBound)
    }
  }

  /// Values behind each other; `nil` where there are none.
  private func list(_ values: [String], of field: IndexField, key: String) -> FieldText? {
    var ranges: [Range<Int>] = []
    for value in values {
      let start = ranges.last.map { $0.upperBound + Self.separator.utf8.count } ?? 0
      ranges.append(start..<start + value.utf8.count)
    }
    let families = field == .tools ? zip(toolEntries ?? [], ranges).map { Self.family(of: $0, at: $1) } : []
    return values.nonEmpty.map {
      FieldText(
        field: field, text: $0.joined(separator: Self.separator), values: ranges + families,
        line: line(of: key)
      )
    }
  }

  private static let separator = ", "

  /// Where what people call a tool stands in it.
  private static func family(of tool: Tool, at range: Range<Int>) -> Range<Int> {
    let bytes = Array(tool.text.utf8)
    let place = bytes.firstRange(of: tool.family, in: bytes.indices) ?? bytes.indices
    return range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound
  }

  /// The path, and in it the folder.
  private var pathText: FieldText? {
    let folder = id.parent.string.utf8.count
    return FieldText(
      field: .path, text: id.string, values: [0..<id.string.utf8.count, 0..<folder], line: nil)
  }

  /// The keys with their values that no other field has.
  private var otherTexts: [FieldText] {
    let fields = otherFields
    return zip(fields, source.lines(of: fields.map(\.keyRange.lowerBound))).map { field, line in
      let key = field.key + ": "
      let text = key + source.string(in: field.valueRange)
      return FieldText(field: .other, text: text, values: [key.utf8.count..<text.utf8.count], line: line)
    }
  }

  private func line(of key: String) -> Int? {
    header[key].map { source.position(of: $0.keyRange.lowerBound).line }
  }
}
