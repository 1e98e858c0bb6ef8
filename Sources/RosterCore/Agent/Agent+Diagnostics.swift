extension Agent {
  /// Everything worth knowing about a file, in the order of the places; what concerns the whole file first.
  static func diagnose(
    _ source: SourceText, _ header: Header, dialect: Dialect, name: String?, description: String?,
    color: String?, isCut: Bool
  ) -> [Diagnostic] {
    var found: [Diagnostic] = header.diagnostics
    if isCut { found.append(Diagnostic(.fileCut(limit: Limits.fileBytes))) }
    found += textDiagnostics(source, header)
    if header.status == .missing, dialect.requiresName || dialect.requiresDescription {
      found.append(missingHeader(in: source))
    }
    found += fieldDiagnostics(header, dialect: dialect, name: name, description: description, color: color) {
      source.position(of: $0.keyRange.lowerBound)
    }
    if header.status == .repaired, dialect == .claude,
      source.lineEnding == .crlf || source.lineEnding == .mixed
    {
      found.append(Diagnostic(.lineEndsHideHeader))
    }
    if header.status != .missing, source.bytes[header.bodyStart...].allSatisfy(\.isWhitespace) {
      found.append(Diagnostic(.emptyBody))
    }
    return found.sorted { ($0.position ?? .start) < ($1.position ?? .start) }
  }

  private static func textDiagnostics(_ source: SourceText, _ header: Header) -> [Diagnostic] {
    var found: [Diagnostic] = []
    switch source.encoding {
    case .utf8: break
    case .windows1252: found.append(Diagnostic(.notUTF8))
    case .utf16LittleEndian, .utf16BigEndian: found.append(Diagnostic(.utf16))
    }
    if let mojibake = Mojibake(in: source.bytes) {
      let place = source.position(of: mojibake.runs[0].range.lowerBound)
      found.append(
        Diagnostic(.mojibake(runs: mojibake.runs.count, codePage: mojibake.codePage), at: place))
    }
    for (finding, offset) in HiddenScalars(in: source).findings {
      found.append(Diagnostic(finding, at: source.position(of: offset)))
    }
    return found
  }

  /// Why a tool that wants a header finds none.
  private static func missingHeader(in source: SourceText) -> Diagnostic {
    guard let borders = HeaderBorders(in: source.bytes), borders.isClosed else {
      return Diagnostic(.headerMissing)
    }
    return Diagnostic(.headerWithoutKeys, at: source.position(of: borders.content.lowerBound))
  }

  private static func fieldDiagnostics(
    _ header: Header, dialect: Dialect, name: String?, description: String?, color: String?,
    position: (Header.Field) -> SourcePosition
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if name == nil, header.status != .missing, dialect.requiresName {
      found.append(Diagnostic(.nameMissing, at: header["name"].map(position)))
    }
    if let name, dialect == .claude, isRefused(name) {
      found.append(Diagnostic(.nameRefused, at: header["name"].map(position)))
    }
    if description?.trimmedText.nonEmpty == nil, header.status != .missing, dialect.requiresDescription {
      found.append(Diagnostic(.descriptionMissing, at: header["description"].map(position)))
    }
    if let color, dialect == .claude, !claudeColors.contains(color) {
      found.append(Diagnostic(.colorUnknown(color), at: header["color"].map(position)))
    }
    if let tools = header["tools"], tools.tools == nil {
      found.append(Diagnostic(.toolsEmpty, at: position(tools)))
    }
    return found
  }

  /// Whether Claude Code refuses a name; what a repaired header has on lines below it is another mistake.
  private static func isRefused(_ name: String) -> Bool {
    let line = name.prefix { !$0.isNewline }
    return line.contains(":") || line.hasPrefix("-")
  }

  /// The colours that Claude Code knows.
  private static let claudeColors: Set<String> = [
    "red", "blue", "green", "yellow", "purple", "orange", "pink", "cyan",
  ]
}

extension SourcePosition {
  /// The first place of a file.
  static let start = SourcePosition(line: 1, column: 1)
}
