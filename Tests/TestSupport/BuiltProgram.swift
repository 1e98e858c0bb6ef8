internal import Foundation

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
