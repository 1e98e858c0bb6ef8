internal import RosterCore

/// What a target is given: any bytes, of which the first few may say how the rest is taken.
struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  /// Copies what libFuzzer lends.
  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    rest = unsafe Array(UnsafeBufferPointer(start: start, count: count))[...]
  }

  /// Takes a number below `bound` from the front; 0 where nothing is left.
  mutating func takeNumber(below bound: Int) -> Int { rest.popFirst().map { Int($0) % bound } ?? 0 }

  /// Takes what is left up to the end of the line, and the end.
  mutating func takeLine() -> [UInt8] {
    let line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    return Array(line)
  }

  /// Takes all that is left.
  mutating func takeBytes() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}

/// Ends the run with a message where something does not hold; a precondition says nothing in optimised code.
func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fatalError(message()) }
}

/// Ends the run where a line shows anything raw.
///
/// A joiner may end a line, or stand at the end of a pane: the letter that it shapes is in the next line then.
func expectNothingRaw(in line: String) {
  var scalars = String.UnicodeScalarView()
  for scalar in (line + " ").unicodeScalars {
    if scalar == " ", scalars.last == "\u{200C}" || scalars.last == "\u{200D}" { scalars.removeLast() }
    scalars.append(scalar)
  }
  let seen = String(scalars)
  expect(Sanitizer.visible(seen) == seen, "shown raw: \(line.debugDescription)")
}
