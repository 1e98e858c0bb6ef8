import RosterCore
import Testing

@testable import RosterCore
@testable import RosterScreen

/// Numbers and times as people say them.
@Suite struct WordingTests {
  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 KB"), (8_249, "8.2 KB"), (9_950, "10 KB"),
    (88_500, "89 KB"), (999_949, "1000 KB"), (1_080_000, "1.1 MB"),
  ])
  func bytes(count: Int, expected: String) {
    #expect(count.byteCount == expected)
  }

  @Test(arguments: [(0, 0), (7, 7), (99, 99), (104, 100), (105, 110), (1_658, 1_700), (123_456, 120_000)])
  func estimates(count: Int, expected: Int) {
    #expect(count.rounded == expected)
  }

  @Test(arguments: [
    (1, "1970-01-01 00:00 UTC"), (951_782_399, "2000-02-28 23:59 UTC"), (951_782_400, "2000-02-29 00:00 UTC"),
    (1_709_251_199, "2024-02-29 23:59 UTC"), (1_735_689_599, "2024-12-31 23:59 UTC"),
    (-1, "1969-12-31 23:59 UTC"),
    (4_107_542_400, "2100-03-01 00:00 UTC"),
  ])
  func moments(seconds: Int, expected: String) {
    #expect(FileStamp.Moment(seconds: seconds, nanoseconds: 0).dateAndTime == expected)
  }

  @Test(arguments: [("", 0), ("a", 1), ("Reviews a diff.", 4), ("データ", 3), ("привет", 3), ("é", 1)])
  func tokens(text: String, expected: Int) {
    let bytes = Array(text.utf8)
    #expect(TokenEstimate.tokens(in: bytes.span, bytes.indices) == expected)
  }
}
