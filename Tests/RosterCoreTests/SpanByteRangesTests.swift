import TestSupport
import Testing

@testable import RosterCore

@Suite struct SpanByteRangesTests {
  @Test func agreesWithALookAtEachByte() {
    var random = SeededGenerator()
    for count in 0..<200 {
      let rarity = UInt8.random(in: 0...255, using: &random)
      let bytes = (0..<count).map { _ in
        let byte = UInt8.random(in: 0...255, using: &random)
        return UInt8.random(in: 0...255, using: &random) < rarity ? byte & 0x7F : byte
      }
      let first = UInt8.random(in: 0...255, using: &random)
      let range = first...UInt8.random(in: first...255, using: &random)
      let start = Int.random(in: 0...count, using: &random)
      let isFound = bytes.span.contains(byteIn: range)
      #expect(isFound == bytes.contains(where: range.contains), "seed \(random.seed)")
      let place = bytes.span.firstNonASCII(from: start)
      #expect(place == bytes[start...].firstIndex { $0 >= 0x80 } ?? count, "seed \(random.seed)")
    }
  }

  @Test func findsOneByteAtEveryPlace() {
    for count in 1..<100 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0x7F, count: count)
        bytes[place] = 0x80
        let found = bytes.span.firstNonASCII(from: 0)
        #expect(found == place)
        let (isThere, isAbove) = (
          bytes.span.contains(byteIn: 0x80...0x80), bytes.span.contains(byteIn: 0x81...0xFF)
        )
        #expect(isThere && !isAbove)
      }
    }
  }

  @Test func anEmptyTextHoldsNothing() {
    let isFound = [UInt8]().span.contains(byteIn: 0x00...0xFF)
    #expect(!isFound)
  }
}
