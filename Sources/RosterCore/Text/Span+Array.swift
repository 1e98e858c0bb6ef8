extension Span<UInt8> {
  /// The bytes as an array.
  var array: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for offset in 0..<count { bytes.append(self[offset]) }
    return bytes
  }
}
