/// A word of a vocabulary that a misspelt word may stand for.
package struct TypoMatch: Hashable, Sendable {
  /// The number of the word.
  package let term: Int
  /// How many edits apart both are, or the misspelt word and the nearest beginning of this one.
  package let edits: Int
}
