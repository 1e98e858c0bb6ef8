/// Puts the lines of some texts side by side, section by section.
struct SectionAligner {
  private(set) var rows: [ComparedBodies.Row] = []
  private(set) var sections: [ComparedBodies.Section] = []
  private(set) var isMinimal = true

  private let texts: [TextSections]
  private let base: Int
  private let options: ComparisonOptions
  /// For each text how its sections go with those of the base; `nil` for the base, and for texts without headings beside
  /// a base that has some.
  private let pairings: [SectionPairing?]
  /// For each of those texts its difference from the base, cut up by the sections of the base.
  private var cuts: [Int: [[LineDiff.Row]]] = [:]

  init(_ texts: [TextSections], base: Int, options: ComparisonOptions) {
    (self.texts, self.base, self.options) = (texts, base, options)
    pairings = texts.indices.map { text in
      let isCut = texts[base].hasHeadings && !texts[text].hasHeadings
      return text == base || isCut ? nil : SectionPairing(texts[base], texts[text])
    }
  }

  private var others: [Int] { texts.indices.filter { $0 != base } }

  /// Aligns everything.
  mutating func align() {
    for text in others where pairings[text] == nil { cuts[text] = cut(text) }
    let added = addedSections()
    for section in texts[base].all.indices {
      appendSection(section)
      for group in added[section] ?? [] { appendAdded(group) }
    }
  }

  // MARK: Sections of the base

  private mutating func appendSection(_ section: Int) {
    let start = rows.count
    let columns = others.compactMap { text in
      cuts[text].map { RowBuilder.Column($0[section], column: text) }
        ?? pairings[text]?.partners[section].map { column(text, of: $0, besides: section) }
    }
    let lines = self.lines(of: section, of: base)
    rows += RowBuilder(columns, base: base, columnCount: texts.count).rows(besides: lines)
    append(from: start, texts.indices.map { part(besides: section, of: $0) })
  }

  /// What a text has of a section of the base.
  private func part(besides section: Int, of text: Int) -> ComparedBodies.Part? {
    if let cut = cuts[text] {
      let isThere = cut[section].contains { $0.right != nil }
      return isThere ? ComparedBodies.Part(place: section, title: "", isMoved: false) : nil
    }
    guard let pairing = pairings[text] else { return part(section, of: base, isMoved: false) }
    return pairing.partners[section].map {
      part($0, of: text, isMoved: pairing.moved.contains(section))
    }
  }

  private mutating func column(_ text: Int, of part: Int, besides section: Int) -> RowBuilder.Column {
    let (left, right) = (texts[base].all[section], texts[text].all[part])
    let rows = differences(from: left.content, to: right.content, of: text)
    return RowBuilder.Column(headRow(left, right, of: text) + rows, column: text)
  }

  /// The lines of a text beside those of the base, wherever these stand, by the section of the base.
  private mutating func cut(_ text: Int) -> [[LineDiff.Row]] {
    let sections = texts[base].all
    let rows = differences(
      from: texts[base].source.bytes.indices, to: texts[text].source.bytes.indices, of: text)
    var cut: [[LineDiff.Row]] = sections.map { _ in [] }
    var section = 0
    for row in rows {
      if let line = row.left {
        while line.lowerBound >= sections[section].range.upperBound, section + 1 < sections.count {
          section += 1
        }
      }
      cut[section].append(row)
    }
    return cut
  }

  /// Compares the lines that start in a part of the base and in a part of a text.
  private mutating func differences(
    from left: Range<Int>, to right: Range<Int>, of text: Int
  ) -> [LineDiff.Row] {
    let diff = LineDiff(
      from: texts[base].comparedLines(in: left, options: options),
      to: texts[text].comparedLines(in: right, options: options))
    isMinimal = isMinimal && diff.isMinimal
    return diff.rows
  }

  /// The headings of two sections, which stand side by side however different they are.
  private func headRow(
    _ left: TextSections.Section, _ right: TextSections.Section, of text: Int
  ) -> [LineDiff.Row] {
    guard let leftLine = left.heading, let rightLine = right.heading else { return [] }
    let leftKey = options.normalized(texts[base].source.string(in: leftLine))
    let rightKey = options.normalized(texts[text].source.string(in: rightLine))
    return leftKey == rightKey
      ? [.equal(left: leftLine, right: rightLine)] : [.changed(left: leftLine, right: rightLine)]
  }

  private func lines(of section: Int, of text: Int) -> [Range<Int>] {
    Array(texts[text].lines.starting(in: texts[text].all[section].range))
  }

  // MARK: Sections that the base does not have

  /// One section of each of some texts, by the column.
  private typealias Group = [Int: Int]

  /// The sections that the base does not have, by the section of the base that they stand behind; those of one
  /// title together, where the first of them stands.
  private func addedSections() -> [Int: [Group]] {
    var added: [Int: [Group]] = [:]
    var places: [TitleKey: (anchor: Int, place: Int)] = [:]
    for column in others {
      for (section, anchor) in unpairedSections(of: column) {
        let title = TitleKey(texts[column].all[section].title)
        if let (anchor, place) = places[title], added[anchor]?[place][column] == nil {
          added[anchor]?[place][column] = section
        } else {
          places[title] = (anchor, added[anchor]?.count ?? 0)
          added[anchor, default: []].append([column: section])
        }
      }
    }
    return added
  }

  /// The sections of a text without a partner, each with the section of the base that it stands behind: the partner of
  /// the one before it, or the last of those behind that which have no partner either.
  private func unpairedSections(of column: Int) -> [(section: Int, anchor: Int)] {
    guard let pairing = pairings[column] else { return [] }
    var anchor = 0
    var unpaired: [(section: Int, anchor: Int)] = []
    for (section, owner) in pairing.owners.enumerated() {
      if let owner {
        anchor = owner + pairing.partners[(owner + 1)...].prefix { $0 == nil }.count
      } else {
        unpaired.append((section, anchor))
      }
    }
    return unpaired
  }

  private mutating func appendAdded(_ group: Group) {
    let start = rows.count
    let columns = group.map { (column: $0.key, lines: self.lines(of: $0.value, of: $0.key)) }
    rows += RowBuilder.added(columns, columnCount: texts.count)
    append(
      from: start, texts.indices.map { column in group[column].map { part($0, of: column, isMoved: false) } })
  }

  // MARK: Parts

  private mutating func append(from start: Int, _ parts: [ComparedBodies.Part?]) {
    sections.append(ComparedBodies.Section(rows: start..<rows.count, parts: parts))
  }

  private func part(_ section: Int, of text: Int, isMoved: Bool) -> ComparedBodies.Part {
    ComparedBodies.Part(place: section, title: texts[text].all[section].title, isMoved: isMoved)
  }
}

extension TextSections {
  /// The lines that start in a range of bytes.
  fileprivate func comparedLines(in range: Range<Int>, options: ComparisonOptions) -> Lines {
    Lines(lines.starting(in: range), of: source.bytes, options: options)
  }
}
