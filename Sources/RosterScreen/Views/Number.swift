extension Int {
  /// The number with a comma between each three digits: `1,240`.
  package var grouped: String {
    let digits = Array(String(magnitude))
    let parts = stride(from: digits.count, to: 0, by: -3).map { String(digits[Swift.max(0, $0 - 3)..<$0]) }
    return (self < 0 ? "-" : "") + parts.reversed().joined(separator: ",")
  }

  /// The number with the noun that goes with it: `1 agent`, `28 agents`.
  package func counted(_ noun: String) -> String {
    "\(grouped) \(noun)\(self == 1 ? "" : "s")"
  }
}
