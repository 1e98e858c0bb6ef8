/// One agent definition file: what it says, and what its author meant.
///
/// Identity is the ``path``, never the name.
public final class Agent: Sendable {
  /// The absolute path, links not resolved.
  public let path: FilePath
  /// The path relative to the one that the file was found under.
  public let id: FilePath
  /// The size, time and identity of the file when it was read.
  public let stamp: FileStamp
  /// The text of the file.
  public let source: SourceText
  /// Whether the file is longer than ``Limits/fileBytes``, so that ``source`` is its first part.
  public let isCut: Bool
  /// The block between the border lines, as fields.
  public let header: Header
  /// The tool that the file was written for, as its path tells.
  public let dialect: Dialect
  /// The `name` field, a number or truth value as it is written; `nil` where there is none or it is empty.
  public let name: String?
  /// The `description` field as read, nothing removed; `nil` where there is none.
  public let description: String?
  /// The tools that the header grants; `nil` without such a field: the agent inherits all.
  public let tools: [String]?
  /// The tools that the header refuses; `nil` where it refuses none.
  public let disallowedTools: [String]?
  /// The models that the header asks for, in order; empty where it asks for none.
  public let models: [String]
  /// The `color` field; `nil` where there is none or it is empty.
  public let color: String?
  /// Everything worth knowing about the file, in the order of the places.
  public let diagnostics: [Diagnostic]
  /// The most serious of the ``diagnostics``, or `nil` where there is nothing but notes.
  public let problem: Diagnostic.Severity?
  /// The ``displayName`` in lower case, to sort by.
  public let sortName: String

  /// Reads an agent out of the bytes of a file; nothing in them makes this fail.
  ///
  /// - Parameters:
  ///   - path: The absolute path.
  ///   - id: The path relative to the one that the file was found under.
  ///   - stamp: What the system tells about the file.
  ///   - contents: The bytes of the file, at most ``Limits/fileBytes``.
  ///   - isCut: Whether the file has more bytes than that.
  init(path: FilePath, id: FilePath, stamp: FileStamp, contents: [UInt8], isCut: Bool) {
    self.path = path
    self.id = id
    self.stamp = stamp
    self.isCut = isCut
    let source = SourceText(decoding: contents, isCut: isCut)
    let header = Header(parsing: source)
    self.source = source
    self.header = header
    dialect = Dialect(guessedFrom: path)
    name = header["name"]?.value.word
    description = header["description"].flatMap { $0.text(in: source) }
    let grant = header["tools"].flatMap(\.tools)
    let refusal = (header["disallowedTools"] ?? header["disallowed_tools"]).flatMap(\.tools)
    tools = grant?.granted
    disallowedTools = ((grant?.refused ?? []) + (refusal?.granted ?? [])).uniqued().nonEmpty
    models = header["model"]?.value.words ?? []
    color = header["color"]?.value.word
    sortName = (name ?? path.stem).lowercased()
    diagnostics = Self.diagnose(
      source, header, dialect: dialect, name: name, description: description, color: color, isCut: isCut)
    problem = diagnostics.map(\.severity).max().flatMap { $0 == .note ? nil : $0 }
  }

  /// Reads an agent out of bytes that are in no file, as of a preview or a test.
  ///
  ///     Agent(parsing: Array("---\nname: a\n---\n".utf8), at: FilePath("/x/a.md")).name  // "a"
  public convenience init(parsing contents: [UInt8], at path: FilePath) {
    let identity = FileIdentity(device: 0, inode: 0)
    let never = FileStamp.Moment(seconds: 0, nanoseconds: 0)
    let stamp = FileStamp(size: contents.count, modified: never, identity: identity)
    self.init(path: path, id: path.name, stamp: stamp, contents: contents, isCut: false)
  }

  /// The name, or the stem of the file's name where there is none.
  public var displayName: String { name ?? path.stem }

  /// The bytes of ``source`` behind the header.
  public var body: Range<Int> { header.bodyStart..<source.bytes.count }

  /// The body as its author meant it: twice-encoded UTF-8 put right, on the same lines.
  public var readableBody: SourceText {
    let repaired = Mojibake(in: source.bytes, range: body)?.repaired
    return SourceText(decoding: repaired ?? Array(source.bytes[body]))
  }

  /// The words of the body: runs of anything but white space, that of Unicode included.
  public var wordCount: Int {
    let bytes = source.bytes
    return bytes.span.wordCount(in: body)
  }
}

extension Header.Field {
  /// The text of a scalar; a list or map as it is written; `nil` for an empty value.
  fileprivate func text(in source: SourceText) -> String? {
    value.isNull ? nil : value.text ?? source.string(in: valueRange)
  }

  /// The value as a list of tools; `nil` where it is empty, which is as good as no field.
  var tools: ToolList? { value.isNull ? nil : ToolList(reading: value) }
}

extension YAMLValue {
  /// The text of a scalar, whatever its kind, without white space around it; `nil` where it is null or blank.
  fileprivate var word: String? { isNull ? nil : text?.trimmedText.nonEmpty }

  /// The words of a list, or the one word.
  fileprivate var words: [String] {
    guard case .sequence(let items) = self else { return word.map { [$0] } ?? [] }
    return items.compactMap(\.word)
  }
}

extension Array {
  /// The array, or `nil` where it is empty.
  var nonEmpty: [Element]? { isEmpty ? nil : self }
}
