internal import RosterCore

extension IndexField {
  /// What a part of an agent is called on the screen.
  var title: String {
    switch self {
    case .name: "name"
    case .description: "description"
    case .tools: "tools"
    case .model: "model"
    case .headings: "headings"
    case .body: "text"
    case .path: "path"
    case .other: "header"
    }
  }
}
