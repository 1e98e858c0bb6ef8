import TestSupport
import Testing

/// The validator that the tests of JSON output lean on has to refuse what is no JSON.
@Suite struct JSONNodeTests {
  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "[1 2]", "01", "+1",
    ".5", "1.", "1e", "-", "nul", "NaN", "Infinity", "'a'", "\"a", "\"\n\"", "\"\u{1F}\"", "\"\\x\"",
    "\"\\u12\"", "\"\\u+123\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "1 2", "[]]", "\u{FEFF}1",
  ])
  func refuses(text: String) {
    #expect(throws: JSONNode.Failure.self) { try JSONNode(parsing: bytes(text)) }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: JSONNode.Failure.self) { try JSONNode(parsing: [0x22, 0xFF, 0x22]) }
  }

  @Test func reads() throws {
    let text = #" {"a":[1,-0.5e+3,true,null,"\"\u00e9\ud83d\ude00\/\n"],"b":{},"a":false} "#
    let expected = JSONNode.object([
      ("a", .array([.number("1"), .number("-0.5e+3"), .bool(true), .null, .string("\"é😀/\n")])),
      ("b", .object([])), ("a", .bool(false)),
    ])
    #expect(try JSONNode(parsing: bytes(text)) == expected)
  }
}
