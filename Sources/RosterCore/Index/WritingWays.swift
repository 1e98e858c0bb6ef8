/// The ways of writing a word in which it can hold some letters as they are, and those in which it does, as masks of
/// ``Capitals``.
struct WritingWays {
  let possible, certain: UInt8

  /// The ways of a word that may hold anything.
  static let any = WritingWays(possible: .max, certain: 0)

  /// The ways of a word that has the letters in two places.
  func union(_ other: Self) -> Self {
    Self(possible: possible | other.possible, certain: certain | other.certain)
  }
}

extension QueryWord {
  /// What a word says of this one, whose letters it has at an offset.
  ///
  /// - Parameters:
  ///   - offset: Where in the word the letters start, in bytes; what matters is whether it is 0.
  ///   - isAll: Whether they are all of the text that is looked for.
  /// - Returns: The ways in which the word can hold them as they are, and does.
  func ways(at offset: Int, isAll: Bool) -> WritingWays {
    WritingWays(
      possible: possibleWays(at: offset).mask,
      certain: isAll ? certainWays(at: offset).mask : 0)
  }

  /// The ways of writing a word in which it can hold this one as it is, having its letters at an offset.
  private func possibleWays(at offset: Int) -> [Capitals] {
    let hasLetters = folded.contains(where: \.isLetter)
    // The parts of what signs join are words as well: letters without signs between them stand within one of those, and
    // letters with signs between them only in what is joined.
    let always: [Capitals] = [.mixed, .inner, .altered]
    switch capitals ?? .lower {
    case .lower where hasLetters:
      return always + [.lower] + (offset > 0 ? [.capitalised, .innerCapitalised] : [])
    case .capitalised:
      let isAlone = !folded.dropFirst().contains(where: \.isLetter)
      return always + (offset == 0 ? [.capitalised, .innerCapitalised] : [])
        + (isAlone ? [.allCapitals] : [])
    case .allCapitals: return always + [.allCapitals]
    case .lower, .mixed, .inner, .innerCapitalised, .altered:
      return Capitals.allCases.filter { $0 != .joined }
    case .joined: return [.joined]
    }
  }

  /// The ways of writing a word in which it does hold this one as it is, having its letters at an offset.
  private func certainWays(at offset: Int) -> [Capitals] {
    switch capitals ?? .lower {
    case .lower: offset > 0 ? [.lower, .capitalised, .innerCapitalised] : [.lower]
    case .capitalised: offset == 0 ? [.capitalised, .innerCapitalised] : []
    case .allCapitals: [.allCapitals]
    case .mixed, .inner, .innerCapitalised, .altered, .joined: []
    }
  }
}

extension [Capitals] {
  fileprivate var mask: UInt8 { reduce(0) { $0 | $1.mask } }
}
