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

  /// A number of bytes as people say it: `640 bytes`, `8.2 KB`, `1.1 MB`.
  var byteCount: String {
    guard self >= 1000 else { return counted("byte") }
    let (unit, name) = self < 999_950 ? (1000, "KB") : (1_000_000, "MB")
    let tenths = (self * 10 + unit / 2) / unit
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\((tenths + 5) / 10) \(name)"
  }

  /// An estimate without digits that it does not know: `1,658` is `1,700`.
  var rounded: Int {
    var unit = 1
    while self / unit >= 100 { unit *= 10 }
    return (self + unit / 2) / unit * unit
  }
}
