/// A colour of a cell.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the sixteen colours that the terminal's theme defines, 0 to 15.
  case terminal(UInt8)
  /// One of 256 colours: the sixteen, a cube of 6 × 6 × 6, and 24 greys.
  case indexed(UInt8)
  /// A colour by its parts.
  case rgb(RGB)

  package static let red = Color.terminal(1)
  package static let green = Color.terminal(2)
  package static let yellow = Color.terminal(3)
  package static let blue = Color.terminal(4)
  package static let magenta = Color.terminal(5)
  package static let cyan = Color.terminal(6)
}

/// A colour as red, green and blue, 0 to 255 each.
package struct RGB: Hashable, Sendable {
  package let red, green, blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Creates a colour from `0xRRGGBB`.
  package init(hex: UInt32) {
    self.init(UInt8(hex >> 16 & 0xFF), UInt8(hex >> 8 & 0xFF), UInt8(hex & 0xFF))
  }

  /// The colour as `0xRRGGBB`.
  package var hex: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}
