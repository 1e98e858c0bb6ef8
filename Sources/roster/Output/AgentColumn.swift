internal import RosterCore
internal import RosterScreen

/// A column of the list, in the order they stand in.
enum AgentColumn: Int, CaseIterable {
  case name, path, model, tools, problem

  /// The cells between two columns.
  static let gap = 2
  /// The cells that the summary should have before a column is left out for it.
  private static let summaryWidth = 20
  /// The columns that make room for the summary, the most expendable first.
  private static let expendable: [Self] = [.tools, .model, .problem]

  /// What an agent has in this column, sanitised; `tail` is the part of its path that tells it apart.
  func cell(of agent: Agent, tail: FilePath) -> StyledText.Span {
    let theme = Theme()
    return switch self {
    case .name: StyledText.Span(agent.displayName.singleLine, theme.title)
    case .path: StyledText.Span(tail.string.singleLine, theme.secondary)
    case .model: StyledText.Span(agent.models.joined(separator: ", ").singleLine)
    case .tools: StyledText.Span(agent.toolCount)
    case .problem:
      switch agent.problem {
      case .error: StyledText.Span("error", theme.error)
      case .warning: StyledText.Span("warning", theme.warning)
      case .note, nil: StyledText.Span("")
      }
    }
  }

  /// The widths that columns get in a line, given those they would like: 0 for a column that is left out.
  static func fit(_ natural: [Int], into width: Int) -> [Int] {
    var widths = natural.enumerated().map { index, wanted in
      min(wanted, allCases[index].largestShare(of: width))
    }
    for column in expendable where widths.roomForSummary(in: width) < summaryWidth {
      widths[column.rawValue] = 0
    }
    return widths
  }

  /// The widths that columns get in lines of any length: those they would like, but that a few long texts do not
  /// push everything to the right.
  static func comfortable(_ natural: [Int]) -> [Int] {
    zip(natural, allCases).map { min($0, $1.comfortableWidth) }
  }

  private var comfortableWidth: Int {
    switch self {
    case .name: 32
    case .path: 40
    case .model: 24
    case .tools, .problem: 9
    }
  }

  /// The most cells that the column gets in a line that is too short for everything.
  private func largestShare(of width: Int) -> Int {
    switch self {
    case .name: max(width / 4, 8)
    case .path: width / 5
    case .model: width / 8
    case .tools, .problem: 9
    }
  }
}

extension [Int] {
  /// The cells that columns of these widths leave in a line.
  fileprivate func roomForSummary(in width: Int) -> Int {
    width - filter { $0 > 0 }.reduce(0) { $0 + $1 + AgentColumn.gap }
  }
}

extension Agent {
  /// How many tools the agent may use, in words.
  fileprivate var toolCount: String {
    guard let tools, tools != ["*"] else { return "all tools" }
    return tools.isEmpty ? "no tools" : tools.count == 1 ? "1 tool" : "\(tools.count) tools"
  }

  /// The summary of the description on one line, sanitised; empty where there is no description.
  var summaryLine: String {
    description.map { Description(reading: $0).summary.singleLine } ?? ""
  }
}

extension String {
  /// The text on one line, sanitised: every run of white space is one space.
  var singleLine: String { Sanitizer.visible(singleSpaced) }

  /// The text with every run of white space as one space, and none at its ends; not sanitised.
  var singleSpaced: String {
    let words = utf8.split { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
