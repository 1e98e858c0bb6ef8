import TestSupport
import Testing

/// What the browser sends to a real terminal, over a folder of payloads.
@Suite(.timeLimit(.minutes(15))) struct PayloadTerminalTests {
  @Test func onlySequencesOfTheTerminalsOwnAreSent() async throws {
    let folder = try PayloadFolder.named()
    let session = try PseudoTerminal(
      [builtProgram("roster"), folder.path],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/", "EDITOR": "true"], rows: 50,
      columns: 150)
    try await session.expect("owned")
    for keys in [
      "jJ", "G", "\r", "r", "\u{4}\u{4}", "r", "e", "o", "q", "\t\t", "q", "y", "/owned", "\t", "\t", "\r",
      "i", "=", "q",
      "m", "q", "aac", "]]", "G", "q", "?", "q",
    ] {
      session.type(keys)
      // Else frames would be skipped.
      try await Task.sleep(for: .milliseconds(60))
    }
    session.type("Q")
    #expect(try await session.expectEnd() == 0)
    let output = session.output()
    #expect(
      !output.contains(/\e\[[0-9;?]*(177|18[89]|19[89])[0-9;]*[A-Zh]/), "a sequence with numbers of a payload"
    )
    // What sets the colours back, and what copies the path.
    let text = output.replacing(/\e\](104|52;c;[A-Za-z0-9+\/=]*)\a/, with: "")
    let leak = ShownBytes(bytes(text.withoutTerminalSequences), allowing: ["\n", "\r", "\u{8}"]).leak
    #expect(leak == nil)
  }
}

extension String {
  /// The text without the sequences that move, set styles, erase and switch modes; questions to the terminal stay.
  fileprivate var withoutTerminalSequences: String {
    replacing(/\e\[[?>]?[0-9;]*[@-bd-mr-z]|\e\([AB0]|\e[=>78]/, with: "")
  }
}
