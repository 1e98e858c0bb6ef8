/// Folders of agents that hold every payload in every place.
package enum PayloadFolder {
  /// The payloads that a name of a file can be made of.
  package static let payloads = Payload.all.filter { isHoldingAnyBytes || $0.text != nil }

  /// A folder in which each payload names a folder and its files: one holds it as it is, and one more as plain letters
  /// where these can tell it.
  package static func named() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for payload in payloads {
      let inner = bytes("\(folder.path)/") + payload.fileName
      let stem = inner + bytes("/\(payload.name) ") + payload.fileName
      try makeFolder(at: inner)
      try writeFile(agent(payload.name, payload.bytes), at: stem + bytes(".md"))
      if let text = payload.text {
        try writeFile(escapedAgent(payload.name, text), at: stem + bytes(" escaped.md"))
      }
    }
    return folder
  }

  /// A folder with the files `all.md` and `escaped.md`, which hold all payloads that are UTF-8, and one file more for
  /// each other.
  package static func gathered() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let text = Payload.all.compactMap(\.text).joined(separator: " ")
    try folder.write(agent("all", bytes(text)), to: "all.md")
    try folder.write(escapedAgent("all", text), to: "escaped.md")
    for payload in Payload.all where payload.text == nil {
      try folder.write(agent(payload.name, payload.bytes), to: payload.name + ".md")
    }
    return folder
  }

  /// The files of the folder that ``gathered()`` makes.
  package static let gatheredFiles =
    ["all.md", "escaped.md"] + Payload.all.filter { $0.text == nil }.map { $0.name + ".md" }

  /// The texts behind the headers of the agents that hold a payload as it is.
  package static func body(_ payload: Payload) -> [UInt8] {
    filled(bodyTemplate, payload.name, payload.bytes)
  }

  /// An agent with a payload wherever text can be, as it is.
  private static func agent(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    filled(headerTemplate + bodyTemplate, name, payload)
  }

  /// An agent with a payload as YAML and Markdown can write it in plain letters.
  private static func escapedAgent(_ name: String, _ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars.map { String(UInt64($0.value) + 1 << 32, radix: 16).suffix(8) }
    return filled(escapedHeaderTemplate, name + " escaped", bytes(scalars.map { "\\U\($0)" }.joined()))
      + filled(bodyTemplate, name, bytes(scalars.map { "&#x\($0.suffix(6));" }.joined()))
  }

  /// Only file systems of Linux take any bytes as a name.
  private static var isHoldingAnyBytes: Bool {
    #if os(Linux)
      true
    #else
      false
    #endif
  }

  /// A template with the name for `NAME` and the payload for each `@`.
  private static func filled(_ template: String, _ name: String, _ payload: [UInt8]) -> [UInt8] {
    template.replacing("NAME", with: name).utf8.flatMap { $0 == UInt8(ascii: "@") ? payload : [$0] }
  }

  private static let headerTemplate = """
    ---
    name: NAME @
    description: Does @ things.
    tools: Read, @, mcp__@__look, Bash(@:*)
    model: @
    color: @
    key @ : value @
    list:
      - @
    map: {@: @}
    quoted: "@"
    block: |
      @
    ---

    """

  private static let escapedHeaderTemplate = """
    ---
    name: "NAME @"
    description: "Does @ things."
    tools: ["Read", "@", "mcp__@__look"]
    model: "@"
    color: "@"
    "key @": "value @"
    map: {"@": {"@": "@"}}
    ---

    """

  private static let bodyTemplate = """
    # Title @

    Text @ and *emphasis @*, `code @`, [link @](http://x.test/@ "title @"), <http://x.test/@>, ![picture @](@).

    - item @
      1. inner @
    - [ ] task @

    > quote @

    ```language @
    code @
    ```

    | head @ | head |
    | --- | --- |
    | cell @ | cell |

    <p class="@">@</p>

    <example>
    Context: @
    user: "@"
    assistant: "@"
    <commentary>@</commentary>
    </example>

    Ask `NAME @` and the @ agent.

    Heading @
    =====

    """
}
