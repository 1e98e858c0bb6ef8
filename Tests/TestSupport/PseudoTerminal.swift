package import Testing

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A terminal that a test plays, with a program on it.
package final class PseudoTerminal: @unchecked Sendable {
  package let process: SpawnedProcess
  private var descriptor: Int32
  /// The terminal's modes before the program was started.
  private let modesBefore: termios
  private var received: [UInt8] = []

  /// Starts a program that has this as its controlling terminal, and as its standard descriptors as far as
  /// `input` and `output` do not lead these to files.
  package init(
    _ arguments: [String], environment: [String: String], rows: UInt16 = 24, columns: UInt16 = 80,
    input: String? = nil, output: String? = nil
  ) throws {
    let pair = try TerminalPair(rows: rows, columns: columns)
    descriptor = pair.own
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var modes = termios()
    _ = unsafe tcgetattr(descriptor, &modes)
    modesBefore = modes
    // The program opens it again, as the leader of a session, to have it as its controlling terminal.
    defer { closeDescriptor(pair.programs) }
    process = try SpawnedProcess(
      arguments.map { Array($0.utf8) }, environment: environment,
      standard: [
        .path(input ?? pair.path), output.map { .newFile($0) } ?? .path(pair.path), .path(pair.path),
      ],
      leadsSession: true)
  }

  deinit {
    process.send(signal: SIGKILL)
    _ = process.statusIfEnded()
    close()
  }

  /// Whether the terminal has the modes it had before the program was started.
  package var hasModesRestored: Bool {
    var now = termios()
    _ = unsafe tcgetattr(descriptor, &now)
    return now.c_iflag == modesBefore.c_iflag && now.c_oflag == modesBefore.c_oflag
      && now.c_cflag == modesBefore.c_cflag && now.c_lflag == modesBefore.c_lflag
  }

  /// Whether the program has given everything back: modes, screen, cursor, styles, keys, paste and mouse.
  package var isAsBefore: Bool { hasModesRestored && TerminalState(after: output()) == TerminalState() }

  /// Changes the size, and tells the program.
  package func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Types bytes.
  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes, which need not be whole letters.
  package func type(_ bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Takes the terminal away.
  package func close() {
    guard descriptor >= 0 else { return }
    closeDescriptor(descriptor)
    descriptor = -1
  }

  /// All that the program has written so far.
  package func output() -> String {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while descriptor >= 0, case let count = unsafe read(descriptor, &chunk, chunk.count), count > 0 {
      received += chunk[..<count]
    }
    return String(decoding: received, as: UTF8.self)
  }

  /// Waits until the program has written something, or fails showing what it wrote.
  package func expect(
    _ text: String, within limit: Duration = .seconds(10), sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    if try await poll(within: limit, { output().contains(text) }) { return }
    Issue.record("never wrote \(text); wrote:\n\(output().debugDescription)", sourceLocation: sourceLocation)
  }

  /// Waits for the program's end and returns its status, or `nil` with a failure where it does not end.
  package func expectEnd(
    within limit: Duration = .seconds(10), sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Int32? {
    var status: Int32?
    let hasEnded = try await poll(within: limit) {
      _ = output()
      status = process.statusIfEnded()
      return status != nil
    }
    if hasEnded { return status }
    Issue.record("still running; wrote:\n\(output().debugDescription)", sourceLocation: sourceLocation)
    return nil
  }
}

/// `close`, whose name the class takes for itself.
private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }
