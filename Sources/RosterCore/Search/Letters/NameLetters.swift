/// The letters of a name with the bytes that each comes from.
///
/// Scalars that folding drops belong to the letter before them, and a scalar that folds to several letters gives its
/// bytes to each of them.
struct NameLetters: Sendable {
  /// The folded letters in order.
  private(set) var letters: [NameLetter] = []
  /// For each letter the first of its bytes.
  private var starts: [Int] = []
  private let byteCount: Int

  /// Reads the letters of a name.
  init(_ name: String) {
    byteCount = name.utf8.count
    letters.reserveCapacity(byteCount)
    starts.reserveCapacity(byteCount)
    let scalars = Array(name.unicodeScalars)
    var places = PlaceReader()
    var offset = 0
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      append(scalar, places.place(of: scalar, before: next), at: offset)
      offset += UTF8.width(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ place: NameLetter.Place, at offset: Int) {
    var place = place
    scalar.forEachFolded { folded in
      letters.append(NameLetter(folded, place))
      starts.append(offset)
      place = .inside
    }
  }

  /// The bytes of runs of letters, those that touch joined.
  func bytes(of runs: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for run in runs {
      let bytes = starts[run.lowerBound]..<end(of: run.upperBound - 1)
      if let last = joined.last, bytes.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<bytes.upperBound
      } else {
        joined.append(bytes)
      }
    }
    return joined
  }

  /// The end of a letter's bytes, which is where the next letter begins that comes from other bytes.
  private func end(of letter: Int) -> Int {
    starts[letter...].first { $0 > starts[letter] } ?? byteCount
  }
}

/// Tells the places of the scalars of a name, one after the other.
private struct PlaceReader {
  private enum Kind { case separator, digit, capital, letter }

  private var previous = Kind.separator

  mutating func place(of scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> NameLetter.Place {
    guard let kind = Self.kind(of: scalar) else { return .inside }
    defer { previous = kind }
    switch (previous, kind) {
    case (_, .separator): return .separator
    case (.separator, _): return .head
    case (.digit, .digit): return .inside
    case (_, .digit): return .digit
    case (.capital, .capital): return next.flatMap(Self.kind) == .letter ? .hump : .inside
    case (_, .capital): return .hump
    case (_, .letter): return .inside
    }
  }

  /// The kind of a scalar; `nil` for a mark, which belongs to what stands before it.
  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
      guard byte.isLetter else { return byte.isDigit ? .digit : .separator }
      return byte & 0x20 == 0 ? .capital : .letter
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return nil
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .uppercaseLetter, .titlecaseLetter: return .capital
    default: return properties.isAlphabetic ? .letter : .separator
    }
  }
}
