/// A line of a header that is not YAML, and what it looks like.
struct HeaderLine {
  enum Kind {
    case blank
    /// A `#` at column 0, unless it is a heading.
    case comment
    /// Two or more `#` and a blank at column 0: Markdown, hardly ever a comment.
    case heading
    /// A `---` with text behind it at column 0, where YAML starts another document.
    case documentStart
    /// Text behind a space or tab.
    case indented
    /// A `- ` at column 0.
    case item
    /// A key at column 0.
    case key
    /// Anything else at column 0.
    case prose
  }

  let line: Line
  let kind: Kind
  /// The key that the text of the line starts with, or `nil`.
  let key: HeaderKey?
  /// How many spaces and tabs the line starts with.
  let indentation: Int

  init(_ line: Line, in bytes: [UInt8]) {
    let text = bytes[line.content].drop(while: \.isBlank)
    self.line = line
    indentation = text.startIndex - line.start
    key = HeaderKey(startOf: text)
    kind =
      if text.isEmpty { .blank } else if indentation > 0 { .indented } else {
        Kind(of: text, hasKey: key != nil)
      }
  }

  /// Whether the line goes with the key above it.
  var belongsToKeyAbove: Bool {
    switch kind {
    case .blank, .comment, .indented, .item: true
    case .heading, .documentStart, .key, .prose: false
    }
  }
}

extension HeaderLine.Kind {
  /// The kind of a line with text at column 0.
  fileprivate init(of text: ArraySlice<UInt8>, hasKey: Bool) {
    switch text.first {
    case YAMLIndicator.comment: self = text.isHeading ? .heading : .comment
    case YAMLIndicator.sequenceEntry where text.isDocumentStart: self = .documentStart
    case YAMLIndicator.sequenceEntry where text.dropFirst().first?.isBlank != false: self = .item
    default: self = hasKey ? .key : .prose
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isHeading: Bool {
    let rest = drop { $0 == YAMLIndicator.comment }
    return count - rest.count >= 2 && rest.first?.isBlank == true
  }

  fileprivate var isDocumentStart: Bool {
    starts(with: [UInt8](repeating: YAMLIndicator.sequenceEntry, count: 3))
      && dropFirst(3).first?.isBlank == true
  }
}
