package import RosterCore

extension Hit {
  /// How many other agents have the same text: `and 3 copies`; empty where none has.
  package var copyCount: String {
    switch copies.count {
    case 0: ""
    case 1: "and 1 copy"
    default: "and \(copies.count.grouped) copies"
    }
  }
}
