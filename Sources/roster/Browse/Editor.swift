/// The program that the user edits files with, as `VISUAL` or `EDITOR` name it.
struct Editor {
  /// The command as a shell would read it: a program, perhaps with options.
  let command: String

  /// Editors that open a file at a line given as `+12`.
  private static let takesLine: Set<Substring> = [
    "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "emacs", "emacsclient", "micro", "kak", "joe", "mg",
    "ne", "jed",
  ]

  /// The first of the commands that is set and not empty, or `nil`.
  init?(_ commands: String?...) {
    guard let command = commands.compactMap({ $0 }).first(where: { $0.contains { !$0.isWhitespace } }) else {
      return nil
    }
    self.command = command
  }

  /// The words that open a file at a line; the shell takes the command apart, the path is never a part of it.
  ///
  ///     Editor("vim -p")?.arguments(for: "/x/a.md", line: 3)
  ///     // ["sh", "-c", "exec vim -p \"$@\"", "sh", "+3", "/x/a.md"]
  func arguments(for path: String, line: Int) -> [String] {
    let program = command.split(separator: " ").first?.split(separator: "/").last ?? ""
    let place = Self.takesLine.contains(program) ? ["+\(line)"] : []
    return ["sh", "-c", "exec \(command) \"$@\"", "sh"] + place + [path]
  }
}
