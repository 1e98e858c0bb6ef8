internal import CNcurses
package import RosterScreen

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension CursesTerminal {
  /// Sleeps until there is input, a signal or a message, and returns all that there is.
  ///
  /// Messages stay in the mailbox: ``Input/wake`` says that there are some.
  package mutating func wait<Message>(for mailbox: borrowing Mailbox<Message>) -> [Input] {
    while true {
      let readable = unsafe Readable(cn_wait([device.descriptor, signals.descriptor, mailbox.descriptor]))
      var inputs: [Input] = []
      if readable.contains(.signals) { inputs += signals.drain().flatMap { respond(to: $0) } }
      if readable.contains(.keys) { inputs += readKeys() }
      if readable.contains(.mailbox) { inputs.append(.wake) }
      if !inputs.isEmpty { return inputs }
    }
  }

  private mutating func respond(to signal: Int32) -> [Input] {
    switch signal {
    case SIGTSTP: return [.suspend]
    case SIGCONT:
      // Whoever stopped us may have changed the terminal's modes and drawn on it.
      reset_prog_mode()
      forgetScreen()
      fallthrough
    case SIGWINCH:
      fitToWindow()
      return [.resized(rows: size.rows, columns: size.columns)]
    default: return [.quit(signal: signal)]
    }
  }

  private mutating func readKeys() -> [Input] {
    var raw: [RawKey] = []
    var mouse: [Input] = []
    while case let key = cn_read(), key != ERR {
      if key == KEY_MOUSE {
        mouse += readMouse()
      } else {
        raw.append(RawKey(key))
      }
    }
    if raw.isEmpty, mouse.isEmpty, isClosed { return [.quit(signal: SIGHUP)] }
    return decoder.decode(raw) + mouse
  }

  /// Whether the terminal is gone: it has something to read, but no bytes.
  private var isClosed: Bool {
    cn_is_readable(device.descriptor) != 0 && cn_bytes_waiting(device.descriptor) <= 0
  }

  private func readMouse() -> [Input] {
    var event = MEVENT()
    guard unsafe getmouse(&event) == OK else { return [] }
    let actions: [(mmask_t, Input.Mouse.Action)] = [
      (cn_button_pressed(), .press), (cn_wheel_up(), .wheelUp), (cn_wheel_down(), .wheelDown),
    ]
    return actions.filter { event.bstate & $0.0 != 0 }
      .map { .mouse(Input.Mouse($0.1, row: Int(event.y), column: Int(event.x))) }
  }
}

/// Which of the descriptors that are waited for can be read.
private struct Readable: OptionSet {
  let rawValue: Int32

  init(rawValue: Int32) { self.rawValue = rawValue }
  init(_ bits: Int32) { rawValue = bits }

  static let keys = Readable(rawValue: 1 << 0)
  static let signals = Readable(rawValue: 1 << 1)
  static let mailbox = Readable(rawValue: 1 << 2)
}
