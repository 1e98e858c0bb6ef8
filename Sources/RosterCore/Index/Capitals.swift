/// How a word is written, as far as letters in upper case go.
public enum Capitals: UInt8, CaseIterable, Sendable {
  /// `api`; also what has no case, such as digits.
  case lower
  /// `Api`, and a single capital.
  case capitalised
  /// `API`.
  case allCapitals
  /// `fooBar`, `OAuth2`.
  case mixed
  /// A part of a word with capitals inside: `bar` of `fooBar`. It does not stand by itself.
  case inner
  /// The text has other characters than the word: letters beyond ASCII.
  case altered
  /// The text has signs between the parts of the word, which are words as well: `back-end` for `backend`.
  case joined

  /// The bit of the class in a mask of several.
  var mask: UInt8 { 1 << rawValue }
  /// The mask of the classes in which a word stands by itself.
  static let standalone: UInt8 = 0x6F
}
