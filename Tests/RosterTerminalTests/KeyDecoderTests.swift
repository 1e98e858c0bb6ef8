@testable import RosterTerminal
import RosterScreen
import Testing

@Suite struct KeyDecoderTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let reads: [[RawKey]]
    let inputs: [Input]
    var isUTF8 = true
    var testDescription: String { id }
  }

  private static func bytes(_ text: String) -> [RawKey] { text.utf8.map(RawKey.byte) }

  private static let pasteStart = RawKey.code(KeyDecoder.Code.pasteStart)
  private static let pasteEnd = RawKey.code(KeyDecoder.Code.pasteEnd)

  static let cases = [
    Case(id: "letters", reads: [bytes("aé設")], inputs: "aé設".map { .key(.character($0)) }),
    Case(
      id: "a letter in two reads", reads: [[.byte(0xE8), .byte(0xA8)], [.byte(0xAD)]],
      inputs: [.key(.character("設"))]),
    Case(id: "a letter cut off", reads: [[.byte(0xE8)], bytes("a")], inputs: [.key(.character("a"))]),
    Case(
      id: "not UTF-8", reads: [[.byte(0xFF)], bytes("a")],
      inputs: [.key(.character("\u{FFFD}")), .key(.character("a"))]),
    Case(
      id: "bytes without UTF-8", reads: [[.byte(0xE8)], bytes("a")], inputs: [.key(.character("a"))],
      isUTF8: false),
    Case(
      id: "controls", reads: [bytes("\r\n\t\u{7F}\u{8}\u{3}\0\u{1F}")],
      inputs: [.enter, .enter, .tab, .backspace, .backspace, .control("c"), .control(" "), .control("_")]
        .map(Input.key)),
    Case(id: "escape alone", reads: [bytes("\u{1B}")], inputs: [.key(.escape)]),
    Case(id: "escape and a key", reads: [bytes("\u{1B}q")], inputs: [.key(.escape), .key(.character("q"))]),
    Case(
      id: "escape and a bracket", reads: [bytes("\u{1B}[")], inputs: [.key(.escape), .key(.character("["))]),
    Case(
      id: "unknown sequence", reads: [bytes("\u{1B}[1;7Zx\u{1B}[<64;5;3M")], inputs: [.key(.character("x"))]),
    Case(
      id: "paste", reads: [[pasteStart] + bytes("a\r\nb\rq\u{1B}[1;7Z") + [pasteEnd]],
      inputs: [.paste("a\nb\nq\u{1B}[1;7Z")]),
    Case(
      id: "paste in parts",
      reads: [[pasteStart] + bytes("a"), [.byte(0xC3)], [.byte(0xA9), pasteEnd] + bytes("b")],
      inputs: [.paste("aé"), .key(.character("b"))]),
    Case(
      id: "paste without an end",
      reads: [[pasteStart] + bytes("a"), bytes("b\u{3}c"), bytes("\u{3}"), bytes("d")],
      inputs: [.key(.control("c")), .key(.character("d"))]),
    Case(id: "paste without a start", reads: [[pasteEnd]], inputs: []),
    Case(id: "shifted arrows", reads: [[.code(KeyDecoder.Code.shiftUp)]], inputs: [.key(.shiftUp)]),
    Case(id: "unknown code", reads: [[.code(0x6FFF)]], inputs: []),
  ]

  @Test(arguments: cases)
  func decodes(_ example: Case) {
    var decoder = KeyDecoder(isUTF8: example.isUTF8)
    #expect(example.reads.flatMap { decoder.decode($0) } == example.inputs)
  }
}
