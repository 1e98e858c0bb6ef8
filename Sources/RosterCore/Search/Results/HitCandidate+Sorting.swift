extension [HitCandidate] {
  /// How many are soonest put in order by comparing them.
  private static let few = 128

  /// The candidates, best first.
  ///
  /// Many are distributed by each byte of their ranks that holds more than the place, from the lowest of these on, which
  /// takes a fourth of the time that it takes to compare them: a search for a letter finds nearly all agents.
  ///
  /// - Precondition: They stand in the order of their places, so that these need not be looked at.
  func inOrderOfRank() -> [HitCandidate] {
    guard count > Self.few else { return sorted() }
    var sizes = sizesOfDigits()
    var (candidates, distributed) = (self, self)
    for digit in HitCandidate.digits {
      let group = digit * HitCandidate.base..<(digit + 1) * HitCandidate.base
      // A byte that is the same everywhere changes nothing.
      guard !sizes[group].contains(UInt32(count)) else { continue }
      var start: UInt32 = 0
      for value in group { (sizes[value], start) = (start, start &+ sizes[value]) }
      var places = sizes.mutableSpan
      candidates.distribute(into: &distributed, by: digit, at: &places)
      swap(&candidates, &distributed)
    }
    return candidates
  }

  /// How often each byte has each value, byte by byte.
  private func sizesOfDigits() -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: HitCandidate.digits.upperBound * HitCandidate.base)
    var sizes = counts.mutableSpan
    for candidate in self {
      for digit in HitCandidate.digits { sizes[candidate.slot(of: digit)] &+= 1 }
    }
    return counts
  }

  /// Puts the candidates in the order of one byte of their ranks, from the place on where those with each value start.
  private func distribute(
    into distributed: inout [HitCandidate], by digit: Int, at places: inout MutableSpan<UInt32>
  ) {
    var target = distributed.mutableSpan
    for candidate in self {
      let slot = candidate.slot(of: digit)
      target[Int(places[slot])] = candidate
      places[slot] &+= 1
    }
  }
}

extension HitCandidate {
  fileprivate static let base = 256
  /// The bytes in which there is more than the place.
  fileprivate static let digits = placeBits / 8..<UInt64.bitWidth / 8

  /// Where a byte of the rank is counted.
  @inline(__always)
  fileprivate func slot(of digit: Int) -> Int {
    digit &* Self.base &+ Int(rank &>> UInt64(digit &* 8) & UInt64(Self.base - 1))
  }
}
