import RosterCore
import RosterScreen
import RosterTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that shows what the terminal says and does what a key asks for: the end of the thread on which the
/// tests of the terminal pull.
@main struct TerminalProbe: ~Copyable {
  private var terminal: CursesTerminal
  private let mailbox: Mailbox<String>
  private var log: [String] = []
  private var status: Int32?

  static func main() {
    let status: Int32
    do throws(TerminalError) {
      let terminal = try CursesTerminal(
        colors: unsafe getenv("NO_COLOR") == nil ? .direct : .none,
        mouse: CommandLine.arguments.contains("--mouse"))
      var probe = TerminalProbe(terminal: terminal, mailbox: try Mailbox())
      status = probe.run()
    } catch {
      print(error)
      status = 2
    }
    // Only now: the terminal has been given back with the end of the probe.
    if status != 0 { exit(status) }
  }

  private init(terminal: consuming CursesTerminal, mailbox: Mailbox<String>) {
    self.terminal = terminal
    self.mailbox = mailbox
  }

  private mutating func run() -> Int32 {
    while true {
      terminal.present(picture())
      for input in terminal.wait(for: mailbox) {
        note(input)
        if let status { return status }
      }
    }
  }

  private mutating func note(_ input: Input) {
    switch input {
    case .key(let key):
      log.append("key " + key.notation)
      act(on: key)
    case .paste(let text): log.append("paste " + Sanitizer.visible(text))
    case .mouse(let mouse): log.append("mouse \(mouse.action) \(mouse.row) \(mouse.column)")
    case .resized(let rows, let columns): log.append("size \(rows) \(columns)")
    case .quit(let signal): status = 128 + signal
    case .suspend: terminal.suspend()
    case .wake: log += mailbox.drain()
    }
  }

  private mutating func act(on key: Key) {
    switch key {
    case .character("q"): status = 0
    case .control("z"): terminal.suspend()
    case .character("e"): edit(["sh", "-c", "echo EDITING; read line; exit 3"])
    case .character("s"): edit(["sh", "-c", "kill -TSTP $$; exit 4"])
    case .character("S"): edit(["sh", "-c", "kill -TSTP 0; exit 5"])
    case .character("E"): edit(["no-such-editor"])
    case .character("y"): log.append("copied by " + terminal.copy(Array("héllo".utf8)).rawValue)
    case .character("m"): later { "message from a task" }
    case .character("t"): preconditionFailure("the probe trapped")
    case .character("T"): later { preconditionFailure("a task of the probe trapped") }
    case .character("c"):
      later {
        usleep(200_000)
        preconditionFailure("a task of the probe trapped beside an editor")
      }
      edit(["sleep", "0.5"])
    case .character("a"): allocateMuch()
    case .character("o"): log.append("\(depth(1))")
    case .character("O"): later { "\(depth(1))" }
    case .character("P"): later { await depthOfChildTasks() }
    case .character("1"): later(.userInitiated) { "\(depth(1))" }
    case .character("2"): later(.utility) { await depthOfChildTasks() }
    default: break
    }
  }

  private func later(_ priority: TaskPriority? = nil, _ work: @escaping @Sendable () async -> String) {
    let mailbox = mailbox
    Task.detached(executorPreference: CoveredThreads.shared, priority: priority) {
      mailbox.post(await work())
    }
  }

  private mutating func edit(_ arguments: [String]) {
    do throws(TerminalError) {
      log.append("editor ended with \(try terminal.runInForeground(arguments))")
    } catch {
      log.append("\(error)")
    }
  }

  private func picture() -> CellGrid {
    let (rows, columns) = terminal.size
    var grid = CellGrid(rows: rows, columns: columns)
    grid.draw(
      "probe \(columns)x\(rows) \(terminal.colors) \(terminal.isUTF8 ? "UTF-8" : "ASCII")", row: 0, column: 0,
      style: .bold)
    for (row, text) in TerminalProbe.samples.enumerated() {
      grid.draw(text, row: 1 + row, column: 0)
      grid.draw("|", row: 1 + row, column: 20)
    }
    var column = 0
    for color in TerminalProbe.colors { column = grid.draw("#", row: 8, column: column, style: Style(color)) }
    for (row, line) in log.suffix(max(0, rows - 10)).enumerated() { grid.draw(line, row: 9 + row, column: 0) }
    grid.draw("corner", row: rows - 1, column: columns - 6, style: Style([.reverse]))
    return grid
  }

  private static let samples = [
    "設計データ", "naïve e\u{301}", "👍🏽👨‍👩‍👧", "🇩🇪❤️1️⃣", "☰x", "क्षि", "│a●b…c “d”e │ f",
  ]
  private static let colors: [Color] = [.red, .terminal(9), .indexed(208), .rgb(RGB(1, 2, 3))]
}

/// Is in the middle of taking memory for a while, all that a thread has for itself without a lock being used up.
private func allocateMuch() {
  for _ in 0..<5_000_000 { _ = unsafe malloc(24) }
}

/// Overflows the stack.
@inline(never) private func depth(_ level: Int) -> Int {
  withExtendedLifetime(level) { level == 0 ? 0 : depth(level &+ 1) &+ 1 }
}

/// Overflows the stacks of several child tasks at once.
private func depthOfChildTasks() async -> String {
  await withTaskGroup { group in
    for level in 1...4 { group.addTask { depth(level) } }
    return await group.reduce("") { "\($0) \($1)" }
  }
}
