internal import RosterCore

/// An agent as the one JSON object that every command prints: everything that was read.
///
/// Every key is always there, a missing value is `null`.
struct AgentObject: JSONWritable {
  private let agent: Agent
  private let graph: MentionGraph
  private let description: Description?
  private let includesText: Bool

  /// Prepares an object.
  ///
  /// - Parameters:
  ///   - agent: What is written.
  ///   - graph: Whom it mentions, and who mentions it.
  ///   - includesText: Whether the text behind the header is written, too.
  init(agent: Agent, graph: MentionGraph, includesText: Bool) {
    self.agent = agent
    self.graph = graph
    self.includesText = includesText
    description = agent.description.map(Description.init(reading:))
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      writeIdentity(to: &json)
      writeHeader(to: &json)
      writeBody(to: &json)
      json.member("mentions", graph.names.mentions(in: agent).map(\.name))
      json.member("mentionedBy", graph.agents(mentioning: agent).map(\.path.string))
      json.member("diagnostics", agent.diagnostics)
    }
  }

  private func writeIdentity(to json: inout JSONWriter) {
    json.member("path", agent.path.string)
    json.member("pathBytes", agent.path.isUTF8 ? nil : Base64.encode(agent.path.bytes))
    json.member("id", agent.id.string)
    json.member("size", agent.stamp.size)
    json.member("modified", agent.stamp.modified.timestamp)
    json.member("dialect", agent.dialect.rawValue)
    json.member("name", agent.name)
  }

  private func writeHeader(to json: inout JSONWriter) {
    json.member("description", agent.description)
    json.member("summary", description?.summary)
    json.member("descriptionTokens", agent.descriptionTokens)
    json.member("tools", agent.tools)
    json.member("disallowedTools", agent.disallowedTools)
    json.member("model") { agent.writeModel(to: &$0) }
    json.member("color", agent.color)
    json.member("header", agent.header.status.rawValue)
    json.member("encoding", agent.source.encoding.rawValue)
    json.member("lineEnding", agent.source.lineEnding.rawValue)
    json.member("bom", agent.source.hasByteOrderMark)
    let lines = agent.source.lines(of: agent.header.fields.map(\.keyRange.lowerBound))
    json.member(
      "fields",
      zip(agent.header.fields, lines).map { FieldObject(field: $0, line: $1, source: agent.source) })
  }

  private func writeBody(to json: inout JSONWriter) {
    let firstLine = agent.source.position(of: agent.body.lowerBound).line
    json.member("body") { json in
      json.object { json in
        json.member("line", firstLine)
        json.member("bytes", agent.body.count)
        json.member("words", agent.wordCount)
        json.member("tokens", agent.bodyTokens)
      }
    }
    if includesText {
      json.member("text") { json in
        let bytes = agent.source.bytes
        json.string(bytes.span.extracting(agent.body))
      }
    }
    json.member("headings", Outline(of: agent.source, in: agent.body, firstLine: firstLine).headings)
    json.member("examples", description?.examples ?? [])
  }
}

/// A field of a header and the line it starts on.
private struct FieldObject: JSONWritable {
  let field: Header.Field
  let line: Int
  let source: SourceText

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("key", field.key)
      json.member("value", field.value)
      json.member("text", source.string(in: field.valueRange))
      json.member("line", line)
    }
  }
}

extension Agent {
  /// Writes the model as a list where the file has one.
  fileprivate func writeModel(to json: inout JSONWriter) {
    if case .sequence = header["model"]?.value {
      models.write(to: &json)
    } else {
      models.first.write(to: &json)
    }
  }
}

extension Outline.Heading: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("level", level)
      json.member("title", title)
      json.member("line", line)
    }
  }
}

extension Example: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("context", context)
      json.member("user", user)
      json.member("assistant", assistant)
      json.member("commentary", commentary)
    }
  }
}

extension Diagnostic: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", rule)
      json.member("severity", severity.rawValue)
      json.member("line", position?.line)
      json.member("column", position?.column)
      json.member("message", message)
    }
  }
}
