/// Scalars of a text that a reader does not see.
struct HiddenScalars {
  /// The runs of hidden scalars, in order.
  private(set) var runs: [HiddenRun] = []

  /// Looks through a text; what emoji and scripts need is not hidden.
  init(in source: SourceText) {
    guard source.bytes.span.mayHide else { return }
    for line in LineScanner(source.bytes) where source.bytes.span.extracting(line.content).mayHide {
      var context = JoinerContext(source.string(in: line.content))
      var offset = line.start
      while let (scalar, stays) = context.next() {
        let end = offset + UTF8.width(scalar)
        if !stays { add(scalar, offset..<end) }
        offset = end
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ range: Range<Int>) {
    let kind = HiddenRun.Kind(of: scalar)
    // A copy of the last run would make each scalar that is added copy those before it.
    if let end = runs.last?.range.upperBound, end == range.lowerBound, runs.last?.kind == kind {
      runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<range.upperBound
      runs[runs.count - 1].scalars.append(scalar)
    } else {
      runs.append(HiddenRun(kind: kind, range: range, scalars: [scalar]))
    }
  }

  /// What there is to say about them, each with the byte offset of the first that it counts.
  var findings: [(finding: Finding, offset: Int)] {
    let others: Set<HiddenRun.Kind> = [.direction, .tag, .selector, .invisible]
    return [
      finding(Finding.nulBytes, of: [.null]), finding(Finding.controlCharacters, of: [.control]),
      finding(Finding.hiddenCharacters, of: others),
    ].compactMap(\.self)
  }

  private func finding(
    _ finding: (Int) -> Finding, of kinds: Set<HiddenRun.Kind>
  ) -> (finding: Finding, offset: Int)? {
    let counted = runs.filter { kinds.contains($0.kind) }
    guard let first = counted.first else { return nil }
    return (finding(counted.reduce(0) { $0 + $1.scalars.count }), first.range.lowerBound)
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
