/// Some of the fields of an agent, one bit each.
struct FieldSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let all = FieldSet(rawValue: .max)
  static let name = FieldSet(.name)
  static let description = FieldSet(.description)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ field: IndexField) { rawValue = 1 << UInt8(field.rawValue) }

  /// The fields, the most telling first.
  var fields: [IndexField] { IndexField.allCases.filter { contains(FieldSet($0)) } }
}
