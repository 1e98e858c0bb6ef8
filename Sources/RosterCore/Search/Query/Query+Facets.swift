// A facet is a condition that is switched on and off by itself, such as `model:^opus$`.

extension Query {
  /// The condition that a field, or a header key, has a whole value, as it would be typed: in quotes where it needs them.
  ///
  ///     Query.facet("model", "opus")        // model:^opus$
  ///     Query.facet("model", "claude opus")  // model:^"claude opus"$
  ///     Query.facet("tools", "say \"hi\"")   // tools:^«say "hi"»$
  ///
  /// - Returns: `nil` for a value that no query can ask for: one that says nothing, is longer than a query, or holds
  ///   quotes of all kinds.
  public static func facet(_ field: String, _ value: String) -> String? {
    let isName = value.unicodeScalars.first?.isLetterOrDigit == true
    let isPlain =
      isName && value.unicodeScalars.allSatisfy { $0.isLetterOrDigit || "_-./".unicodeScalars.contains($0) }
    let quotes = isPlain ? [("", "")] : QuoteMark.pairs
    let wanted = Folding.folded(value)
    return quotes.lazy.map { "\(field):^\($0)\(value)\($1)$" }.first { atom in
      guard case .text(let pattern, in: _)? = Query(atom).onlyAtom?.condition else { return false }
      return pattern.kind == .whole && Folding.folded(pattern.text) == wanted
    }
  }

  /// Whether a condition stands in the query by itself, however it is spelled.
  ///
  ///     Query("api mod:Opus").contains("model:opus")         // true
  ///     Query("model:opus | sonnet").contains("model:opus")  // false
  ///
  /// The facet is the text of one condition; nothing else is in any query.
  public func contains(_ facet: String) -> Bool { !ranges(of: facet).isEmpty }

  /// The text with a condition added, or taken out wherever it stands by itself.
  ///
  /// It is added at the end, with a space behind it, so that its last word counts as finished; but in front of a
  /// word that is not finished, which would be by what stands behind it, and where the end of the text, such as an
  /// open quote, would take it in. A facet that is not the text of one condition leaves the text as it is.
  ///
  ///     Query("api ").toggling("model:opus")                 // "api model:opus "
  ///     Query("api").toggling("model:opus")                  // "model:opus api"
  ///     Query("api model:opus rest").toggling("model:opus")  // "api rest"
  ///     Query("\"rate lim").toggling("model:opus")           // "model:opus \"rate lim"
  public func toggling(_ facet: String) -> String {
    let ranges = ranges(of: facet)
    guard ranges.isEmpty else { return text(without: ranges) }
    let typed = text.trimmingWhiteSpace()
    // By scalars, as the lexer reads them: a bar with an accent above it is a bar.
    let behindBars = String(typed.unicodeScalars.drop { $0 == "|" || $0.properties.isWhitespace })
    let (behind, inFront) = ("\(typed) \(facet) ", "\(facet) \(behindBars)")
    let candidates = typed.isEmpty ? ["\(facet) "] : isUnfinished ? [inFront, behind] : [behind, inFront]
    return candidates.first { Query($0, fields: fields).contains(facet) } ?? text
  }

  /// Whether a word may go on, as nothing stands behind it.
  private var isUnfinished: Bool {
    clauses.lazy.flatMap(\.alternatives).contains { atom in
      if case .text(let pattern, _) = atom.condition { pattern.isUnfinished } else { false }
    }
  }

  /// Where a condition stands in the query by itself, as UTF-8 bytes, in order; nowhere where ``contains(_:)`` is false.
  public func ranges(of facet: String) -> [Range<Int>] {
    guard let wanted = Query(facet, fields: fields).onlyAtom?.meaning else { return [] }
    let found = clauses.filter { $0.onlyAtom?.meaning == wanted }
    return found.map(\.range).filter { !isTouched(at: $0.upperBound) }
  }

  /// The only condition of the query, if it has just one.
  private var onlyAtom: Atom? { clauses.count == 1 ? clauses[0].onlyAtom : nil }

  /// Whether a clause starts there, behind a closing quote; it would turn into something else without it.
  private func isTouched(at offset: Int) -> Bool { clauses.contains { $0.range.lowerBound == offset } }

  /// The text without some parts and the white space around them.
  private func text(without ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    let starts = [0] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [bytes.count]
    let kept = zip(starts, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self).trimmingWhiteSpace() }
    return kept.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Query.Clause {
  /// The condition, where nothing else stands in the clause and in the text that it was read from.
  var onlyAtom: Query.Atom? {
    alternatives.count == 1 && alternatives[0].range == range ? alternatives[0] : nil
  }
}

extension Query.Atom {
  /// What is asked, whatever the place, the capitals and the quotes, and with its last word finished.
  fileprivate var meaning: Query.Atom {
    Query.Atom(range: 0..<0, isNegated: isNegated, condition: condition.normalized)
  }
}

extension Query.Condition {
  fileprivate var normalized: Self {
    switch self {
    case .text(let pattern, let scope): .text(pattern.normalized, in: scope.normalized)
    case .presence(let scope): .presence(of: scope.normalized)
    case .property: self
    }
  }
}

extension Query.Pattern {
  fileprivate var normalized: Self {
    Self(
      kind: kind == .word ? .phrase : kind,
      text: kind == .literal ? text : String(decoding: Folding.folded(text), as: UTF8.self),
      isUnfinished: false)
  }
}

extension Query.Scope {
  fileprivate var normalized: Self {
    if case .header(let key) = self { .header(key: key.lowercased()) } else { self }
  }
}
