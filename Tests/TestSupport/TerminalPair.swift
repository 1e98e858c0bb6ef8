#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The two sides of a pseudo-terminal; no child inherits them.
struct TerminalPair {
  /// The side of who plays the terminal.
  let own: Int32
  /// The side of the program.
  let programs: Int32
  /// The path under which the program can open its side.
  let path: String

  init(rows: UInt16, columns: UInt16) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    var (own, programs): (Int32, Int32) = (0, 0)
    _ = try checked("openpty", unsafe openpty(&own, &programs, &name, nil, &size))
    for end in [own, programs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (self.own, self.programs) = (own, programs)
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
