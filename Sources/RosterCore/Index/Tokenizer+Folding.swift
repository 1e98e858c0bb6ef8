extension Tokenizer {
  /// Letters and digits whose folded bytes are the first ones of ``folded``.
  struct Run {
    /// The bytes of the text.
    var range: Range<Int>
    /// How many bytes are folded.
    private(set) var count = 0
    /// The first eight of them as a number, zeros behind fewer.
    ///
    /// It is made along the way: to read bytes together that were just written one by one takes longer.
    private(set) var head: UInt64 = 0
    /// The classes of the first scalar and of the others, as bits.
    private var first: UInt8 = 0
    private var rest: UInt8 = 0

    /// Whether the text has just these bytes, capitals aside.
    fileprivate(set) var isAsWritten = true
    /// Whether the text has signs between the letters.
    fileprivate(set) var isJoined = false

    private static let lower = ScalarClass.lower.bit
    private static let upper = ScalarClass.upper.bit
    private static let digit = ScalarClass.digit.bit

    init(range: Range<Int>) { self.range = range }

    /// Whether there is more than a change from one capital to small letters.
    var mayHaveParts: Bool {
      rest & (rest &- 1) != 0 || rest == Self.upper && first != Self.upper
        || rest == Self.digit && first != Self.digit && count > 3
    }

    /// How the run is written.
    @inline(__always)
    var capitals: Capitals {
      if isJoined { return .joined }
      guard isAsWritten else { return .altered }
      if (first | rest) & Self.upper == 0 { return .lower }
      if rest & Self.upper == 0 { return .capitalised }
      return (first | rest) & Self.lower == 0 ? .allCapitals : .mixed
    }

    /// Counts one more folded byte.
    @inline(__always)
    mutating func count(_ byte: UInt8) {
      if count < 8 { head |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 56 &- 8 &* count) }
      count &+= 1
    }

    /// Takes the class of one more scalar.
    @inline(__always)
    mutating func add(_ scalarClass: UInt8) {
      if first == 0 { first = scalarClass } else { rest |= scalarClass }
    }
  }

  /// Folds letters and digits up to the first other scalar, or up to ``Limits/wordBytes``.
  @inline(__always)
  mutating func fold(_ text: Span<UInt8>, _ range: Range<Int>) -> Run {
    var run = Run(range: range)
    var offset = foldASCII(text, range, into: &run)
    while offset < range.upperBound, run.count < Limits.wordBytes, text[offset] >= 0x80 {
      guard let width = foldBeyondASCII(text, at: offset, into: &run) else { break }
      offset = foldASCII(text, offset + width..<range.upperBound, into: &run)
    }
    run.range = range.lowerBound..<offset
    return run
  }

  /// Folds ASCII letters and digits up to the first other byte; returns where that is.
  @inline(__always)
  private mutating func foldASCII(_ text: Span<UInt8>, _ range: Range<Int>, into run: inout Run) -> Int {
    let classBits = classBits
    // One view for the whole loop: through the array, each byte would ask whether the array is shared.
    var folded = folded.mutableSpan
    var offset = range.lowerBound
    while offset < range.upperBound, run.count < Limits.wordBytes {
      let byte = text[offset]
      let bit = classBits[Int(byte)]
      guard bit != 0 else { break }
      // Bit 5 makes small letters of capitals, and all digits have it.
      folded[run.count] = byte | 0x20
      run.count(byte | 0x20)
      run.add(bit)
      offset &+= 1
    }
    return offset
  }

  /// Folds one scalar outside ASCII into a run; `nil` where it ends the run.
  private mutating func foldBeyondASCII(_ text: Span<UInt8>, at offset: Int, into run: inout Run) -> Int? {
    let (scalar, width) = text.scalar(at: offset)
    let scalarClass = ScalarClass(of: scalar)
    switch scalarClass {
    case .separator, .unspaced: return nil
    case .mark:
      run.isAsWritten = false
      return width
    case .lower, .upper, .digit:
      guard run.count + Self.mostFoldedBytes <= Limits.wordBytes else { return nil }
      run.isAsWritten = false
      append(scalar, to: &run)
      run.add(scalarClass.bit)
      return width
    }
  }

  /// Folds letters and digits of a range up to ``Limits/wordBytes`` and leaves out what stands between them.
  mutating func foldAll(_ text: Span<UInt8>, _ range: Range<Int>) -> Run {
    var whole = Run(range: range)
    var offset = foldASCII(text, range, into: &whole)
    while offset < range.upperBound, whole.count + Self.mostFoldedBytes <= Limits.wordBytes {
      if let width = foldBeyondASCII(text, at: offset, into: &whole) {
        offset += width
      } else {
        // What is no letter is a connector: within a word there is nothing else.
        whole.isJoined = true
        offset += text.scalar(at: offset).width
      }
      offset = foldASCII(text, offset..<range.upperBound, into: &whole)
    }
    whole.range = range.lowerBound..<offset
    return whole
  }

  /// Adds a scalar to a run, folded.
  mutating func append(_ scalar: Unicode.Scalar, to run: inout Run) {
    append(Folding.packed(scalar), to: &run)
  }

  /// Adds what something folds to.
  mutating func append(_ folded: Folding.Packed, to run: inout Run) {
    var rest = folded
    while rest != 0 {
      append(UInt8(truncatingIfNeeded: rest), to: &run)
      rest >>= 8
    }
  }

  /// Adds a byte to a run as it is.
  mutating func append(_ byte: UInt8, to run: inout Run) {
    folded[run.count] = byte
    run.count(byte)
  }
}
