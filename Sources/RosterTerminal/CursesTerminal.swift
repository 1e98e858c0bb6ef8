internal import CNcurses
package import RosterScreen

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The screen of the terminal: grids go out, input comes in.
///
/// The terminal is in full-screen mode for as long as this value lives, except between ``leave()`` and
/// ``enter()``, and is given back on every way out: the end of this value, a signal, a crash. There is one such
/// value at a time, on the main thread, and the program must return from `main` rather than call `exit`.
package struct CursesTerminal: ~Copyable {
  private let screen: CursesScreen
  let output: FrameOutput
  let device: TerminalDevice
  private var heldErrors: HeldErrors?
  let signals: SignalEvents
  let capabilities: Capabilities
  /// Whether the locale's encoding is UTF-8; where not, only ASCII is drawn.
  package let isUTF8: Bool
  var pairs: ColorPairs
  var decoder: KeyDecoder
  /// What the terminal shows, or `nil` where that is unknown.
  var shown: CellGrid?

  /// Sets up the screen of the controlling terminal; standard input and output may lead elsewhere.
  ///
  /// The program's locale becomes that of the environment, for the meaning of characters alone.
  ///
  /// - Parameters:
  ///   - colors: The most colours to use; `.none` for a user who set `NO_COLOR`.
  ///   - mouse: Whether to take the mouse from the terminal, which then cannot select text with it.
  /// - Throws: What is missing for a screen.
  package init(colors: ColorDepth = .direct, mouse: Bool = false) throws(TerminalError) {
    _ = unsafe setlocale(LC_CTYPE, "")
    isUTF8 = unsafe String(cString: nl_langinfo(nl_item(CODESET))).uppercased() == "UTF-8"
    let type = try CursesTerminal.type()
    let device = try TerminalDevice.open()
    // Before ncurses installs handlers of its own, which it does only for signals that have none.
    let signals = try SignalEvents()
    let output = try FrameOutput(terminal: device.descriptor)
    // ncurses changes modes before it can say what brings back the rest.
    CrashRestoration.arm(CrashRestoration.Plan(terminal: device.descriptor, modes: device.modes))
    // `LINES` and `COLUMNS` may hold what no screen can have, and so may the window.
    use_env(device.size == nil)
    use_tioctl(device.isUsedWhole)
    let screen = try CursesScreen(type: type, input: device.descriptor, output: output.stream)
    guard let capabilities = Capabilities(limit: CursesTerminal.startColors(colors)) else {
      throw .typeTooSimple(type)
    }
    self.device = device
    self.output = output
    self.signals = signals
    self.screen = screen
    self.capabilities = capabilities
    decoder = KeyDecoder(isUTF8: isUTF8)
    pairs = ColorPairs(depth: capabilities.colors)
    cn_forget_relative_motion()
    armForCrashes()
    CursesTerminal.prepareInput()
    CursesTerminal.setMouse(isTaken: mouse)
    enter()
  }

  deinit { giveBack() }

  /// Rows and columns.
  package var size: (rows: Int, columns: Int) { (Int(cn_rows()), Int(cn_columns())) }

  /// How many colours are drawn.
  package var colors: ColorDepth { capabilities.colors }

  /// Gives the terminal back for a while, as for an editor; ``enter()`` takes it again.
  package mutating func leave() {
    giveBack()
    heldErrors = nil
  }

  private borrowing func giveBack() {
    device.write(Array(capabilities.pasteOff.utf8))
    endwin()
    device.write(Array(capabilities.farewell.utf8))
    CrashRestoration.disarm()
  }

  /// Takes the terminal again after ``leave()``; the next grid is drawn whole.
  package mutating func enter() {
    heldErrors = HeldErrors()
    armForCrashes()
    fitToWindow()
    forgetScreen()
    cn_erase()
    cn_flush(0, 0)
    curs_set(0)
    device.write(Array(capabilities.pasteOn.utf8))
  }

  private borrowing func armForCrashes() {
    CrashRestoration.arm(
      CrashRestoration.Plan(
        terminal: device.descriptor, modes: device.modes, outputs: (device.descriptor, output.stream),
        bytes: capabilities.restoration, heldErrors: heldErrors?.descriptor ?? -1,
        errors: heldErrors?.original ?? -1))
  }

  /// Stops the program as the suspend key of a shell's job would, and takes the terminal again when continued.
  package mutating func suspend() {
    leave()
    signals.stop()
    enter()
  }

  /// Has the next grid drawn whole: who knows what the terminal shows.
  mutating func forgetScreen() {
    shown = nil
    cn_redraw_all()
  }

  /// Tells ncurses the size that the terminal has now, which may have moved what it shows.
  mutating func fitToWindow() {
    guard let now = device.size, now != size else { return }
    resize_term(Int32(now.rows), Int32(now.columns))
    forgetScreen()
  }
}

extension CursesTerminal {
  private static func type() throws(TerminalError) -> String {
    guard let value = unsafe getenv("TERM"), unsafe value.pointee != 0 else { throw .typeUnset }
    let type = unsafe String(cString: value)
    guard type != "dumb" else { throw .typeTooSimple(type) }
    return type
  }

  private static func startColors(_ limit: ColorDepth) -> ColorDepth {
    guard limit > .none, has_colors() else { return .none }
    start_color()
    use_default_colors()
    return limit
  }

  private static func prepareInput() {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    cn_keypad()
    cn_nodelay()
    // Input that waits must not break off the drawing of a frame.
    typeahead(-1)
    for definition in KeyDecoder.definitions where unsafe key_defined(definition.sequence) <= 0 {
      unsafe define_key(definition.sequence, definition.code)
    }
  }

  private static func setMouse(isTaken: Bool) {
    guard isTaken else {
      // Else a report of some earlier program's mouse would lose its beginning, and its numbers be keys.
      _ = define_key(nil, KEY_MOUSE)
      return
    }
    _ = mousemask(cn_button_pressed() | cn_wheel_up() | cn_wheel_down(), nil)
    mouseinterval(0)
  }
}
