/// Something that whoever typed a query would want to know about its reading.
///
/// The facts; their wording stands in `QueryNote+Wording.swift`. Texts are as typed.
public enum QueryNote: Sendable, Hashable {
  /// The library has no such field; it was looked for as text.
  case unknown(field: String)
  /// Nothing is called so that an agent could be or have, such as `is:blue`; it was looked for as text.
  case unknownProperty(String)
  /// The start of a name fits several fields; it was looked for as text.
  case ambiguous(field: String, candidates: [String])
  /// What stands behind `has:` fits several names; it says nothing until it fits one.
  case undecided(String, candidates: [String])
  /// A field that must not hold has nothing behind it, so it says nothing.
  case negatedFieldAlone(field: String)
  /// A space separates a field from what follows, so that the field alone asks whether there is one.
  case spaceBehindField(field: String)
  /// A word of signs alone, which no index of words holds; it was left out.
  case signsOnly(String)
  /// The text is longer than the limit, in bytes; the rest was left out.
  case textCut(limit: Int)
  /// There are more words, phrases and the like than the limit; the others were left out.
  case operandsCut(limit: Int)
}
