/// The facts of a diagnostic; their wording stands in `Finding+Wording.swift`.
enum Finding: Hashable, Sendable {
  // Text
  /// The bytes are not valid UTF-8 and were read as Windows-1252.
  case notUTF8
  /// The file is written in UTF-16.
  case utf16
  /// The file is longer than the limit, in bytes; only its first part was read.
  case fileCut(limit: Int)
  /// So many runs of UTF-8 that were read as a Windows code page and encoded again.
  case mojibake(runs: Int, codePage: Mojibake.CodePage)
  /// So many NUL bytes.
  case nulBytes(Int)
  /// So many control characters other than tabs and line ends.
  case controlCharacters(Int)
  /// So many scalars that show nothing or turn the direction of text.
  case hiddenCharacters(Int)

  // Agent
  /// The file does not start with a header, where the tool wants one.
  case headerMissing
  /// The header holds no key, where the tool wants some.
  case headerWithoutKeys
  /// No `name`, where the tool wants one.
  case nameMissing
  /// A name that Claude Code refuses.
  case nameRefused
  /// No `description`, where the tool wants one.
  case descriptionMissing
  /// A colour that Claude Code does not know.
  case colorUnknown(String)
  /// A `tools` field without a value.
  case toolsEmpty
  /// CRLF in a file whose header is not valid: Claude Code then reads none of it.
  case lineEndsHideHeader
  /// Nothing behind the header.
  case emptyBody

  // Header
  /// No line closes the header.
  case headerNotClosed
  /// A Markdown heading stands before the line that closes the header.
  case headingInHeader
  /// The header, or the value of one key, is not YAML.
  case headerNotYAML(YAMLProblem, cure: HeaderCure?)
  /// The header is YAML, but no mapping of keys to values.
  case headerNotMapping
  /// A key that stood there before.
  case duplicateKey(String)
  /// A header that is not YAML has more keys than ``Limits/repairedKeys``.
  case headerKeysCut(limit: Int)
  /// There are more findings about the header than ``Limits/headerDiagnostics``.
  case headerFindingsCut(limit: Int)

  // Markdown
  /// Quotes and lists stand inside each other deeper than ``Limits/markdownDepth``; deeper marks were read as text.
  case markdownTooDeep(limit: Int)
}
