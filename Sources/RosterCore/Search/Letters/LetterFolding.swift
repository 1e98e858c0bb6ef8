extension Unicode.Scalar {
  /// Calls `body` with each scalar that this one is compared as, see ``Folding``.
  func forEachFolded(_ body: (Unicode.Scalar) -> Void) {
    guard !isASCII else { return body(Unicode.Scalar(Folding.folded(UInt8(value)))) }
    var rest = Folding.packed(self)
    var bytes: [UInt8] = []
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    String(decoding: bytes, as: UTF8.self).unicodeScalars.forEach(body)
  }
}
