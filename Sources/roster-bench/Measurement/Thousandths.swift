/// A number that is printed with three decimals.
///
///     Thousandths(1_234).description  // "1.234"
struct Thousandths: CustomStringConvertible {
  private let count: Int

  /// So many thousandths, none of them less than nothing.
  init(_ count: Int) { self.count = count }

  /// A number, rounded.
  init(_ number: Double) { count = Int((number * 1_000).rounded()) }

  var description: String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 1_000)
    return "\(whole)." + String(rest + 1_000).dropFirst()
  }
}
