import Foundation

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What a program printed and how it ended.
package struct Outcome: Sendable {
  package let output: String
  package let errors: String
  /// The exit status, or 128 and the number of the signal that ended the program.
  package let status: Int32
}

/// Runs a program that is looked for in `PATH` and waits for its end.
///
/// Its descriptors are files, so that no pipe can fill up and no daemon keep one open.
package func run(
  _ arguments: [String], environment: [String: String]? = nil, input: String = ""
) throws -> Outcome {
  let base = NSTemporaryDirectory() + "/roster-run-" + UUID().uuidString
  let paths = ["input", "output", "errors"].map { base + "-" + $0 }
  defer { for path in paths { _ = unsafe unlink(path) } }
  try input.write(toFile: paths[0], atomically: false, encoding: .utf8)
  let process = try SpawnedProcess(
    arguments, environment: environment,
    standard: [.file(paths[0], flags: O_RDONLY)] + paths[1...].map { .file($0, flags: O_WRONLY | O_CREAT) })
  let status = process.waitForEnd()
  let texts = try paths[1...].map { path in
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
  return Outcome(output: texts[0], errors: texts[1], status: status)
}

/// The path of a program that was built beside the tests.
package func builtProgram(_ name: String) -> String {
  #if os(Linux)
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
  #else
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    let folder = bundle.bundleURL.deletingLastPathComponent()
  #endif
  return folder.appendingPathComponent(name).path
}
