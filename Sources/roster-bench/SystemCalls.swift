#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import RosterCore

// The system calls of the program, in terms of its own types: its one file that talks to C.

/// The processor time that this process has used, in all its threads, for itself and in the system.
func processorTime() -> Duration {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

/// The most memory that this process ever held at once, in bytes; 0 where the system does not tell.
func peakMemory() -> Int {
  #if canImport(Glibc)
    // Linux hands `ru_maxrss` down from parent to child; only this figure is the process's own.
    let descriptor = unsafe open("/proc/self/status", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    let status = readToEnd(descriptor).split(separator: "\n")
    let line = status.first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split { " \t".contains($0) }.dropFirst().first.flatMap { Int($0) }
    return (kibibytes ?? 0) << 10
  #else
    var usage = rusage()
    _ = unsafe getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #endif
}

/// Runs a program to its end and returns what it wrote to its standard output; `nil` where it did not end well.
func output(of program: String, _ arguments: [String]) -> String? {
  let command = ([program] + arguments).map(\.quotedForShell).joined(separator: " ")
  guard let pipe = unsafe popen(command, "r") else { return nil }
  let text = unsafe readToEnd(fileno(pipe))
  return unsafe pclose(pipe) == 0 ? text : nil
}

extension String {
  /// The text as one word of the shell.
  ///
  ///     "it's".quotedForShell  // 'it'\''s'
  var quotedForShell: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

/// Ends the program.
func leave(with code: Int32) -> Never { exit(code) }

/// Writes text to a descriptor at once; what a closed pipe refuses is lost.
func write(_ text: String, to descriptor: Int32) {
  _ = writeAll(Array(text.utf8), to: descriptor)
}

/// Makes a folder that nobody else has, below `TMPDIR` or `/tmp`.
func makeTemporaryFolder() throws(FileError) -> FilePath {
  let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
  var template = Array("\(parent)/roster-bench-XXXXXX".utf8CString)
  guard unsafe mkdtemp(&template) != nil else { throw FileError(FilePath(parent), .system(errno)) }
  return FilePath(bytes: template.map(UInt8.init(bitPattern:)))
}

extension FilePath {
  /// The bytes of the file that the path leads to; 0 where there is none.
  var fileSize: Int {
    var status = stat()
    return unsafe stat(string, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Makes a folder here, where nothing is.
  func makeFolder() throws(FileError) {
    guard unsafe mkdir(string, 0o777) == 0 else { throw FileError(self, .system(errno)) }
  }

  /// Makes a file here, where nothing is, that holds `bytes`.
  func makeFile(_ bytes: [UInt8]) throws(FileError) {
    let descriptor = unsafe open(string, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(self, .system(errno)) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw FileError(self, .system(errno)) }
  }

  /// Removes the folder with all that is in it, as far as the system lets it; links are not followed.
  func removeFolder() {
    for entry in (try? entries()) ?? [] {
      let child = appending(entry.name)
      if unsafe unlink(child.string) != 0 { child.removeFolder() }
    }
    unsafe rmdir(string)
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

private func readToEnd(_ descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 4_096)
  while true {
    let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += chunk[..<count]
  }
}
