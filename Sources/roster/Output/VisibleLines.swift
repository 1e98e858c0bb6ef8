internal import RosterCore

extension SourceText {
  /// The lines of the text without their ends, sanitised; tabs stay, as they do no harm and set code apart.
  var visibleLines: some Sequence<String> {
    lines.lazy.map { line in
      let parts = string(in: line).split(separator: "\t", omittingEmptySubsequences: false)
      return parts.map { Sanitizer.visible(String($0)) }.joined(separator: "\t")
    }
  }
}
