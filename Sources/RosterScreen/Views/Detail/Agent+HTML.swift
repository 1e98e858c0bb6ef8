package import RosterCore

extension Agent {
  /// The text behind the header as HTML, as much of it as is laid out on a screen; where it goes on, the end says so.
  package var bodyHTML: String {
    let body = ParsedBody(of: self)
    return body.document.html() + (body.isCut ? "<p>\(BodyLayout.cutNote)</p>\n" : "")
  }
}
