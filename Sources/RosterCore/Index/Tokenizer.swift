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
/// Words longer than ``Limits/wordBytes`` become several; a whole that would be longer ends there, and is
/// left out where one of its parts is as long.
struct Tokenizer {
  /// The bytes that a scalar folds to at most, which a word beyond ASCII must have room for to go on.
  static let mostFoldedBytes = 4

  /// Whether a word of so many bytes may end only because of its length, so that letters go on behind it.
  static func mayBeCut(_ count: Int) -> Bool { count > Limits.wordBytes - mostFoldedBytes }

  /// The position of the next word.
  var position = 0
  /// The folded bytes of the word at hand, so many as the run or token says.
  var folded = [UInt8](repeating: 0, count: Limits.wordBytes)
  /// The bytes of the longest part of the word at hand.
  private var longestPart = 0
  /// For each byte the bit of its class, or 0 where it is no ASCII letter or digit.
  let classBits = ScalarClass.bitsOfBytes

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
    longestPart = 0
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
    var run = fold(text, range)
    if run.mayHaveParts { return scanParts(text, run, into: &sink) }
    if run.count == 1, let sign = text.languageSign(at: run.range.upperBound, before: range.upperBound) {
      for byte in sign.utf8 { append(byte, to: &run) }
      run.range = range.lowerBound..<run.range.upperBound + sign.utf8.count
    }
    emit(run, run.capitals, into: &sink)
    return run.range.upperBound
  }

  /// Tells the parts of a word with capitals or digits inside, and then the whole.
  private mutating func scanParts(_ text: Span<UInt8>, _ run: Run, into sink: inout some TokenSink) -> Int {
    let word = run.range
    var end = text.partEnd(in: word, from: word.lowerBound)
    guard end < word.upperBound else {
      emit(run, run.capitals, into: &sink)
      return word.upperBound
    }
    let first = position
    var start = word.lowerBound
    while start < word.upperBound {
      let part = fold(text, start..<end)
      emit(part, part.capitals == .capitalised ? .innerCapitalised : .inner, into: &sink)
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
      let (first, width) = Folding.unit(in: text, at: current, before: range.upperBound)
      let next = current + width
      var pair = Run(range: current..<next)
      append(first, to: &pair)
      let isLast = next == range.upperBound || text.scalarClass(at: next) != .unspaced
      if !isLast {
        let (second, secondWidth) = Folding.unit(in: text, at: next, before: range.upperBound)
        append(second, to: &pair)
        pair.range = current..<next + secondWidth
      }
      emit(pair, .altered, into: &sink)
      if isLast { return next }
      current = next
    }
  }

  /// Tells the next word, whose folded bytes are at hand.
  @inline(__always)
  private mutating func emit(
    _ run: Run, _ capitals: Capitals, into sink: inout some TokenSink
  ) {
    guard run.count > 0 else { return }
    longestPart = max(longestPart, run.count)
    let token = Token(range: run.range, position: position, width: 1, capitals: capitals)
    sink.receive(token, word: folded.span.extracting(first: run.count), head: run.head)
    position &+= 1
  }

  /// Tells a whole whose parts have been told, from the position `first` on.
  private mutating func emitWhole(
    _ text: Span<UInt8>, _ range: Range<Int>, from first: Int, into sink: inout some TokenSink
  ) {
    guard position - first > 1 else { return }
    let run = foldAll(text, range)
    // What ends at the limit must not be the same word as a part, of which it has the first position.
    guard run.range == range || !Self.mayBeCut(longestPart) else { return }
    longestPart = max(longestPart, run.count)
    let token = Token(range: run.range, position: first, width: position - first, capitals: run.capitals)
    sink.receive(token, word: folded.span.extracting(first: run.count), head: run.head)
  }
}
