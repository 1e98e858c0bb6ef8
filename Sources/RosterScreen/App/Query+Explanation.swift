internal import RosterCore

extension Query {
  /// Where an agent holds each of the words, as half a sentence for each.
  ///
  ///     Query("api bash").explanation(of: agent, separator: "·")  // "api: name, text · bash: tools"
  func explanation(of agent: Agent, separator: String) -> String {
    let fields: [(name: String, text: String)] = [
      ("name", agent.displayName), ("description", (agent.description ?? "").repairingMojibake()),
      ("tools", (agent.tools ?? []).joined(separator: "\n")),
      ("text", agent.source.string(in: agent.body).repairingMojibake()),
    ]
    let typed = text.split(whereSeparator: \.isWhitespace)
    return zip(typed, words).map { word, pattern in
      let places = fields.filter { !pattern.matches(in: $0.text).isEmpty }.map(\.name)
      return "\(word): \(places.isEmpty ? "header" : places.joined(separator: ", "))"
    }.joined(separator: " \(separator) ")
  }
}
