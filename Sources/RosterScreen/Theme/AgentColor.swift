import RosterCore

/// The colour that an agent asks to be shown in.
package struct AgentColor: Hashable, Sendable {
  /// The colour as the author means it; one of the terminal's own where Claude Code would use that too.
  package let color: Color

  /// Reads the text of a `color:` field; `nil` where no colour is known by it, nor by more than
  /// ``Limits/colorNameBytes`` bytes.
  ///
  /// Known are the eight names of Claude Code, the names of CSS and X11, `#rgb` and `#rrggbb`, in any
  /// capitalisation, with or without spaces and hyphens.
  ///
  ///     AgentColor("Purple")?.color      // .magenta
  ///     AgentColor("deep sky-blue")?.color  // .rgb(RGB(hex: 0x00BFFF))
  ///     AgentColor("metallic")           // nil
  package init?(_ text: String) {
    guard text.utf8.count <= Limits.colorNameBytes else { return nil }
    let name = text.lowercased().filter { !" -_\t".contains($0) }
    if let offered = AgentColor.offered[name] {
      color = offered
    } else if let hex = AgentColor.named[name] ?? AgentColor.hex(name) {
      color = .rgb(RGB(hex: hex))
    } else {
      return nil
    }
  }

  private static func hex(_ text: String) -> UInt32? {
    guard text.first == "#", text.dropFirst().allSatisfy(\.isHexDigit) else { return nil }
    let digits = text.dropFirst()
    switch digits.count {
    case 3: return UInt32(digits.map { "\($0)\($0)" }.joined(), radix: 16)
    case 6: return UInt32(digits, radix: 16)
    default: return nil
    }
  }
}
