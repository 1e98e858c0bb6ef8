internal import RosterCore

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension CursesTerminal {
  /// Runs a program on the terminal in place of the screen, such as an editor, and waits for it.
  ///
  /// Interrupts are the program's alone meanwhile, and suspending it suspends both. The next grid is drawn
  /// whole, whatever came of it.
  ///
  /// - Parameter arguments: The program's name, which is looked for in `PATH`, and its arguments.
  /// - Returns: Its exit status, or 128 and the number of the signal that ended it.
  /// - Throws: ``TerminalError/system(call:code:)`` where it could not be started.
  package mutating func runInForeground(_ arguments: [String]) throws(TerminalError) -> Int32 {
    leave()
    defer {
      // A program that crashed may have left the mouse to itself, whose reports would be read as keys.
      device.write(Array(capabilities.mouseOff.utf8))
      enter()
    }
    let descriptor = device.descriptor
    let outcome = signals.standingBack { () -> Result<Int32, TerminalError> in
      do throws(TerminalError) {
        return .success(try ChildProcess(arguments, input: descriptor, output: descriptor).waitInForeground())
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Puts text on the clipboard, by the first way that works.
  ///
  /// Without a program for it the terminal is asked with OSC 52, which answers nothing: the result then says
  /// what was tried.
  package func copy(_ bytes: [UInt8]) -> ClipboardRoute {
    for route in ClipboardRoute.allCases where route.isPossible {
      if route.accepts(bytes) { return route }
    }
    device.write(Array("\u{1B}]52;c;\(Base64.encode(bytes))\u{7}".utf8))
    return .terminal
  }
}
