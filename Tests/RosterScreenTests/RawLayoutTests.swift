import RosterCore
import RosterScreen
import TestSupport
import Testing

/// A file as it is, and what is wrong with it.
@Suite struct RawLayoutTests {
  private func raw(_ text: String, width: Int = 60) -> [String] {
    RawLayout.lines(of: agent(text), width: width, theme: Theme()).map(\.text.text)
  }

  @Test(arguments: [
    ("one\ntwo", ["    1  one", "    2  two"]), ("\ta\tb", ["    1  → a→ b"]),
    ("a\u{202E}b", ["    1! a<U+202E>b", "     ▏ column 2: U+202E right-to-left override"]),
    ("é â†’ â†’", ["    1! é â†’ â†’", "     ▏ columns 3, 7: “â†’” stands for “→”"]),
    (
      "ok\u{E0068}\u{E0069}",
      [
        "    1! ok<U+E0068><U+E0069>", "     ▏ column 3: 2 tag characters that spell “hi”",
      ]
    ),
  ])
  func lines(text: String, expected: [String]) {
    #expect(raw(text) == expected)
  }

  @Test func notesOfOneLineAreBounded() {
    let text = String(
      (0..<40).flatMap { [Character("a"), Character(Unicode.Scalar(0x2060 + $0 % 16) ?? "b")] })
    let lines = raw(text, width: 200)
    #expect(lines.count < 14)
    #expect(lines.last?.hasSuffix("of such places") == true)
  }

  @Test func wrongLinesSayWhatIsWrong() {
    let lines = raw("---\nname: a\ndescription: b: c\n---\nText.", width: 100)
    #expect(lines[2] == "    3! description: b: c")
    #expect(
      lines[3]
        == "     ▏ A colon and a space stand inside a value. Quote the value: description: \"…\"")
  }

  private func problems(_ text: String, width: Int) -> [String] {
    let lines = DetailLayout(width: width, theme: Theme()).lines(of: agent(text)).map(\.text.text)
    return lines.drop { !$0.hasPrefix("! ") }.prefix { !$0.isEmpty }.map { $0 }
  }

  @Test(arguments: [
    (
      "---\nname: a\ndescription: b: c\n---\nText.",
      [
        "! line 3, column 15: A colon and a space stand inside a value.", "  ▏ description: b: c",
        "  Quote the value: description: \"…\"",
      ]
    ),
    (
      "---\nname: a\ndescription: b\n---\n",
      [
        "! There is no text behind the header: the agent has no prompt.",
        "  Write the prompt below the line that closes the header.",
      ]
    ),
  ])
  func problems(text: String, expected: [String]) {
    #expect(problems(text, width: 70) == expected)
  }

  @Test func aLongLineIsShownAroundItsProblem() {
    let words = String(repeating: "word ", count: 400)
    let lines = problems("---\nname: a\ndescription: \(words)日本: \(words)\n---\nText.", width: 40)
    let line = lines.first { $0.hasPrefix("  ▏ ") } ?? ""
    #expect(line.hasPrefix("  ▏ …"))
    #expect(line.hasSuffix("…"))
    #expect(line.contains("日本: "))
  }

  @Test func enterOnAProblemJumpsToItsLine() async throws {
    let hidden = String(repeating: "a\u{200B}\n", count: 8)
    let text = "---\nname: a\ndescription: b\ncolor: plaid\n---\n\(hidden)"
    let driver = await AppDriver([agent(text)], size: Size(rows: 30, columns: 80))
    try await driver.press("<Enter><Tab><Tab><Enter>")
    #expect(driver.app.render().snapshot.contains("6! a<U+200B>"))
  }
}
