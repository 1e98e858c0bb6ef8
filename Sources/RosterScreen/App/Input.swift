/// What a terminal tells the program.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted, line ends as LF; it is as untrusted as any file.
  case paste(String)
  case mouse(Mouse)
  /// The screen has a new size, or has to be drawn anew.
  case resized(rows: Int, columns: Int)
  /// The program should end: the number of a signal, that of SIGHUP where the terminal was closed.
  case quit(signal: Int32)
  /// The program should suspend itself.
  case suspend
  /// Messages of background work are waiting.
  case wake

  /// What the mouse did, and in which cell, counted from 0.
  package struct Mouse: Hashable, Sendable {
    /// A press of the first button, or a turn of the wheel.
    package enum Action: Hashable, Sendable {
      case press, wheelUp, wheelDown
    }

    package let action: Action
    package let row: Int
    package let column: Int

    package init(_ action: Action, row: Int, column: Int) {
      self.action = action
      self.row = row
      self.column = column
    }
  }
}
