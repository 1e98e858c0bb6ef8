import Testing

@testable import RosterScreen

/// Where places of a text go when it is edited.
@Suite struct TextShiftTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old, new: String
    /// Where the bytes of the old text went, by their places.
    let offsets: [Int: Int]
  }

  static let cases = [
    Case(testDescription: "the same", old: "abc", new: "abc", offsets: [0: 0, 2: 2, 3: 3]),
    Case(testDescription: "more in front", old: "abc", new: "xxabc", offsets: [0: 2, 2: 4]),
    Case(
      testDescription: "more in the middle", old: "abcd", new: "abxcd", offsets: [0: 0, 1: 1, 2: 3, 3: 4]),
    Case(testDescription: "more at the end", old: "abc", new: "abcxx", offsets: [0: 0, 2: 2]),
    Case(
      testDescription: "less in the middle", old: "abxxcd", new: "abcd",
      offsets: [1: 1, 2: 2, 3: 2, 4: 2, 5: 3]),
    Case(testDescription: "something else", old: "abXXcd", new: "abYcd", offsets: [2: 2, 3: 2, 4: 3, 5: 4]),
    Case(testDescription: "one more of the same", old: "aaa", new: "aaaa", offsets: [0: 0, 1: 1]),
    Case(testDescription: "nothing left", old: "abc", new: "", offsets: [0: 0, 2: 0, 3: 0]),
    Case(testDescription: "nothing before", old: "", new: "abc", offsets: [0: 3]),
  ]

  @Test(arguments: cases) func movesWithTheText(_ test: Case) {
    let shift = TextShift(from: Array(test.old.utf8), to: Array(test.new.utf8))
    for (old, new) in test.offsets { #expect(shift.offset(of: old) == new, "byte \(old)") }
  }
}
