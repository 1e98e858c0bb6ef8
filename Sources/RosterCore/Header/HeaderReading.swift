/// The reading of one header: strictly first, then by repair.
struct HeaderReading {
  /// The borders; the closing one may have moved up.
  private(set) var borders: HeaderBorders
  /// What was made out; nothing where there is no header after all.
  private(set) var fields: [Header.Field] = []
  /// What is wrong, and where, as far as it is told; nothing in a valid header.
  private(set) var findings: [(finding: Finding, offset: Int)] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], _ borders: HeaderBorders) {
    self.bytes = bytes
    self.borders = borders
    guard borders.isClosed else {
      repair(after: nil)
      return
    }
    do {
      take(try YAMLParser.parse(bytes, in: borders.content))
    } catch {
      repair(after: error)
    }
  }

  private mutating func note(_ finding: Finding, at offset: Int) {
    let limit = Limits.headerDiagnostics
    guard findings.count <= limit else { return }
    findings.append((findings.count < limit ? finding : .headerFindingsCut(limit: limit), offset))
  }

  // MARK: - Strict

  private mutating func take(_ document: YAMLDocument) {
    let root = document.root
    switch root.content {
    case .mapping(let entries):
      fields = entries.map { Header.Field($0, in: bytes) }
      noteDuplicates(of: document)
    case .sequence(let items):
      guard items.contains(where: { !$0.entries.isEmpty }) else { return }
      fields = items.flatMap { item in
        item.entries.isEmpty
          ? [Header.Field(item, in: bytes)] : item.entries.map { Header.Field($0, in: bytes) }
      }
      note(.headerNotMapping, at: root.range.lowerBound)
    case .scalar(let scalar):
      if scalar.kind != .null { repair(after: YAMLError(.missingColon, at: root.range.lowerBound)) }
    }
  }

  private mutating func noteDuplicates(of document: YAMLDocument) {
    for key in document.duplicateKeys {
      note(.duplicateKey(String(decoding: bytes[key], as: UTF8.self)), at: key.lowerBound)
    }
  }

  // MARK: - Repair

  /// Makes out the fields of a header that is not closed, or not YAML because of `error`.
  private mutating func repair(after error: YAMLError?) {
    let wasClosed = borders.isClosed
    if let cut = borders.cutAtBody(in: bytes) {
      borders = cut.borders
      note(cut.heading == nil ? .headerNotClosed : .headingInHeader, at: cut.heading ?? cut.borders.bodyStart)
    }
    let sections = HeaderSections(bytes, in: borders.content)
    guard sections.holdHeader(isClosed: wasClosed) else { return }
    if let offset = sections.firstKeyLeftOut { note(.headerKeysCut(limit: Limits.repairedKeys), at: offset) }
    for section in sections.sections { take(section) }
    noteDuplicateSections()
    if findings.isEmpty, let error { note(.headerNotYAML(error.problem, cure: nil), at: error.offset) }
  }

  private mutating func take(_ section: HeaderSection) {
    guard let (field, error) = section.field(in: bytes) else { return }
    fields.append(field)
    guard let error else { return }
    note(.headerNotYAML(error.problem, cure: section.cure(of: error, in: bytes)), at: error.offset)
  }

  private mutating func noteDuplicateSections() {
    var keys: Set<String> = []
    for field in fields where !keys.insert(field.key).inserted {
      note(.duplicateKey(field.key), at: field.keyRange.lowerBound)
    }
  }
}

extension YAMLNode {
  /// The entries of a mapping; none of anything else.
  fileprivate var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }
}
