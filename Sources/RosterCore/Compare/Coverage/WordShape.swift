/// How a word is written, as far as that tells a name from an ordinary word; ascending by how much it tells.
enum WordShape: UInt8, Comparable {
  /// Digits alone, one letter alone, and a letter with a number such as `v2`.
  case number
  /// `role`; also what has no case.
  case lower
  /// `Kafka`.
  case capitalised
  /// `JWT`, also `APIs`.
  case capitals
  /// `PostgreSQL`, `gRPC`, `OAuth2`, `k8s`, `C++`.
  case mixed
  /// `user_id`, `load()`: part of a program.
  case identifier

  /// Whether a word written so may be a name.
  var isNameLike: Bool { self == .capitalised || self == .capitals || self == .mixed }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Judges by the classes of the letters, in order.
  init(_ letters: LetterCounts) {
    let (upper, lower, digits) = (letters.upper, letters.lower, letters.digits)
    self =
      switch (upper, lower, digits) {
      case (0, 0, _): .number
      case _ where letters.startsWithDigit: .number
      case _ where upper + lower == 1: .number
      case (0, _, 1...): letters.endsWithDigit ? .lower : .mixed
      case (_, _, 1...): .mixed
      case (0, _, _): .lower
      case (1, _, _) where letters.startsWithUpper: .capitalised
      case (_, 0, _): .capitals
      case (_, 1, _) where letters.endsWithSmallS: .capitals
      default: .mixed
      }
  }
}

/// The letters and digits of a word, counted.
struct LetterCounts {
  private(set) var upper = 0
  private(set) var lower = 0
  private(set) var digits = 0
  private(set) var startsWithDigit = false
  private(set) var startsWithUpper = false
  private(set) var endsWithDigit = false
  private(set) var endsWithSmallS = false

  /// Counts the next one.
  @inline(__always)
  mutating func add(_ scalarClass: ScalarClass, isSmallS: Bool) {
    if upper + lower + digits == 0 {
      startsWithDigit = scalarClass == .digit
      startsWithUpper = scalarClass == .upper
    }
    endsWithDigit = scalarClass == .digit
    endsWithSmallS = isSmallS
    switch scalarClass {
    case .upper: upper += 1
    case .digit: digits += 1
    default: lower += 1
    }
  }
}
