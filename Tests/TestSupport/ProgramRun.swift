internal import Foundation

/// One run of a program to its end: what it printed and how it ended.
///
/// Its descriptors are files, so that no pipe can fill up and no daemon keep one open.
package struct ProgramRun: Sendable {
  /// Where standard output leads.
  package enum Output: Sendable {
    /// To a file that is read afterwards, which to the program is as good as a pipe.
    case captured
    /// To a terminal of so many columns; its line feeds are read back as CR and LF.
    case terminal(columns: UInt16)
    /// To something in the file system, of which nothing is read back.
    case path(String)
    /// To a pipe that nobody reads.
    case closedPipe
    /// Nowhere: the descriptor is closed.
    case closed
  }

  /// The bytes on standard output.
  package let outputBytes: [UInt8]
  /// The text on standard error.
  package let errors: String
  /// The exit status, or the number of the signal that ended the program, negative.
  package let status: Int32

  /// The text on standard output.
  package var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// Runs a program that was built beside the tests, in a pinned environment, and waits for its end.
  ///
  /// - Parameters:
  ///   - program: The name of the product.
  ///   - arguments: The words behind its name.
  ///   - folder: The working folder.
  ///   - environment: Variables beside the pinned ones, or instead of them.
  ///   - output: Where standard output leads.
  /// - Throws: Where the program cannot be started.
  package init(
    _ program: String, _ arguments: [String], in folder: String,
    environment: [String: String] = [:], output: Output = .captured
  ) throws {
    try self.init(
      program, arguments.map { Array($0.utf8) }, in: folder, environment: environment, output: output)
  }

  /// Runs a program with words that need not be UTF-8.
  package init(
    _ program: String, _ arguments: [[UInt8]], in folder: String,
    environment: [String: String] = [:], output: Output = .captured
  ) throws {
    let scratch = try TemporaryFolder()
    let pinned = ["PATH": "/usr/bin:/bin", "HOME": scratch.path, "LANG": "C.UTF-8", "TERM": "xterm-256color"]
    try self.init(
      words: [Array(builtProgram(program).utf8)] + arguments, in: folder,
      environment: pinned.merging(environment) { $1 }, output: output, scratch: scratch)
  }

  /// Runs a command that is looked for in `PATH`, in the environment of the tests.
  package init(command: [String]) throws {
    try self.init(
      words: command.map { Array($0.utf8) }, in: nil, environment: nil, output: .captured,
      scratch: TemporaryFolder())
  }

  private init(
    words: [[UInt8]], in folder: String?, environment: [String: String]?, output: Output,
    scratch: TemporaryFolder
  ) throws {
    let sink = try OutputSink(output, capturedIn: scratch.path("output"))
    let process = try SpawnedProcess(
      words, in: folder, environment: environment,
      standard: [.nothing, sink.destination, .newFile(scratch.path("errors"))])
    sink.closeChildEnd()
    let fromTerminal = sink.readTerminal()
    status = process.waitForEnd()
    outputBytes = try fromTerminal ?? Self.contents(of: scratch.path("output"))
    errors = String(decoding: try Self.contents(of: scratch.path("errors")), as: UTF8.self)
  }

  private static func contents(of path: String) throws -> [UInt8] {
    FileManager.default.fileExists(atPath: path)
      ? Array(try Data(contentsOf: URL(fileURLWithPath: path))) : []
  }
}
