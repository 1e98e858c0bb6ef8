package import RosterCore

/// What a user, the terminal or background work tells the application.
package enum Event: Sendable {
  case key(Key)
  /// Text that was pasted, which is never taken for keys.
  case paste(String)
  case resized(Size)
  /// A click with the mouse, counted from 0 at the left upper corner.
  case clicked(row: Int, column: Int)
  /// So many files will be looked into.
  case found(files: Int, generation: Int)
  /// These agents were read and indexed; so many files have now been looked into.
  case read([Segment], files: Int, generation: Int)
  /// A load has read everything again; what is searched is still as it was.
  case listed(Library, generation: Int)
  /// The load is complete.
  case loaded(Library, generation: Int)
  /// Files or folders changed, came or went.
  case filesChanged
  /// What a query found.
  case searched(Listing, generation: Int)
  /// Who mentions whom among the agents of a load.
  case related(MentionGraph, generation: Int)
  /// The agents of a library that are like the one that was asked for.
  case similar([SimilarAgent], generation: Int)
  /// Something to tell the user in one line, such as what was copied or why an editor failed.
  case notice(String)
}
