extension Unicode.Scalar {
  /// Calls `body` with each scalar that this one is compared as: in lower case, combining accents left out.
  func forEachFolded(_ body: (Unicode.Scalar) -> Void) {
    switch value {
    case 0x41...0x5A: body(Unicode.Scalar(UInt8(value) | 0x20))
    case 0..<0x80: body(self)
    case 0x300...0x36F: break
    default: properties.lowercaseMapping.unicodeScalars.forEach(body)
    }
  }
}
