/// The agents that a query found, best first, each made when it is looked at.
///
/// A search for a single letter finds nearly all agents, of which only the first few are shown.
public struct Hits: RandomAccessCollection, Sendable {
  /// An agent that fits, by its number in the index.
  struct Candidate: Sendable {
    let number: Int
    let tier: Tier
    var weight: Float
  }

  private let agents: [Agent]
  private let candidates: [Candidate]
  /// By the number of an agent, the numbers of those with the same text.
  private let copies: [Int: [Int]]

  init(_ candidates: [Candidate], of agents: [Agent], copies: [Int: [Int]]) {
    self.candidates = candidates
    self.agents = agents
    self.copies = copies
  }

  /// The place of the best hit.
  public var startIndex: Int { 0 }
  /// The place behind the last hit.
  public var endIndex: Int { candidates.count }

  /// The hit at a place.
  public subscript(place: Int) -> Hit {
    let candidate = candidates[place]
    return Hit(
      agent: agents[candidate.number], number: candidate.number,
      copies: copies[candidate.number, default: []].map { agents[$0] }.sorted { $0.path < $1.path },
      tier: candidate.tier, weight: Double(candidate.weight))
  }

  /// The agents that were found, copies included.
  var agentCount: Int { copies.values.reduce(candidates.count) { $0 + $1.count } }
}
