/// Takes texts apart into words, in one pass.
///
/// The index, the query and the highlights all use it: what is found is what is marked. A word is a run of letters
/// and digits, folded. Words that are made of several are told both whole and in parts:
///
///     backend-engineer    backend, engineer; backendengineer at the position of its first part
///     mcp__exa__search    mcp, exa, search; mcpexasearch
///     HTTPServer          http, server; httpserver
///     OAuth2              oauth, 2; oauth2
///     don't               don, t; dont
///     C++ and C#          c++, and, c#
///     検索語               検索, 索語, 語: pairs, for scripts that put no space between words
///
/// Words longer than ``Limits/wordBytes`` become several; a whole that would be longer is left out.
struct Tokenizer {
  /// The position of the next word.
  var position = 0
  /// The folded bytes of the word at hand, so many as the run or token says.
  private var folded = [UInt8](repeating: 0, count: Limits.wordBytes)
  /// For each byte the bit of its class, or 0 where it is no ASCII letter or digit.
  private let classBits = ScalarClass.bitsOfBytes

  /// Hands the words of a part of a text to a sink.
  ///
  /// - Parameters:
  ///   - text: Valid UTF-8.
  ///   - range: The bytes to look at.
  ///   - sink: Takes the words: parts in order, a whole behind its parts.
  mutating func scan(_ text: Span<UInt8>, in range: Range<Int>, into sink: inout some TokenSink) {
    let end = range.upperBound
    var offset = range.lowerBound
    while offset < end {
      let byte = text[offset]
      if byte.isLetter || byte.isDigit {
        offset = scanCompound(text, offset..<end, into: &sink)
      } else if byte < 0x80 {
        offset &+= 1
      } else {
        offset = scanBeyondASCII(text, offset..<end, into: &sink)
      }
    }
  }

  /// Goes past the word that starts with a scalar outside ASCII, or past the scalar.
  private mutating func scanBeyondASCII(
    _ text: Span<UInt8>, _ range: Range<Int>, into sink: inout some TokenSink
  ) -> Int {
    let (scalar, width) = text.scalar(at: range.lowerBound)
    switch ScalarClass(of: scalar) {
    case .separator, .mark: return range.lowerBound + width
    case .unspaced: return scanPairs(text, range, into: &sink)
    case .lower, .upper, .digit: return scanCompound(text, range, into: &sink)
    }
  }

  /// Goes past words that are joined by hyphens, underscores and apostrophes.
  @inline(__always)
  private mutating func scanCompound(
    _ text: Span<UInt8>, _ range: Range<Int>, into sink: inout some TokenSink
  ) -> Int {
    let first = position
    var end = scanWord(text, range, into: &sink)
    guard let second = text.wordBehindConnector(at: end, before: range.upperBound) else { return end }
    var next: Int? = second
    while let start = next {
      end = scanWord(text, start..<range.upperBound, into: &sink)
      next = text.wordBehindConnector(at: end, before: range.upperBound)
    }
    emitWhole(text, range.lowerBound..<end, from: first, into: &sink)
    return end
  }

  /// Goes past one run of letters and digits.
  @inline(__always)
  private mutating func scanWord(
    _ text: Span<UInt8>, _ range: Range<Int>, into sink: inout some TokenSink
  ) -> Int {
    let run = fold(text, range)
    if run.mayHaveParts { return scanParts(text, run, into: &sink) }
    var (count, end) = (run.count, run.range.upperBound)
    if count == 1, let sign = text.languageSign(at: end, before: range.upperBound) {
      for byte in sign.utf8 {
        folded[count] = byte
        count += 1
      }
      end += sign.utf8.count
    }
    emit(run.range.lowerBound..<end, count, run.capitals, into: &sink)
    return end
  }

  /// Tells the parts of a word with capitals or digits inside, and then the whole.
  private mutating func scanParts(_ text: Span<UInt8>, _ run: Run, into sink: inout some TokenSink) -> Int {
    let word = run.range
    var end = text.partEnd(in: word, from: word.lowerBound)
    guard end < word.upperBound else {
      emit(word, run.count, run.capitals, into: &sink)
      return word.upperBound
    }
    let first = position
    var start = word.lowerBound
    while start < word.upperBound {
      emit(start..<end, fold(text, start..<end).count, .inner, into: &sink)
      start = end
      if start < word.upperBound { end = text.partEnd(in: word, from: start) }
    }
    emitWhole(text, word, from: first, into: &sink)
    return word.upperBound
  }

  /// Tells overlapping pairs of the characters of a script without spaces, and the last one alone.
  private mutating func scanPairs(
    _ text: Span<UInt8>, _ range: Range<Int>, into sink: inout some TokenSink
  ) -> Int {
    var current = range.lowerBound
    while true {
      let (scalar, width) = text.scalar(at: current)
      let next = current + width
      var count = append(scalar, at: 0)
      guard next < range.upperBound, text.scalarClass(at: next) == .unspaced else {
        emit(current..<next, count, .lower, into: &sink)
        return next
      }
      let (second, secondWidth) = text.scalar(at: next)
      count = append(second, at: count)
      emit(current..<next + secondWidth, count, .lower, into: &sink)
      current = next
    }
  }

  /// Tells the next word, whose folded bytes are at hand.
  @inline(__always)
  private mutating func emit(
    _ range: Range<Int>, _ count: Int, _ capitals: Capitals, into sink: inout some TokenSink
  ) {
    guard count > 0 else { return }
    let token = Token(range: range, position: position, width: 1, capitals: capitals)
    position &+= 1
    let folded = folded.span
    sink.receive(token, word: folded.extracting(first: count), head: folded.head(of: count))
  }

  /// Tells a whole whose parts have been told, from the position `first` on.
  private mutating func emitWhole(
    _ text: Span<UInt8>, _ range: Range<Int>, from first: Int, into sink: inout some TokenSink
  ) {
    guard position - first > 1, let run = foldAll(text, range) else { return }
    let token = Token(range: range, position: first, width: position - first, capitals: run.capitals)
    let folded = folded.span
    sink.receive(token, word: folded.extracting(first: run.count), head: folded.head(of: run.count))
  }
}

extension Tokenizer {
  /// A run of letters and digits whose folded bytes are at hand.
  struct Run {
    var range: Range<Int>
    /// Bytes, folded.
    var count = 0
    /// The classes of the first scalar and of the others, as bits.
    var first: UInt8 = 0
    var rest: UInt8 = 0

    private static let lower = ScalarClass.lower.bit
    private static let upper = ScalarClass.upper.bit
    private static let digit = ScalarClass.digit.bit

    /// Whether there is more than a change from one capital to lower case.
    var mayHaveParts: Bool {
      rest & (rest &- 1) != 0 || rest == Self.upper && first != Self.upper
        || rest == Self.digit && first != Self.digit && count > 3
    }

    var capitals: Capitals {
      if (first | rest) & Self.upper == 0 { return .lower }
      if rest & Self.upper == 0 { return .capitalised }
      return (first | rest) & Self.lower == 0 ? .allCapitals : .mixed
    }

    /// Takes the class of one more scalar.
    @inline(__always)
    mutating func add(_ scalarClass: UInt8) {
      if first == 0 { first = scalarClass } else { rest |= scalarClass }
    }
  }

  /// Folds letters and digits up to the first other scalar, or up to ``Limits/wordBytes``.
  @inline(__always)
  private mutating func fold(_ text: Span<UInt8>, _ range: Range<Int>) -> Run {
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
    // One view for the whole loop: through the array, each byte would ask whether the array is shared.
    let classBits = classBits
    var folded = folded.mutableSpan
    var offset = range.lowerBound
    while offset < range.upperBound, run.count < Limits.wordBytes {
      let byte = text[offset]
      let bit = classBits[Int(byte)]
      guard bit != 0 else { break }
      // Bit 5 makes small letters of capitals, and all digits have it.
      folded[run.count] = byte | 0x20
      run.add(bit)
      run.count &+= 1
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
    case .mark: return width
    case .lower, .upper, .digit:
      guard run.count + 4 <= Limits.wordBytes else { return nil }
      run.count = append(scalar, at: run.count)
      run.add(scalarClass.bit)
      return width
    }
  }

  /// Folds all letters and digits of a range and leaves out what stands between them; `nil` where they are too many.
  private mutating func foldAll(_ text: Span<UInt8>, _ range: Range<Int>) -> Run? {
    var whole = Run(range: range)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, width) = text.scalar(at: offset)
      let scalarClass = ScalarClass(of: scalar)
      if scalarClass != .separator, scalarClass != .mark {
        guard whole.count + 4 <= Limits.wordBytes else { return nil }
        whole.count = append(scalar, at: whole.count)
        whole.add(scalarClass.bit)
      }
      offset += width
    }
    return whole
  }

  /// Puts a folded scalar at a place and returns the place behind it.
  private mutating func append(_ scalar: Unicode.Scalar, at start: Int) -> Int {
    var place = start
    var rest = Folding.packed(scalar)
    while rest != 0 {
      folded[place] = UInt8(truncatingIfNeeded: rest)
      rest >>= 8
      place += 1
    }
    return place
  }
}
