import TestSupport
import Testing

@testable import RosterCore

/// Where texts hold what a query found.
@Suite struct HighlighterTests {
  /// The text with brackets around what is found in it.
  private static func marked(_ text: String, _ highlighter: Highlighter, as field: IndexField) -> String {
    var bytes = Array(text.utf8)
    for place in highlighter.places(in: text, as: field).reversed() {
      bytes.insert(UInt8(ascii: "]"), at: place.upperBound)
      bytes.insert(UInt8(ascii: "["), at: place.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("rate lim", "Limits the rate.", "[Lim]its the [rate]."),
    ("limit ", "Limits, limiting, limit, limitless", "[Limits], [limiting], [limit], limitless"),
    ("end", "backend end-to-end", "backend [end]-to-[end]"),
    ("backendeng", "The backend-engineer", "The [backend-eng]ineer"),
    ("front-end", "frontend and front end, front ends", "[frontend] and [front end], [front end]s"),
    ("\"rate limiting\"", "rate-limiting, rate limit", "[rate-limiting], rate limit"),
    ("\"a b\"", "a a b", "a [a b]"),
    ("'API", "An API, an api, RAPID", "An [API], an api, R[API]D"),
    ("cafe", "Der Café-Besuch", "Der [Café]-Besuch"),
    ("-rate limit", "rate limit", "rate [limit]"), ("name:rate", "rate", "rate"), ("is:repaired", "is", "is"),
    ("検索", "全文検索エンジン", "全文[検索]エンジン"), ("", "a", "a"),
    ("ガイド", "ﾕｰｻﾞｰｶﾞｲﾄﾞ", "ﾕｰｻﾞｰ[ｶﾞｲﾄﾞ]"), ("ﾃﾞｰﾀ", "データ設計", "[データ]設計"),
    ("body:^the", "The end", "[The] end"), ("body:end$", "The end ", "The [end] "),
    ("body:^end", "The end", "The end"), ("body:^the$", "The end", "The end"),
    ("api | rest ", "the rest api", "the [rest] [api]"),
  ])
  func places(query: String, text: String, expected: String) {
    #expect(Self.marked(text, Highlighter(Query(query)), as: .body) == expected)
  }

  @Test(arguments: [
    ("beng", "backend-engineer", "[b]ackend-[eng]ineer"),
    ("bakcend", "backend-engineer", "[backend]-engineer"),
    ("^back", "backend-engineer", "[back]end-engineer"), ("neer$", "backend-engineer", "backend-engi[neer]"),
    ("engineer", "backend-engineer", "backend-[engineer]"),
  ])
  func places(query: String, name: String, expected: String) throws {
    let index = AgentIndex([Segment(indexing: [agent("---\nname: \(name)\n---\n", at: "/a.md")])])
    let result = try #require(index.search(Query(query)))
    #expect(Self.marked(name, result.highlighter, as: .name) == expected)
  }
}
