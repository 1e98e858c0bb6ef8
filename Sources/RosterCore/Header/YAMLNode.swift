/// A value together with the place it was read from.
struct YAMLNode {
  enum Content {
    case scalar(YAMLValue.Scalar)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry {
    let key: YAMLNode
    let value: YAMLNode
  }

  let content: Content
  /// The bytes of the value as written, from its properties, quotes or indicator on, without a line end.
  let range: Range<Int>

  /// The value alone.
  func value(in bytes: [UInt8]) -> YAMLValue {
    switch content {
    case .scalar(let scalar): .scalar(scalar)
    case .sequence(let items): .sequence(items.map { $0.value(in: bytes) })
    case .mapping(let entries):
      .mapping(entries.map { YAMLValue.Entry(key: $0.key.text(in: bytes), value: $0.value.value(in: bytes)) })
    }
  }

  /// The text of a scalar, or the bytes of a collection as written.
  func text(in bytes: [UInt8]) -> String {
    guard case .scalar(let scalar) = content else { return String(decoding: bytes[range], as: UTF8.self) }
    return scalar.text
  }
}
