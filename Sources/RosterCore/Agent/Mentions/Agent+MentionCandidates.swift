extension Agent {
  /// The places in the file that may name another agent, in the order of the file.
  ///
  /// They stand in the description, in the lists of tools and of agents in the header, and in the body.
  public var mentionCandidates: [MentionCandidate] {
    var scanner = MentionScanner(source.bytes)
    for field in header.fields {
      switch field.key {
      case "description": scanner.scan(field.valueRange)
      case "tools": scanner.scanTools(field.valueRange)
      case "agents", "subagents", "handoffs": scanner.scanNames(field, in: source)
      default: break
      }
    }
    scanner.scan(body)
    return scanner.candidates
  }
}

extension MentionScanner {
  /// Takes the agents that a field lists: as `[dba, writer]`, or as maps with a key `agent`.
  fileprivate mutating func scanNames(_ field: Header.Field, in source: SourceText) {
    var rest = field.valueRange
    for name in field.value.agentNames {
      guard let place = source.bytes.firstRange(of: name, in: rest) else { continue }
      append(place, .called)
      rest = place.upperBound..<rest.upperBound
    }
  }
}

extension YAMLValue {
  /// The names in a list of agents.
  fileprivate var agentNames: [String] {
    guard case .sequence(let items) = self else { return text?.isNameLike == true ? [text ?? ""] : [] }
    return items.compactMap { item in
      guard case .mapping(let entries) = item else { return item.text.flatMap { $0.isNameLike ? $0 : nil } }
      return entries.first { $0.key == "agent" }?.value.text
    }
  }
}

extension String {
  /// Whether the text can be a name: not empty, and no `*` for all.
  fileprivate var isNameLike: Bool { utf8.contains { $0.isWord } }
}
