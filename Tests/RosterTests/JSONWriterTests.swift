import RosterCore
import TestSupport
import Testing

@testable import roster

@Suite struct JSONWriterTests {
  struct StringCase: CustomTestStringConvertible {
    let id: String
    let text: String
    let json: String
    var testDescription: String { id }
  }

  static let stringCases = [
    StringCase(id: "empty", text: "", json: #""""#),
    StringCase(id: "ascii", text: " ~/a'", json: #"" ~/a'""#),
    StringCase(id: "quote and backslash", text: #"a"b\c"#, json: #""a\"b\\c""#),
    StringCase(id: "line ends and tab", text: "a\r\n\tb", json: #""a\r\n\tb""#),
    StringCase(id: "one grapheme", text: "\r\n", json: #""\r\n""#),
    StringCase(
      id: "controls", text: "\0\u{1}\u{8}\u{C}\u{1B}\u{1F}", json: #""\u0000\u0001\u0008\u000c\u001b\u001f""#),
    StringCase(id: "delete", text: "~\u{7F}", json: #""~\u007f""#),
    StringCase(
      id: "C1", text: "\u{80}\u{85}\u{9B}\u{9F}\u{A0}", json: "\"\\u0080\\u0085\\u009b\\u009f\u{A0}\""),
    StringCase(
      id: "bidirectional", text: "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}",
      json: #""\u202a\u202e\u2066\u2069\u200e\u200f\u061c""#),
    StringCase(
      id: "invisible", text: "\u{AD}\u{200B}\u{2060}\u{FEFF}\u{3164}",
      json: #""\u00ad\u200b\u2060\ufeff\u3164""#),
    StringCase(id: "separators", text: "\u{2028}\u{2029}", json: #""\u2028\u2029""#),
    StringCase(id: "joiners", text: "👩\u{200D}💻\u{FE0F}", json: #""👩\u200d💻\ufe0f""#),
    StringCase(
      id: "above the basic plane", text: "\u{E0001}\u{E007F}\u{1D173}",
      json: #""\udb40\udc01\udb40\udc7f\ud834\udd73""#),
    StringCase(id: "noncharacters", text: "\u{FFFE}\u{10FFFF}", json: #""\ufffe\udbff\udfff""#),
    StringCase(id: "letters", text: "naïve 設計 😀 \u{FFFD}", json: "\"naïve 設計 😀 \u{FFFD}\""),
    StringCase(id: "combining mark first", text: "\u{301}a", json: "\"\u{301}a\""),
  ]

  @Test(arguments: stringCases)
  func string(_ example: StringCase) throws {
    let written = json(of: example.text)
    #expect(written == example.json)
    #expect(try JSONNode(parsing: bytes(written)) == .string(example.text))
  }

  @Test func escapesEveryHiddenScalarAndNoOther() throws {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let written = json(of: String(scalar))
      let isEscaped = written.contains("\\")
      guard isEscaped != (Sanitizer.isHidden(scalar) || scalar == "\"" || scalar == "\\") else { continue }
      Issue.record("U+\(String(value, radix: 16)) became \(written)")
    }
  }

  @Test func keepsKeysInTheirOrder() {
    var writer = JSONWriter()
    writer.object { object in
      object.member("b", 1)
      object.member("a\n", [true, false])
      object.member("empty") { $0.object { _ in } }
      object.member("none", String?.none)
      object.member("list") { list in
        list.array { elements in
          "x".write(to: &elements)
          elements.array { _ in }
          elements.object { $0.member("y", "") }
        }
      }
    }
    let expected = #"{"b":1,"a\n":[true,false],"empty":{},"none":null,"list":["x",[],{"y":""}]}"#
    #expect(String(decoding: writer.take(), as: UTF8.self) == expected)
    #expect(writer.bytes.isEmpty)
  }

  struct ScalarCase: CustomTestStringConvertible {
    let text: String
    let kind: YAMLValue.Kind
    let json: String
    var testDescription: String { text }
  }

  static let scalarCases = [
    ScalarCase(text: "~", kind: .null, json: "null"),
    ScalarCase(text: "True", kind: .bool(true), json: "true"),
    ScalarCase(text: "yes", kind: .string, json: #""yes""#),
    ScalarCase(text: "0x1F", kind: .integer(31), json: "31"),
    ScalarCase(text: "-0", kind: .integer(0), json: "0"),
    ScalarCase(text: "9007199254740992", kind: .integer(1 << 53), json: "9007199254740992"),
    ScalarCase(text: "9007199254740993", kind: .largeInteger, json: #""9007199254740993""#),
    ScalarCase(text: "-9007199254740993", kind: .largeInteger, json: #""-9007199254740993""#),
    ScalarCase(text: "1.10", kind: .float(1.1), json: "1.1"),
    ScalarCase(text: "-0.0", kind: .float(-0.0), json: "-0.0"),
    ScalarCase(text: "1e300", kind: .float(1e300), json: "1e+300"),
    ScalarCase(text: "5e-324", kind: .float(.leastNonzeroMagnitude), json: "5e-324"),
    ScalarCase(text: ".inf", kind: .float(.infinity), json: #"".inf""#),
    ScalarCase(text: "-.INF", kind: .float(-.infinity), json: #""-.INF""#),
    ScalarCase(text: ".nan", kind: .float(.nan), json: #"".nan""#),
    ScalarCase(text: "1e999", kind: .float(.infinity), json: #""1e999""#),
  ]

  @Test(arguments: scalarCases)
  func scalar(_ example: ScalarCase) throws {
    let written = json(
      of: YAMLValue.scalar(YAMLValue.Scalar(text: example.text, style: .plain, kind: example.kind)))
    #expect(written == example.json)
    _ = try JSONNode(parsing: bytes(written))
  }

  @Test func ofKeysThatRepeatTheLastCounts() {
    func entry(_ key: String, _ text: String) -> YAMLValue.Entry {
      YAMLValue.Entry(key: key, value: .scalar(YAMLValue.Scalar(text: text, style: .plain, kind: .string)))
    }
    let mapping = YAMLValue.mapping([
      entry("a", "1"), entry("\u{E9}", "2"), entry("a", "3"), entry("e\u{301}", "4"), entry("b", "5"),
    ])
    #expect(json(of: mapping) == "{\"\u{E9}\":\"2\",\"a\":\"3\",\"e\u{301}\":\"4\",\"b\":\"5\"}")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("\u{FFFD}~", "77+9fg=="),
  ])
  func base64(text: String, expected: String) {
    #expect(Base64.encode(bytes(text)) == expected)
  }

  private func json(of value: some JSONWritable) -> String {
    var writer = JSONWriter()
    value.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
