extension PageLine {
  /// Adds text that Enter acts on.
  mutating func append(_ text: StyledText, _ action: Target.Action?) {
    self.text += text
    if let action { target(text, action) }
  }

  /// Lets Enter act on the text that the line ends with.
  mutating func target(_ ending: StyledText, _ action: Target.Action) {
    let end = text.byteCount
    targets.append(Target(action, bytes: max(end - ending.text.utf8.count, 0)..<end))
  }
}
