import TestSupport
import Testing

@testable import RosterCore

/// Properties of headers of real files: those of ``Corpus``.
@Suite struct HeaderCorpusTests {
  private static var texts: [(path: String, source: SourceText)] { Corpus.files.map { ($0.path, $0.text) } }

  @Test func noTextIsLeftOutOfTheFields() {
    for (path, source) in Self.texts {
      let header = Header(parsing: source)
      let lost = LostText(of: header, in: source.bytes).lines
      #expect(lost.isEmpty, "\(path)")
    }
  }

  @Test func placesAreInTheHeaderAndInOrder() {
    for (path, source) in Self.texts {
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
    for (path, source) in Self.texts where source.lineEnding == .lf {
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
    var random = SeededGenerator(seed: 0x5EED)
    for (path, source) in Self.texts {
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
