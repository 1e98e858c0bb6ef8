#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The two ends of a program's standard output.
struct OutputSink {
  /// What the program writes to, to be closed when it was started; `nil` where its standard output is closed.
  private let childEnd: Int32?
  /// The terminal's other side, where there is one.
  private let terminal: Int32?

  init(_ output: ProgramRun.Output, capturedIn file: String) throws {
    switch output {
    case .captured:
      childEnd = try checked("open", unsafe open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
      terminal = nil
    case .path(let path):
      childEnd = try checked("open", unsafe open(path, O_WRONLY | O_CLOEXEC))
      terminal = nil
    case .closedPipe:
      var ends: [Int32] = [0, 0]
      _ = try checked("pipe", unsafe pipe(&ends))
      close(ends[0])
      childEnd = ends[1]
      terminal = nil
    case .closed: (childEnd, terminal) = (nil, nil)
    case .terminal(let columns):
      let pair = try TerminalPair(rows: 24, columns: columns)
      childEnd = pair.programs
      terminal = pair.own
    }
  }

  /// Leaves the program's end to the program alone.
  func closeChildEnd() {
    if let childEnd { close(childEnd) }
  }

  /// Where the program's standard output leads.
  var destination: SpawnedProcess.Destination { childEnd.map { .descriptor($0) } ?? .closed }

  /// Everything that the program writes to its terminal until it ends; `nil` where it has none.
  func readTerminal() -> [UInt8]? {
    guard let terminal else { return nil }
    defer { close(terminal) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(terminal, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
