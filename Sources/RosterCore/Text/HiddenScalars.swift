/// Scalars of a text that a reader does not see, by kind.
struct HiddenScalars {
  /// One kind of hidden scalar in a text.
  struct Kind: Equatable {
    let finding: Finding
    /// The byte offset of the first one.
    let firstOffset: Int
  }

  /// The kinds that the text holds.
  let kinds: [Kind]

  /// Looks through a text; what emoji and scripts need is not hidden.
  init(in source: SourceText) {
    guard source.bytes.span.mayHide else {
      kinds = []
      return
    }
    var nuls = Tally()
    var controls = Tally()
    var invisible = Tally()
    for line in LineScanner(source.bytes) where source.bytes.span.extracting(line.content).mayHide {
      var context = JoinerContext(source.string(in: line.content))
      var offset = line.start
      while let (scalar, stays) = context.next() {
        switch scalar.value {
        case _ where stays: break
        case 0: nuls.count(offset)
        case ..<0x80: controls.count(offset)
        default: invisible.count(offset)
        }
        offset += UTF8.width(scalar)
      }
    }
    kinds = [
      nuls.kind(Finding.nulBytes), controls.kind(Finding.controlCharacters),
      invisible.kind(Finding.hiddenCharacters),
    ].compactMap { $0 }
  }

  private struct Tally {
    var total = 0
    var first = 0

    mutating func count(_ offset: Int) {
      if total == 0 { first = offset }
      total += 1
    }

    func kind(_ finding: (Int) -> Finding) -> Kind? {
      total == 0 ? nil : Kind(finding: finding(total), firstOffset: first)
    }
  }
}

/// The controls of ASCII that are not white space.
private let controls: [ClosedRange<UInt8>] = [0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x7F]

extension Span<UInt8> {
  /// Whether valid UTF-8 holds a control or a scalar that has no shape of its own.
  fileprivate var mayHide: Bool {
    for range in controls where contains(byteIn: range) { return true }
    var offset = firstNonASCII(from: 0)
    while offset < count {
      let (scalar, width) = scalar(at: offset)
      if Sanitizer.isHidden(scalar) { return true }
      offset = firstNonASCII(from: offset + width)
    }
    return false
  }
}
