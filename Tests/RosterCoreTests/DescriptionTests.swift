import Testing

@testable import RosterCore

@Suite struct DescriptionTests {
  @Test func onRealLines() {
    let text = """
      Use this agent to review.

      <example>
      Context: The user wrote code.
      user: "Please look at it"
      assistant: "I'll ask the reviewer"
      <commentary>
      Code was written.
      </commentary>
      </example>
      """
    let description = Description(reading: text)
    #expect(description.summary == "Use this agent to review.")
    #expect(
      description.examples.map(\.parts) == [
        ["The user wrote code.", "Please look at it", "I'll ask the reviewer", "Code was written."]
      ])
    #expect(description.remainder.isEmpty)
  }

  @Test func onOneLineWithTwoCharacterBreaks() {
    let text =
      #"Reviews.\n\nExamples:\n<example>\nContext: A\nuser: "B"\nassistant: "C \"quoted\""\n<commentary>D</commentary>\n</example>\n<example>user: 'E'</example>"#
    let description = Description(reading: text)
    #expect(description.summary == "Reviews.\n\nExamples:")
    #expect(description.introduction == "Reviews.")
    #expect(description.examples.map(\.parts) == [["A", "B", "C \"quoted\"", "D"], [nil, "E", nil, nil]])
  }

  @Test(
    arguments: [
      ("inline", "<example>Context: a user: b assistant: c</example>", ["a", "b", "c", nil]),
      ("capitals", "<Example>\nUser: b\nAssistant: c\n</EXAMPLE>", [nil, "b", "c", nil]),
      ("markup", "<example>\n**User**: b\n**Assistant:** c\n</example>", [nil, "b", "c", nil]),
      ("labelled", "<example>\nuser: b\nCommentary: d\n</example>", [nil, "b", nil, "d"]),
      ("list", "<example>\n- Context: a\n- user: b\n</example>", ["a", "b", nil, nil]),
      ("turns", "<example>\nuser: a\nassistant: b\nuser: c\n</example>", [nil, "a\nc", "b", nil]),
      ("unlabelled", "<example>just text</example>", ["just text", nil, nil, nil]),
      ("not closed", "<example>user: a", [nil, "a", nil, nil]),
      (
        "label in speech", "<example>\nuser: tell the user: hi\nassistant: ok\n</example>",
        [nil, "tell the user: hi", "ok", nil]
      ),
      (
        "word with the label's end", "<example>\nuser: a\nassistant: superuser: b\n</example>",
        [nil, "a", "superuser: b", nil]
      ),
      ("commentary not closed", "<example>user: a <commentary>why</example>", [nil, "a", nil, "why"]),
    ] as [(String, String, [String?])])
  func shapes(id: String, text: String, parts: [String?]) {
    #expect(Description(reading: text).examples.map(\.parts) == [parts], "\(id)")
  }

  @Test(arguments: [
    ("plain", "Plain text.", "Plain text."), ("breaks", #"a\nb\n\nc"#, "a\nb\n\nc"),
    ("path", #"C:\new\table"#, #"C:\new\table"#),
    ("quotes stay without breaks", #"say \"hi\""#, #"say \"hi\""#),
    ("mojibake", "a â†’ b", "a → b"), ("empty", "", ""),
  ])
  func summaries(id: String, text: String, summary: String) {
    #expect(Description(reading: text).summary == summary, "\(id)")
  }

  @Test(arguments: [
    "S. Examples:\n", "S.\n\nExample: ", "S.\n- ", "S. Examples:\n1. ", "S.\nExamples:\n<examples>\n* ", "S.",
  ])
  func announcementsOfExamplesAreNoIntroduction(text: String) {
    #expect(Description(reading: text + "<example>user: a</example>").introduction == "S.")
    #expect(Description(reading: text).introduction == text.trimmedText)
  }

  @Test(.timeLimit(.minutes(15)))
  func manyExamplesThatAreNotClosed() {
    let text = String(repeating: "<example>", count: 200_000)
    #expect(Description(reading: text).examples.count == 200_000)
  }

  @Test func textBehindExamplesIsKept() {
    let description = Description(
      reading: "Before.<example>user: a</example>Between.<example>user: b</example> After.")
    #expect(description.summary == "Before.")
    #expect(description.remainder == "Between.\n\nAfter.")
  }
}

extension Example {
  fileprivate var parts: [String?] { [context, user, assistant, commentary] }
}
