/// Something about a file that its owner would want to know, and where it is.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic matters.
  public enum Severity: String, Sendable, Comparable {
    /// Worth knowing; nothing is wrong.
    case note
    /// A tool may read the file otherwise than its author meant.
    case warning
    /// A tool may not read the file at all.
    case error

    /// Orders notes before warnings before errors.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// What was found.
  let finding: Finding
  /// The place it was found at, or `nil` where it concerns the whole file.
  public let position: SourcePosition?

  /// Creates a diagnostic from what was found and where.
  init(_ finding: Finding, at position: SourcePosition? = nil) {
    self.finding = finding
    self.position = position
  }

  /// The stable name of the rule, such as `header-not-closed`.
  public var rule: String { finding.rule }
  /// How much it matters.
  public var severity: Severity { finding.severity }
  /// What is wrong, in one sentence.
  ///
  /// It may quote the file: it goes through the sanitiser before it is shown.
  public var problem: String { finding.wording.problem }
  /// How to mend it, in one sentence; `nil` where nothing is to be mended, or nobody can say how.
  ///
  /// It may quote the file, too.
  public var cure: String? { finding.wording.cure }
  /// The ``problem`` and, where there is one, the ``cure``.
  public var message: String { finding.message }
}
