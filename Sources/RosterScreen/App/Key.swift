/// A key that was pressed.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or the space.
  case character(Character)
  /// A letter pressed with Ctrl, in lower case, such as `control("c")`; also the space and `\ ] ^ _`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case home, end, pageUp, pageDown
  /// A function key, counted from 1.
  case function(Int)
}
