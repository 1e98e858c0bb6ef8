internal import RosterCore

/// One word of the command line as the system hands it over: bytes, which need not be UTF-8.
struct Argument: Hashable, Sendable {
  let bytes: [UInt8]

  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The word as text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The word as a path, as it was given.
  var path: FilePath { FilePath(bytes: bytes) }

  /// Whether the word looks like an option: a dash and something behind it.
  var isDashed: Bool { bytes.count > 1 && bytes[0] == UInt8(ascii: "-") }

  /// The word that ends the options.
  static let terminator: Argument = "--"

  /// The parts before and behind the first `=`, or the whole word where there is none.
  func splitAtEquals() -> (name: Argument, value: Argument?) {
    guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { return (self, nil) }
    return (Argument(bytes: bytes[..<equals]), Argument(bytes: bytes[(equals + 1)...]))
  }
}

extension Argument: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(bytes: text.utf8) }
}
