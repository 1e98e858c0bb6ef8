#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Why the screen could not be set up.
package enum TerminalError: Error, Hashable, Sendable {
  /// The program has no terminal to draw on.
  case noTerminal
  /// `TERM` is not set.
  case typeUnset
  /// The terminal database does not know the type.
  case typeUnknown(String)
  /// The type cannot move its cursor.
  case typeTooSimple(String)
  /// A system call failed.
  case system(call: String, code: Int32)
}

extension TerminalError: CustomStringConvertible {
  /// One sentence for people; it may quote the environment and goes through the sanitiser like a file's text.
  package var description: String {
    switch self {
    case .noTerminal: "There is no terminal to draw on."
    case .typeUnset: "TERM is not set, so the kind of terminal is unknown."
    case .typeUnknown(let name): "The terminal database does not know TERM=\(name)."
    case .typeTooSimple(let name): "A terminal of TERM=\(name) cannot show a screen."
    case .system(let call, let code): unsafe "\(call): \(String(cString: strerror(code)))."
    }
  }
}
