/// How the program ends.
enum ExitCode: Hashable, Sendable {
  /// Something was found, or the agents are equal.
  case found
  /// Nothing was found, or `compare --exit-code` met differences.
  case nothingFound
  /// The command line was not understood, a path named there could not be read, or printing failed.
  case failure
  /// A signal ended the browser, or the end of its terminal, which is as good as SIGHUP.
  case ended(signal: Int32)

  /// What the caller is told, a signal as shells tell it.
  var status: Int32 {
    switch self {
    case .found: 0
    case .nothingFound: 1
    case .failure: 2
    case .ended(let signal): 128 + signal
    }
  }
}
