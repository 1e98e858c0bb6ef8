extension Finding {
  /// The name, weight and wording of a finding.
  struct Wording {
    let rule: String
    let severity: Diagnostic.Severity
    let problem: String
    let cure: String?

    init(_ rule: String, _ severity: Diagnostic.Severity, _ problem: String, cure: String? = nil) {
      (self.rule, self.severity, self.problem, self.cure) = (rule, severity, problem, cure)
    }
  }

  /// The stable name of the rule.
  var rule: String { wording.rule }
  /// How much the finding matters.
  var severity: Diagnostic.Severity { wording.severity }
  /// What is wrong and how to mend it.
  var message: String { [wording.problem, wording.cure].compactMap(\.self).joined(separator: " ") }

  /// The one table of what findings are called.
  var wording: Wording {
    switch self {
    // Text
    case .notUTF8:
      Wording(
        "not-utf8", .warning, "The file is not valid UTF-8; it was read as Windows-1252.",
        cure: "Save it as UTF-8.")
    case .utf16:
      Wording(
        "utf-16", .warning, "The file is UTF-16; most tools expect UTF-8.", cure: "Save it as UTF-8.")
    case .fileCut(let limit):
      Wording(
        "file-cut", .warning, "The file is longer than \(limit >> 20) MiB; only its first part was read.")
    case .mojibake(let runs, let codePage):
      Wording(
        "mojibake", .warning,
        "UTF-8 read as \(codePage.rawValue) and encoded again, places: \(runs). Shown repaired.",
        cure: "Write these signs anew; the raw text says what they stand for.")
    case .nulBytes(let count):
      Wording("nul-byte", .warning, "NUL bytes in the text: \(count).", cure: "Delete them.")
    case .controlCharacters(let count):
      Wording(
        "control-character", .warning, "Control characters in the text: \(count).", cure: "Delete them.")
    case .hiddenCharacters(let count):
      Wording(
        "hidden-character", .warning,
        "Characters that show nothing or turn the direction of text: \(count).",
        cure: "Delete those that nobody meant; the raw text names them.")

    // Agent
    case .headerMissing:
      Wording(
        "header-missing", .error,
        "There is no header: the tool takes the file for documentation and skips it.",
        cure: "Start it with name: and description: between two lines ---.")
    case .headerWithoutKeys:
      Wording(
        "header-without-keys", .error, "The header holds no key and value: the tool skips the file.",
        cure: "Write name: and description: between the two lines ---.")
    case .nameMissing:
      Wording(
        "name-missing", .error, "There is no name: the tool takes the file for documentation and skips it.",
        cure: "Add a name: of lower-case words and hyphens.")
    case .nameRefused:
      Wording(
        "name-refused", .error,
        "Claude Code refuses a name that starts with '-' or holds ':', and skips the file.",
        cure: "Give it a name of words and hyphens.")
    case .descriptionMissing:
      Wording(
        "description-missing", .error, "There is no description: the tool skips the file.",
        cure: "Add a description: that says when to use the agent.")
    case .colorUnknown(let color):
      Wording(
        "color-unknown", .note, "'\(color.quotable)' is not one of Claude Code's eight colours.",
        cure: "They are red, blue, green, yellow, purple, orange, pink and cyan.")
    case .toolsEmpty:
      Wording(
        "tools-empty", .note, "tools has no value, which counts as no list: the agent inherits all tools.",
        cure: "Name the tools, or write [] to grant none.")
    case .lineEndsHideHeader:
      Wording(
        "line-ends-hide-header", .error,
        "Claude Code skips a file with CRLF line ends whose header is not valid YAML.",
        cure: "Mend the header, or save the file with LF line ends.")
    case .emptyBody:
      Wording(
        "body-empty", .warning, "There is no text behind the header: the agent has no prompt.",
        cure: "Write the prompt below the line that closes the header.")

    // Header
    case .headerNotClosed:
      Wording("header-not-closed", .error, "No line closes the header.", cure: "A line --- belongs here.")
    case .headingInHeader:
      Wording(
        "heading-in-header", .error, "A heading stands in the header.", cure: "A line --- belongs above it.")
    case .headerNotYAML(let problem, let cure):
      Wording(problem.rule, .error, problem.message, cure: cure?.message)
    case .headerNotMapping:
      Wording(
        "header-not-mapping", .error, "The header is a list, in which a tool finds no keys.",
        cure: "It should be keys with their values.")
    case .duplicateKey(let key):
      Wording(
        "duplicate-key", .error, "The key \(key.quotable) stands there twice; the last one counts.",
        cure: "Delete one of them.")
    case .headerKeysCut(let limit):
      Wording(
        "header-keys-cut", .warning,
        "The header is not YAML and long; only its first \(limit) keys are told apart.")
    case .headerFindingsCut(let limit):
      Wording(
        "header-findings-cut", .note,
        "More is wrong with the header; only its first \(limit) problems are told.")

    // Markdown
    case .markdownTooDeep(let limit):
      Wording(
        "markdown-too-deep", .note,
        "Quotes and lists are nested over \(limit) deep; the marks beyond are shown as text.")
    }
  }
}
