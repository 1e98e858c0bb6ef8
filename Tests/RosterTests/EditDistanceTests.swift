import Testing

@testable import roster

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("list", "list", 0), ("lsit", "list", 1), ("lst", "list", 1),
    ("lisst", "list", 1), ("lest", "list", 1), ("tsil", "list", 3), ("ca", "abc", 3), ("naïve", "naive", 1),
  ])
  func distance(left: String, right: String, expected: Int) {
    #expect(editDistance(left, right) == expected)
    #expect(editDistance(right, left) == expected)
  }

  @Test(arguments: [
    ("lsit", "list"), ("l", nil), ("exp", "export"), ("snap", "snapshot"), ("xyz", nil),
    ("compare", "compare"),
    ("comprae", "compare"), ("", nil),
  ])
  func nearest(text: String, expected: String?) {
    #expect(["list", "show", "compare", "export", "snapshot"].nearest(to: text) == expected)
  }
}
