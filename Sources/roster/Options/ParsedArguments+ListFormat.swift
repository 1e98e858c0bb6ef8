extension ParsedArguments {
  /// What `list` and `search` print: paths, where these are to be ended by NUL bytes.
  ///
  /// - Throws: Where something else than paths is asked for at once.
  func listFormat() throws(UsageError) -> ListFormat {
    let format: ListFormat = choice(.format)
    guard has(.null), format != .paths else { return format }
    if has(.format) { throw UsageError(command: command, fact: .conflict(.null, .format)) }
    return .paths
  }
}
