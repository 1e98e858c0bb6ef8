internal import Foundation

/// One run of a built program: what it printed and how it ended.
///
/// The environment is pinned: only what is given here reaches the program.
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
  }

  /// The bytes on standard output.
  package let outputBytes: [UInt8]
  /// The text on standard error.
  package let errors: String
  /// The exit status, or 128 and the number of the signal that ended the program.
  package let status: Int32

  /// The text on standard output.
  package var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// Runs a program that was built beside the tests, and waits for its end.
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
    let sink = try OutputSink(output, capturedIn: scratch.path("output"))
    let child = try ChildProcess(
      words: [Array(BuiltProducts.path(of: program).utf8)] + arguments,
      environment: pinned.merging(environment) { $1 }.map { "\($0)=\($1)" },
      folder: folder, output: sink.childEnd, errorsTo: scratch.path("errors"))
    let fromTerminal = sink.readTerminal()
    status = child.waitForEnd()
    outputBytes = try fromTerminal ?? Self.contents(of: scratch.path("output"))
    errors = String(decoding: try Self.contents(of: scratch.path("errors")), as: UTF8.self)
  }

  private static func contents(of path: String) throws -> [UInt8] {
    FileManager.default.fileExists(atPath: path)
      ? Array(try Data(contentsOf: URL(fileURLWithPath: path))) : []
  }
}

/// Where the build puts the programs beside the tests.
private enum BuiltProducts {
  static func path(of program: String) -> String {
    #if os(Linux)
      let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
      let folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    #else
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      let folder = bundle.bundleURL.deletingLastPathComponent()
    #endif
    return folder.appendingPathComponent(program).path
  }
}
