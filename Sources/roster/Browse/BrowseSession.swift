internal import RosterCore
internal import RosterScreen
internal import RosterTerminal

/// The browser on a terminal.
struct BrowseSession {
  let arguments: ParsedArguments
  let surroundings: Surroundings
  let roots: Roots

  init(_ arguments: ParsedArguments, in surroundings: Surroundings) {
    self.arguments = arguments
    self.surroundings = surroundings
    let paths = arguments.operands.map(\.path)
    roots = paths.isEmpty ? Roots(usualIn: surroundings) : Roots(paths)
  }

  /// Runs until the user leaves, and prints what was chosen.
  func run() throws -> ExitCode {
    guard !roots.absolute.isEmpty else {
      surroundings.messages.write(roots.adviceWhereEmpty)
      return .nothingFound
    }
    // Where nothing that was named exists there is nothing to browse, only something to say.
    if roots.areNamed, roots.absolute.allSatisfy({ Presence(of: $0.path) == .nothing }) {
      return try ListCommand.run(arguments, in: surroundings)
    }
    let (outcome, library): (EventLoop.Outcome, Library?)
    do throws(TerminalError) {
      (outcome, library) = try browse()
    } catch {
      surroundings.messages.write("\(error) 'roster list' prints the agents without a screen.")
      return .failure
    }
    return try finish(outcome, library)
  }

  /// The terminal is given back when this returns.
  private func browse() throws(TerminalError) -> (EventLoop.Outcome, Library?) {
    let color: ColorChoice = arguments.choice(.color)
    let usesColor = color.isOn(isTerminal: true, environment: surroundings.environment)
    try SpareDescriptors.check()
    try SpareThreads.check()
    let terminal = try CursesTerminal(colors: usesColor ? .direct : .none, mouse: arguments.has(.mouse))
    let theme = Theme(signs: terminal.isUTF8 ? .unicode : .ascii)
    let editor = Editor(surroundings.environment("VISUAL"), surroundings.environment("EDITOR"))
    var loop = EventLoop(
      terminal: terminal, app: App(settings: settings(theme: theme)), roots: roots,
      mailbox: try Mailbox(), editor: editor)
    let outcome = loop.run()
    keepUntilExit(loop.app)
    return (outcome, loop.library)
  }

  private func finish(_ outcome: EventLoop.Outcome, _ library: Library?) throws(OutputError) -> ExitCode {
    if case .ended(let signal) = outcome { return .ended(signal: signal) }
    let unread = (library?.failures ?? []).filter { roots.given(for: $0.path) != nil }
    for failure in unread {
      surroundings.messages.write(roots.given(for: failure.path) ?? failure.path, failure.explanation)
    }
    guard arguments.has(.pick) else { return unread.isEmpty ? .found : .failure }
    guard case .chosen(let paths) = outcome, !paths.isEmpty else { return .nothingFound }
    for path in paths { try surroundings.printPath(path) }
    return unread.isEmpty ? .found : .failure
  }
}

extension BrowseSession {
  /// What the application is told about this run.
  func settings(theme: Theme) -> App.Settings {
    App.Settings(
      title: roots.title(home: surroundings.home), theme: theme, isPicking: arguments.has(.pick),
      query: arguments.text(.query) ?? "")
  }
}
