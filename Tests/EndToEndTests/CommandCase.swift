import TestSupport
import Testing

/// A call of `roster` in a folder and everything that it must print.
///
/// `{}` stands for the folder's path in the expectations.
struct CommandCase: CustomTestStringConvertible, Sendable {
  let arguments: [String]
  var environment: [String: String] = [:]
  var terminal: UInt16?
  var output = ""
  var errors = ""
  var status: Int32 = 0

  var testDescription: String {
    let variables = environment.map { "\($0)=\($1) " }.sorted().joined()
    return variables + (["roster"] + arguments).joined(separator: " ") + (terminal.map { " @\($0)" } ?? "")
  }

  /// Runs the call and compares both outputs and the exit status.
  func check(in folder: TemporaryFolder, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let run = try ProgramRun(
      "roster", arguments.map { $0.replacing("{}", with: folder.path) }, in: folder.path,
      environment: environment.mapValues { $0.replacing("{}", with: folder.path) },
      output: terminal.map { .terminal(columns: $0) } ?? .captured)
    let printed = terminal == nil ? run.output : run.output.replacing("\r\n", with: "\n")
    expectLines(printed, output.replacing("{}", with: folder.path), "standard output", sourceLocation)
    expectLines(run.errors, errors.replacing("{}", with: folder.path), "standard error", sourceLocation)
    #expect(run.status == status, sourceLocation: sourceLocation)
  }

  private func expectLines(_ actual: String, _ expected: String, _ what: Comment, _ place: SourceLocation) {
    guard actual != expected else { return }
    Issue.record("\(what) differs.\n>>>> expected\n\(expected)<<<< got\n\(actual)----", sourceLocation: place)
  }
}

/// The text of an agent file.
func agent(_ name: String, _ fields: String = "description: Does things.", body: String = "Body.") -> String {
  "---\nname: \(name)\n\(fields)\n---\n\(body)\n"
}
