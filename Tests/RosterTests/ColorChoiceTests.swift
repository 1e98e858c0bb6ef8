import Testing

@testable import roster

@Suite struct ColorChoiceTests {
  struct Case: CustomTestStringConvertible {
    let choice: ColorChoice
    let isTerminal: Bool
    let environment: [String: String]
    let isOn: Bool
    var testDescription: String { "\(choice) \(isTerminal ? "terminal" : "pipe") \(environment)" }
  }

  static let cases = [
    Case(choice: .auto, isTerminal: true, environment: ["TERM": "xterm"], isOn: true),
    Case(choice: .auto, isTerminal: true, environment: [:], isOn: true),
    Case(choice: .auto, isTerminal: false, environment: ["TERM": "xterm"], isOn: false),
    Case(choice: .auto, isTerminal: true, environment: ["TERM": "dumb"], isOn: false),
    Case(choice: .auto, isTerminal: true, environment: ["NO_COLOR": "1"], isOn: false),
    Case(choice: .auto, isTerminal: true, environment: ["NO_COLOR": ""], isOn: true),
    Case(choice: .always, isTerminal: false, environment: ["NO_COLOR": "1", "TERM": "dumb"], isOn: true),
    Case(choice: .never, isTerminal: true, environment: [:], isOn: false),
  ]

  @Test(arguments: cases)
  func decides(_ example: Case) {
    #expect(
      example.choice.isOn(isTerminal: example.isTerminal) { example.environment[$0] } == example.isOn)
  }
}
