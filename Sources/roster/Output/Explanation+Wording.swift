internal import RosterCore
internal import RosterScreen

// What an explanation says, in words.

extension IndexField {
  /// What the field is called in output.
  var label: String { self == .other ? "header" : "\(self)" }
}

extension Explanation.Term {
  /// The term and where it was found: `api: name 5.21 (the word itself) · body 0.87 (the beginning of a word)`.
  var words: String {
    let fields = places.map { place in
      let number = isFilter ? "" : " " + place.contribution.decimal(digits: 2)
      return "\(place.field.label)\(number) (\(place.kind.words))"
    }
    return "\(text): " + (fields + (isFilter ? ["only filters"] : [])).joined(separator: " · ")
  }
}

extension Double {
  /// The number with so many digits behind the point, at most.
  func rounded(toDigits digits: Int) -> Double {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }

  /// The number with exactly so many digits behind the point.
  ///
  ///     2.5.decimal(digits: 2)  // "2.50"
  func decimal(digits: Int) -> String {
    let parts = rounded(toDigits: digits).description.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return "\(parts[0])." + fraction + String(repeating: "0", count: max(0, digits - fraction.count))
  }
}
