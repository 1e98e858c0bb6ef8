/// A path as the file system has it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable {
  /// The bytes of the path, without a NUL.
  public let bytes: [UInt8]

  /// Creates a path from its bytes, cut at a first NUL.
  public init(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    self.bytes = bytes.firstIndex(of: 0).map { Array(bytes[..<$0]) } ?? bytes
  }

  /// Creates a path from text.
  public init(_ text: String) {
    self.init(bytes: text.utf8)
  }

  /// The path as text; bytes that are not UTF-8 become U+FFFD.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether the bytes are valid UTF-8, so that ``string`` loses nothing.
  public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }
  /// Whether the path starts at the root.
  public var isAbsolute: Bool { bytes.first == Self.separator }

  /// The parts between separators, without empty ones and `.`.
  public var components: [FilePath] {
    bytes.split(separator: Self.separator).filter { !$0.isDot }.map(FilePath.init(bytes:))
  }

  /// The last component, or the path itself where it has none.
  public var name: FilePath {
    // Nearly every path ends in a name that stands between a separator and the end.
    let last = bytes[((bytes.lastIndex(of: Self.separator) ?? -1) + 1)...]
    return last.isEmpty || last.isDot ? components.last ?? self : FilePath(bytes: last)
  }

  /// The last component without its extensions: `reviewer` for `x/reviewer.agent.md`.
  ///
  /// Only `agent` and `chatmode` count as an inner extension, so `v1.2-notes.md` is `v1.2-notes`.
  public var stem: String {
    let parts = name.string.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.first?.isEmpty == false else { return name.string }
    let outer = parts.dropLast()
    let isInner = outer.count > 1 && ["agent", "chatmode"].contains(outer.last)
    return (isInner ? outer.dropLast() : outer).joined(separator: ".")
  }

  /// The lower-case text behind the last dot of the name; empty where there is none.
  public var fileExtension: String {
    let name = name.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// The path with one more component.
  public func appending(_ component: FilePath) -> FilePath {
    guard !bytes.isEmpty else { return component }
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count + 1 + component.bytes.count)
    joined += bytes
    if joined.last != Self.separator { joined.append(Self.separator) }
    joined += component.bytes
    return FilePath(bytes: joined)
  }

  /// The path without its last component; the root is its own parent, and a lone name has the empty one.
  public var parent: FilePath {
    let trimmed = bytes.dropLast(bytes.reversed().prefix { $0 == Self.separator }.count)
    guard let slash = trimmed.lastIndex(of: Self.separator) else {
      return FilePath(bytes: isAbsolute ? bytes : [])
    }
    return FilePath(bytes: slash == 0 ? bytes[...0] : bytes[..<slash])
  }

  /// The last `count` components, joined.
  ///
  ///     FilePath("/a/b/c.md").tail(2).string  // "b/c.md"
  public func tail(_ count: Int) -> FilePath {
    FilePath(bytes: components.suffix(count).map(\.bytes).joined(separator: [Self.separator]))
  }

  /// Whether the components of `tail` are the last components of this path.
  public func hasTail(_ tail: FilePath) -> Bool {
    let wanted = tail.components
    return !wanted.isEmpty && components.suffix(wanted.count) == wanted
  }

  static let separator = UInt8(ascii: "/")
}

extension FilePath: Comparable {
  /// Orders paths by their bytes, as `LC_ALL=C sort` does.
  public static func < (left: Self, right: Self) -> Bool {
    left.bytes.span.isBefore(right.bytes.span)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a component names the folder it stands in.
  fileprivate var isDot: Bool { count == 1 && first == UInt8(ascii: ".") }
}
