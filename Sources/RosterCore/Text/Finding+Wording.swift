extension Finding {
  /// The name, weight and wording of a finding.
  typealias Wording = (rule: String, severity: Diagnostic.Severity, message: String)

  /// The stable name of the rule.
  var rule: String { wording.rule }
  /// How much the finding matters.
  var severity: Diagnostic.Severity { wording.severity }
  /// One sentence for people.
  var message: String { wording.message }

  private var wording: Wording {
    switch self {
    case .notUTF8:
      ("not-utf8", .warning, "The file is not valid UTF-8; it was read as Windows-1252.")
    case .utf16:
      ("utf-16", .warning, "The file is UTF-16; most tools expect UTF-8.")
    case .fileCut(let limit):
      ("file-cut", .warning, "The file is longer than \(limit >> 20) MiB; only its first part was read.")
    case .mojibake(let runs, let codePage):
      (
        "mojibake", .warning,
        "UTF-8 read as \(codePage.rawValue) and encoded again, places: \(runs). Shown repaired."
      )
    case .nulBytes(let count):
      ("nul-byte", .warning, "NUL bytes in the text: \(count).")
    case .controlCharacters(let count):
      ("control-character", .warning, "Control characters in the text: \(count).")
    case .hiddenCharacters(let count):
      ("hidden-character", .warning, "Characters that show nothing or turn the direction of text: \(count).")

    case .nameMissing:
      ("name-missing", .error, "There is no name: the tool takes the file for documentation and skips it.")
    case .nameRefused:
      (
        "name-refused", .error,
        "Claude Code refuses a name that starts with '-' or holds ':', and skips the file."
      )
    case .descriptionMissing:
      ("description-missing", .error, "There is no description: the tool skips the file.")
    case .colorUnknown(let color):
      ("color-unknown", .note, "'\(color)' is not one of Claude Code's eight colours.")
    case .toolsEmpty:
      ("tools-empty", .note, "tools has no value, which counts as no list: the agent inherits all tools.")
    case .lineEndsHideHeader:
      (
        "line-ends-hide-header", .error,
        "Claude Code skips a file with CRLF line ends whose header is not valid YAML."
      )
    case .emptyBody:
      ("body-empty", .warning, "There is no text behind the header: the agent has no prompt.")

    // Header
    case .headerNotClosed:
      ("header-not-closed", .error, "No line closes the header: a line --- belongs here.")
    case .headingInHeader:
      ("heading-in-header", .error, "A heading stands in the header: a line --- belongs above it.")
    case .headerNotYAML(let problem, let cure):
      (problem.rule, .error, [problem.message, cure?.message].compactMap(\.self).joined(separator: " "))
    case .headerNotMapping:
      ("header-not-mapping", .error, "The header is a list or a text: it should be keys with their values.")
    case .duplicateKey(let key):
      ("duplicate-key", .error, "The key \(key) stands there twice; the last one counts.")

    // Markdown
    case .markdownTooDeep(let limit):
      (
        "markdown-too-deep", .note,
        "Quotes and lists are nested over \(limit) deep; the marks beyond are shown as text."
      )
    }
  }
}
