package import RosterCore

extension SimilarAgent {
  /// How much two agents share, as it is told: `copy`, else `93 %`.
  package var share: String { isCopy ? "copy" : "\(similarity.percent) %" }
}
