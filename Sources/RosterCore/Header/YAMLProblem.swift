/// The ways in which a text can fail to be YAML, or reach a bound of ``Limits``.
enum YAMLProblem: Hashable, Sendable {
  /// A `: ` inside a value, where no mapping may start.
  case mappingNotAllowed
  /// A `- ` where no sequence may start.
  case sequenceNotAllowed
  /// A line among keys that has no colon.
  case missingColon
  /// A key with its colon not followed by a space.
  case missingSpace
  /// A key of more than one line.
  case multilineKey
  /// A key of more than 1,024 bytes.
  case longKey
  /// A line indented unlike its neighbours.
  case badIndentation
  /// A tab where indentation needs spaces.
  case tabIndentation
  /// Text behind the end of a value.
  case unexpectedText
  /// A quote that is never closed.
  case unclosedQuote
  /// A `[` or `{` that is never closed.
  case unclosedBracket
  /// Something other than a comma or the closing bracket between the items of `[…]` or `{…}`.
  case missingComma
  /// A character that has a meaning of its own where a value should start.
  case indicator(Unicode.Scalar)
  /// A `*name`, by its name, for which there is no `&name` before it.
  case undefinedAlias(String)
  /// A second anchor or tag on one value.
  case repeatedProperty
  /// A tag that is misspelt, or that its value does not fit.
  case invalidTag
  /// A backslash in double quotes before a character that has no meaning there.
  case invalidEscape
  /// Text behind the `|` or `>` that opens a block.
  case invalidBlockHeader
  /// A control character, which YAML does not allow.
  case controlCharacter
  /// A second document behind a `---`.
  case secondDocument
  /// More bytes than ``Limits/headerBytes``.
  case tooLarge
  /// Values nested deeper than ``Limits/yamlDepth``.
  case tooDeep
  /// More values, aliases expanded, than ``Limits/yamlNodes``.
  case tooManyNodes
}
