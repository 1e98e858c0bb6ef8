/// The block between the `---` lines at the top of a file: what it says, and what is wrong with it.
///
/// A header is read strictly as YAML 1.2; where that fails, whatever can be told apart is kept, and the
/// diagnostics say what was wrong. Nothing makes this fail, and no text of a header is left out of its fields
/// except comments.
///
///     let source = SourceText(decoding: Array("---\nname: dba\ndescription: Use when: slow\n---\nHi".utf8))
///     let header = Header(parsing: source)
///     header.status              // .repaired
///     header["name"]?.text       // "dba"
///     header["description"]?.text  // "Use when: slow"
public struct Header: Sendable {
  /// How well a header could be read.
  public enum Status: String, Sendable {
    /// A mapping in correct YAML, closed, with no key twice.
    case valid
    /// Something else, of which fields could be made out.
    case repaired
    /// There is no header, or none that holds a key.
    case missing
  }

  /// One key of a header with its value.
  public struct Field: Sendable, Hashable {
    /// The key; empty for what has none in a header that was repaired, such as text before the first key.
    public let key: String
    /// The value; of one that is not YAML the text as it stands, lines kept, as a plain string.
    public let value: YAMLValue
    /// The bytes of the key as written, with its quotes.
    public let keyRange: Range<Int>
    /// The bytes of the value as written, with quotes, tags and indicators, without the last line end.
    ///
    /// Empty, behind the colon, where there is no value.
    public let valueRange: Range<Int>

    /// The text of a scalar value, or `nil` for a collection.
    public var text: String? { value.text }
  }

  /// How well the header could be read.
  public let status: Status
  /// The bytes between the opening and the closing line; empty, at 0, where the header is missing.
  public let range: Range<Int>
  /// The fields in the order of the file; equal keys are all there.
  public let fields: [Field]
  /// Offset of the first byte behind the header and its closing line; 0 where the header is missing.
  public let bodyStart: Int
  /// What is wrong with the header, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// The field of that name, the last one of several.
  public subscript(key: String) -> Field? {
    fields.last { $0.key == key }
  }
}
