#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An answer of the system that a test cannot go on with.
package struct SystemError: Error, CustomStringConvertible {
  package let call: String
  package let code: Int32
  package var description: String { unsafe "\(call): \(String(cString: strerror(code)))" }
}

/// The result of a system call, or its error where it is negative.
func checked(_ call: String, _ result: Int32) throws -> Int32 {
  guard result >= 0 else { throw SystemError(call: call, code: errno) }
  return result
}

/// Writes a file whose path need not be UTF-8.
package func writeFile(_ contents: [UInt8], at path: [UInt8]) throws {
  let descriptor = try checked(
    "open", unsafe open(path.map(CChar.init(bitPattern:)) + [0], O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
  defer { close(descriptor) }
  _ = try checked("write", Int32(unsafe write(descriptor, contents, contents.count)))
}

/// Makes a folder whose path need not be UTF-8.
package func makeFolder(at path: [UInt8]) throws {
  _ = try checked("mkdir", unsafe mkdir(path.map(CChar.init(bitPattern:)) + [0], 0o700))
}
