internal import RosterCore

extension StyledText {
  /// One line of text from a file, sanitised, with the marks of hidden scalars in a style of their own.
  ///
  /// - Parameters:
  ///   - raw: The text as it stands in the file.
  ///   - style: The style of the text.
  ///   - markStyle: What is laid over that style for marks.
  ///   - offset: Where in the file the text starts, in bytes; `nil` where it is not from the file as it stands.
  package init(
    sanitizing raw: String, _ style: Style = .plain, marks markStyle: Style = .dim,
    at offset: Int? = nil
  ) {
    self.init(
      Sanitizer.pieces(of: raw).map { piece in
        Span(
          piece.text, piece.isMark ? style.overlaid(with: markStyle) : style,
          source: offset.map { piece.source.lowerBound + $0..<piece.source.upperBound + $0 })
      })
  }
}
