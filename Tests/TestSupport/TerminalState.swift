/// What a program's output has left switched on in a terminal of xterm's kind.
///
///     TerminalState(after: "\u{1B}[?25l\u{1B}[1mx\u{1B}[m\u{1B}[?25h") == TerminalState()  // true
package struct TerminalState: Equatable, Sendable {
  /// The modes of `CSI ? … h`; the cursor and the wrapping of lines are on from the start.
  private var privateModes: Set<Int> = [7, 25]
  /// The modes of `CSI … h`, such as inserting; the cursor of tmux is on from the start.
  private var modes: Set<Int> = [34]
  private var isStyled = false
  private var hasKeypadKeys = false
  private var drawsLines = false
  /// Titles put aside, less those taken back; where there are none, taking one back does nothing.
  private var savedTitles = 0

  /// The state of a terminal that nothing was written to.
  package init() {}

  /// The state after some output.
  package init(after output: String) {
    var rest = output.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { obey(&rest) }
    }
  }

  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "=": hasKeypadKeys = true
    case ">": hasKeypadKeys = false
    case "(": drawsLines = rest.popFirst() == "0"
    case "[": obeyControl(&rest)
    default: break
    }
  }

  private mutating func obeyControl(_ rest: inout Substring.UnicodeScalarView) {
    let isPrivate = rest.first == "?"
    if isPrivate { rest.removeFirst() }
    let parameters = rest.prefix { (0x30...0x3B).contains($0.value) }
    rest = rest.dropFirst(parameters.count)
    let numbers = String(parameters).split(separator: ";").compactMap { Int($0) }
    switch (isPrivate, rest.first) {
    case (true, "h"): privateModes.formUnion(numbers)
    case (true, "l"): privateModes.subtract(numbers)
    case (false, "h"): modes.formUnion(numbers)
    case (false, "l"): modes.subtract(numbers)
    case (false, "m"): isStyled = numbers.contains { $0 != 0 && $0 != 39 && $0 != 49 }
    case (false, "t"):
      if numbers.first == 22 { savedTitles += 1 }
      if numbers.first == 23 { savedTitles = max(0, savedTitles - 1) }
    default: return
    }
    rest.removeFirst()
  }
}
