@testable import RosterScreen
import Testing

@Suite struct ColorTests {
  @Test(arguments: [
    ("red", Color.red), ("Purple", .magenta), ("ORANGE", .rgb(RGB(0xFF, 0x87, 0))),
    ("deepskyblue", .rgb(RGB(0, 0xBF, 0xFF))), ("Deep sky-blue", .rgb(RGB(0, 0xBF, 0xFF))),
    ("dark_slate_grey", .rgb(RGB(0x2F, 0x4F, 0x4F))), ("#fa0", .rgb(RGB(0xFF, 0xAA, 0))),
    ("#E63946", .rgb(RGB(0xE6, 0x39, 0x46))), (" amber ", .rgb(RGB(0xF5, 0x9E, 0x0B))),
  ])
  func agentColor(text: String, expected: Color) {
    #expect(AgentColor(text)?.color == expected)
  }

  @Test(arguments: [
    "", "metallic-blue", "#", "#12", "#1234", "#ggg", "123456", "[color]", "#+12", "#１２３",
    String(repeating: " ", count: 70) + "red",
  ])
  func unknownAgentColor(text: String) {
    #expect(AgentColor(text) == nil)
  }

  @Test(arguments: [
    (Color.rgb(RGB(255, 135, 0)), ColorDepth.indexed, Color.indexed(208)),
    (.rgb(RGB(255, 135, 0)), .direct, .rgb(RGB(255, 135, 0))),
    (.rgb(RGB(250, 10, 10)), .sixteen, .terminal(9)),
    (.rgb(RGB(200, 10, 10)), .eight, .terminal(1)),
    (.rgb(RGB(200, 10, 10)), .none, .standard),
    (.indexed(9), .eight, .terminal(1)), (.indexed(9), .indexed, .indexed(9)),
    (.indexed(255), .sixteen, .terminal(7)),
    (.terminal(9), .eight, .terminal(1)), (.terminal(8), .eight, .standard),
    (.terminal(9), .direct, .terminal(9)),
    (.standard, .direct, .standard),
  ])
  func reduced(color: Color, depth: ColorDepth, expected: Color) {
    #expect(color.reduced(to: depth) == expected)
  }

  @Test func everyIndexedColourIsNearestToItself() {
    for index in UInt8(16)...255 {
      let nearest = XtermPalette.nearest(to: XtermPalette[index], in: 16...255)
      #expect(XtermPalette[nearest] == XtermPalette[index])
    }
  }

  @Test func asciiSignsAreASCII() {
    let fields = Mirror(reflecting: Signs.ascii).children.map { "\($0.value)" }
    #expect(fields.count > 20)
    #expect(fields.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }
}
