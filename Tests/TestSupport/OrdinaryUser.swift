#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A user who may not read everything, whoever runs the tests.
package enum OrdinaryUser {
  /// The words that start a program as that user; `nil`, with a notice, where the system has no way to.
  ///
  /// The program must know `--version`.
  package static func command(_ program: String) -> [String]? {
    guard getuid() == 0 else { return [program] }
    // The user `nobody`, whom nothing belongs to.
    let command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program]
    if (try? ProgramRun(command: command + ["--version"]))?.status == 0 { return command }
    print("Nothing can be run as another user: what not everybody may read is not tested.")
    return nil
  }
}
