package import RosterCore

/// Work that the application asks its host to do; results come back as events.
package enum Effect: Sendable {
  /// Read everything again, taking over what has not changed.
  case load(generation: Int)
  /// Look for a query; what was found comes back as a listing.
  case search(ListSearch, generation: Int)
  /// Find out who mentions whom; the generation is that of the load.
  case relate(Library, generation: Int)
  /// Find the agents of a library that are like one, or bear its name.
  case findSimilar(SimilarSearch, generation: Int)
  /// Open the user's editor at a line of a file.
  case edit(FilePath, line: Int)
  /// Put bytes on the clipboard; `what` names them in the notice.
  case copy([UInt8], what: String)
  /// Give the terminal back to the shell until the user returns.
  case suspend
  /// Leave the program, printing the chosen paths.
  case quit(chosen: [FilePath])
}
