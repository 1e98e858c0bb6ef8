import Foundation
import Testing

@testable import RosterCore

/// Properties of headers of real files, which are read from the folder that `ROSTER_CORPUS` names.
@Suite struct HeaderCorpusTests {
  private static let corpus = ProcessInfo.processInfo.environment["ROSTER_CORPUS"]

  private func texts() -> [(path: String, source: SourceText)] {
    guard let corpus = Self.corpus else {
      print("ROSTER_CORPUS is not set: skipped")
      return []
    }
    let root = URL(filePath: corpus)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    return (files?.allObjects as? [URL] ?? []).compactMap { file in
      guard let contents = try? Data(contentsOf: file) else { return nil }
      return (file.path(), SourceText(decoding: Array(contents)))
    }
  }

  @Test func noTextIsLeftOutOfTheFields() {
    for (path, source) in texts() {
      let header = Header(parsing: source)
      let lost = LostText(of: header, in: source.bytes).lines
      #expect(lost.isEmpty, "\(path)")
    }
  }

  @Test func placesAreInTheHeaderAndInOrder() {
    for (path, source) in texts() {
      let header = Header(parsing: source)
      var last = header.range.lowerBound
      for field in header.fields {
        #expect(last <= field.keyRange.lowerBound, "\(path)")
        #expect(field.keyRange.upperBound <= field.valueRange.lowerBound, "\(path)")
        last = field.valueRange.upperBound
      }
      #expect(last <= header.range.upperBound && header.range.upperBound <= header.bodyStart, "\(path)")
    }
  }

  @Test func lineEndsMakeNoDifference() {
    for (path, source) in texts() where source.lineEnding == .lf {
      let windows = source.string(in: 0..<source.bytes.count).replacing("\n", with: "\r\n")
      let (header, other) = (
        Header(parsing: source), Header(parsing: SourceText(decoding: Array(windows.utf8)))
      )
      #expect(header.status == other.status, "\(path)")
      #expect(header.fields.map(\.value) == other.fields.map(\.value), "\(path)")
    }
  }

  /// A header that is cut off anywhere, or loses a byte, is still read without losing text.
  @Test func damagedHeaders() {
    var random = SplitMix(seed: 0x5EED)
    for (path, source) in texts() {
      let header = Header(parsing: source)
      guard header.range.count > 1 else { continue }
      var damaged = source.bytes
      damaged.remove(at: Int.random(in: header.range, using: &random))
      let text = SourceText(decoding: damaged)
      let lost = LostText(of: Header(parsing: text), in: text.bytes).lines
      #expect(lost.isEmpty, "\(path), seed \(random.seed)")
    }
  }
}

/// Words of a header that are in no field and no comment.
private struct LostText {
  var lines: [String] = []

  init(of header: Header, in bytes: [UInt8]) {
    var rest = bytes
    for field in header.fields {
      for offset in field.keyRange { rest[offset] = ASCII.space }
      for offset in field.valueRange { rest[offset] = ASCII.space }
    }
    for line in LineScanner(rest, in: header.range) {
      let text = rest[line.content].prefix { $0 != YAMLIndicator.comment }
      if text.contains(where: \.isWord) { lines.append(String(decoding: text, as: UTF8.self)) }
    }
  }
}

/// A small generator of random numbers whose seed can be printed and used again.
private struct SplitMix: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
