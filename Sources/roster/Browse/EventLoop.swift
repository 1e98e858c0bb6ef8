internal import RosterCore
internal import RosterScreen
internal import RosterTerminal

/// The browser at work: input goes into the application, its screen goes out, its effects are carried out.
struct EventLoop: ~Copyable {
  private var terminal: CursesTerminal
  private(set) var app: App
  private var work: BackgroundWork
  private let mailbox: Mailbox<Event>
  private let editor: Editor?
  /// The newest complete snapshot.
  private(set) var library: Library?
  /// Who mentions whom, as far as that is known.
  private var graph: MentionGraph?
  /// Tells of changes for as long as the loop runs.
  private let changes: ChangeSignal?
  private var hasSaidThatItPolls = false

  /// How the user left.
  enum Outcome {
    /// By a key, with the paths that were chosen.
    case chosen([FilePath])
    /// The terminal or a signal ended it.
    case ended(signal: Int32)
  }

  init(
    terminal: consuming CursesTerminal, app: App, roots: Roots, mailbox: Mailbox<Event>, editor: Editor?
  ) {
    self.terminal = terminal
    self.app = app
    self.mailbox = mailbox
    self.editor = editor
    let watch = FolderWatch()
    work = BackgroundWork(roots: roots, mailbox: mailbox, watch: watch)
    changes = watch.map { ChangeSignal(of: $0) { mailbox.post(.filesChanged) } }
  }

  /// Runs until the user leaves.
  ///
  /// The first frame is drawn before any work is started.
  mutating func run() -> Outcome {
    var effects = resize()
    while true {
      terminal.present(app.render())
      if let outcome = carryOut(effects) {
        work.cancel()
        return outcome
      }
      effects = []
      for input in terminal.wait(for: mailbox) {
        if case .quit(let signal) = input {
          work.cancel()
          return .ended(signal: signal)
        }
        effects += take(input)
      }
    }
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return app.handle(.key(key))
    case .paste(let text): return app.handle(.paste(text))
    case .resized: return resize()
    case .suspend: return [.suspend]
    case .mouse(let mouse): return take(mouse)
    case .wake: return mailbox.drain().flatMap { take($0) }
    case .quit: return []
    }
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .loaded(let library, _):
      self.library = library
      return app.handle(event) + noticeOfPolling()
    case .related(let graph, _): self.graph = graph
    default: break
    }
    return app.handle(event)
  }

  /// Says once that changes are looked for now and then.
  private mutating func noticeOfPolling() -> [Effect] {
    guard !work.noticesChanges, !hasSaidThatItPolls else { return [] }
    hasSaidThatItPolls = true
    return app.handle(.notice("The system cannot watch all folders, so changes show after some seconds"))
  }

  private mutating func take(_ mouse: Input.Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: app.handle(.key(.up))
    case .wheelDown: app.handle(.key(.down))
    case .press: app.handle(.clicked(row: mouse.row, column: mouse.column))
    }
  }

  private mutating func resize() -> [Effect] {
    app.handle(.resized(Size(rows: terminal.size.rows, columns: terminal.size.columns)))
  }

  // MARK: Effects

  /// Does what the application asked for; how the user left, where that is among it.
  private mutating func carryOut(_ effects: [Effect]) -> Outcome? {
    for effect in effects {
      switch effect {
      case .load(let generation): work.load(reusing: library, generation: generation)
      case .search(let request, let generation): work.search(request, generation: generation)
      case .relate(let library, let generation): work.relate(library, reusing: graph, generation: generation)
      case .findSimilar(let search, let generation): work.findSimilar(search, generation: generation)
      case .edit(let path, let line): mailbox.post(.notice(edit(path, line: line)))
      case .copy(let bytes, let what): mailbox.post(.notice(copy(bytes, what)))
      case .suspend: terminal.suspend()
      case .quit(let chosen): return .chosen(chosen)
      }
    }
    return nil
  }

  private mutating func edit(_ path: FilePath, line: Int) -> String {
    guard let editor else { return "Set VISUAL or EDITOR to the program that files are to be edited with" }
    guard path.isUTF8 else { return "The path is not UTF-8, so no editor can be called with it" }
    do throws(TerminalError) {
      let status = try terminal.runInForeground(editor.arguments(for: path.string, line: line))
      return status == 0 ? "Edited \(path.name.string)" : "The editor ended with status \(status)"
    } catch {
      return "The editor could not be started: \(error)"
    }
  }

  private mutating func copy(_ bytes: [UInt8], _ what: String) -> String {
    switch terminal.copy(bytes) {
    case .terminal: "Asked the terminal to copy \(what) (OSC 52)"
    case let route: "Copied \(what) with \(route.rawValue)"
    }
  }
}
