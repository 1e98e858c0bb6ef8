internal import RosterCore

/// Where hits were found, as the line of the search counts them.
enum FoundPlace: String, CaseIterable, Sendable {
  case name, description, text
  /// Letters of the name in order, or typos.
  case similar

  /// The place that decided the tier of a hit; `nil` where the query only filters.
  init?(_ tier: Tier) {
    switch tier {
    case .wholeName, .name, .nameStart, .nearName, .abbreviation: self = .name
    case .description: self = .description
    case .fields: self = .text
    case .approximate: self = .similar
    case .filter: return nil
    }
  }
}
