/// A place in a file that may name another agent, whatever agents there are.
///
/// What counts as a mention is decided here, by three kinds of ``Evidence``:
///
/// - A word in kebab form, such as `code-reviewer`, counts where an agent of that name is there.
/// - Words that are marked up count for any name that is there, a plain word such as `writer` included: alone in a code
///   span, in bold or behind `@`. So does one that a phrase delegates to, as in "hand it to writer" or
///   "use the writer agent".
/// - A word that is called counts even where no agent of that name is there, as a missing one: `@agent-dba`,
///   `Agent(dba)`, `subagent_type: dba`, and a phrase of delegation with something that reads like the name of an
///   agent. That is what ends in the noun of a role (`data-engineer`); and any word in a code span behind
///   "delegate to", "hand over to", "escalate to", "questions go to", or before "agent".
///
/// In fenced code only what is called or delegated to counts. Parts of paths, addresses and options do not, but the name
/// of a file does: `agents/code-reviewer.md`. A name is written as the agent bears it or in kebab form, so that a bold
/// "Disaster Recovery" is not `disaster-recovery`. An agent never mentions its own name.
public struct MentionCandidate: Hashable, Sendable {
  /// What speaks for a mention, the weakest first.
  public enum Evidence: Int, Comparable, Sendable {
    /// It stands in the text in kebab form: counts for a name that is there.
    case spelled
    /// It is marked up, or a phrase of delegation leads to it: counts for any name that is there.
    case marked
    /// It is called like an agent: counts even where no agent of the name is there.
    case called

    /// Whether less speaks for one than for the other.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The bytes of the name, without marks around it.
  public let range: Range<Int>
  /// What speaks for a mention.
  public var evidence: Evidence
}

extension SourceText {
  /// The places in a range of bytes that may name an agent, in order; of two that overlap, the longer one first.
  ///
  ///     let text = SourceText(decoding: Array("Ask `dba`, then delegate to test-engineer.".utf8))
  ///     text.mentionCandidates(in: text.bytes.indices).map { text.string(in: $0.range) }  // ["dba", "test-engineer"]
  public func mentionCandidates(in range: Range<Int>) -> [MentionCandidate] {
    var scanner = MentionScanner(bytes)
    scanner.scan(range)
    return scanner.candidates
  }
}
