/// How a word is written, as far as letters in upper case go.
///
/// The index has three bits for it, and a byte for a set of them: there is no room for more than these eight.
public enum Capitals: UInt8, CaseIterable, Sendable {
  /// `api`; also what has no case, such as digits.
  case lower
  /// `Api`, and a single capital.
  case capitalised
  /// `API`.
  case allCapitals
  /// `fooBar`, `OAuth2`.
  case mixed
  /// A part of a word with capitals inside: `foo` of `fooBar`. It does not stand by itself.
  case inner
  /// The text has other characters than the word: letters beyond ASCII, marks on letters.
  case altered
  /// The text has signs between the parts of the word, which are words as well: `back-end` for `backend`.
  case joined
  /// A part of a word that starts with its only capital: `Bar` of `fooBar`.
  case innerCapitalised

  /// The bit of the class in a mask of several.
  var mask: UInt8 { 1 << rawValue }
  /// Whether it is a part of a word, which does not stand by itself.
  var isInner: Bool { self == .inner || self == .innerCapitalised }
  /// The mask of the classes in which a word stands by itself.
  static let standalone = allCases.filter { !$0.isInner }.reduce(0) { $0 | $1.mask }
}
