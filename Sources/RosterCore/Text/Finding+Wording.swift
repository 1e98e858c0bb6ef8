extension Finding {
  /// The name, weight and wording of a finding.
  typealias Wording = (rule: String, severity: Diagnostic.Severity, message: String)

  /// The stable name of the rule.
  public var rule: String { wording.rule }
  /// How much the finding matters.
  public var severity: Diagnostic.Severity { wording.severity }
  /// One sentence for people.
  public var message: String { wording.message }

  private var wording: Wording {
    switch self {
    case .notUTF8:
      ("not-utf8", .warning, "The file is not valid UTF-8; it was read as Windows-1252.")
    }
  }
}
