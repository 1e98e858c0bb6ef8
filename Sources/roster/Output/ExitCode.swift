/// How the program ends.
enum ExitCode: Int32, Sendable {
  /// Something was found, or the agents are equal.
  case found = 0
  /// Nothing was found, or `compare --exit-code` met differences.
  case nothingFound = 1
  /// The command line was not understood, a path named there could not be read, or printing failed.
  case failure = 2
}
