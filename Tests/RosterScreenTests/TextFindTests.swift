import Testing

@testable import RosterScreen

/// What is found in the text that is read.
@Suite struct TextFindTests {
  @Test(arguments: [
    ("rest api", "An API, RESTful", "An [API], [REST]ful"), ("\"a b\"", "a ab A B", "a ab [A B]"),
    ("é", "É é e", "[É] [é] e"), ("ab bc", "abc", "[abc]"), ("-api", "api", "api"), ("'API", "api", "[api]"),
    ("zzz", "api", "api"),
  ])
  func places(find: String, text: String, expected: String) throws {
    var bytes = Array(text.utf8)
    for place in try #require(TextFind(find)).places(in: text).reversed() {
      bytes.insert(UInt8(ascii: "]"), at: place.upperBound)
      bytes.insert(UInt8(ascii: "["), at: place.lowerBound)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: ["", " ", "\"", "-"]) func asksForNothing(find: String) { #expect(TextFind(find) == nil) }
}
