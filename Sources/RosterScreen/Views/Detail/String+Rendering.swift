internal import RosterCore

extension String {
  /// The text, or of one that is too long to be laid out its first part and a note that says so.
  ///
  /// The part ends with a whole scalar, at most ``Limits/renderedValueBytes`` from the start.
  package var rendered: String { rendered(as: "value") }

  /// The same where the note is to call the text something else, such as a line.
  func rendered(as noun: String) -> String {
    let limit = Limits.renderedValueBytes
    guard let part = start(within: limit) else { return self }
    return part + " … " + CutNote.bytes(of: noun, limit: limit)
  }

  /// As many whole scalars as fit into some bytes; `nil` where all do.
  func start(within limit: Int) -> Substring? {
    guard let end = utf8.index(startIndex, offsetBy: limit, limitedBy: endIndex), end != endIndex else {
      return nil
    }
    return self[..<end]
  }
}
