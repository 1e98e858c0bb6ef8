#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import RosterCore

// The system calls of the program, in terms of its own types: the one file beside the terminal's that talks to C.

/// Writes all bytes, in as many parts as the system wants.
func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) throws(OutputError) {
  var offset = 0
  while offset < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe buffer.baseAddress.map { unsafe write(descriptor, $0 + offset, buffer.count - offset) } ?? 0
    }
    if count < 0 {
      let code = errno
      switch code {
      case EINTR: continue
      case EAGAIN: waitUntilWritable(descriptor)
      case EPIPE: throw .closedPipe
      default: throw .failed(unsafe String(cString: strerror(code)))
      }
    } else {
      offset += count
    }
  }
}

/// Waits until a descriptor that was opened not to wait takes bytes again.
private func waitUntilWritable(_ descriptor: Int32) {
  var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  _ = unsafe poll(&request, 1, -1)
}

/// Makes writing to a closed pipe an error of that write instead of the end of the program.
func ignoreClosedPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}

/// Gives those of the three standard descriptors that are closed something to lead to.
///
/// Otherwise a file or a queue of the system would get their numbers, and what is printed. Reading from them finds
/// nothing, and writing to them fails as to a closed one.
func holdStandardDescriptors() {
  for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
    _ = unsafe open("/dev/null", O_RDONLY)
  }
}

/// Whether a descriptor leads to a terminal.
func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// The columns of the terminal that a descriptor leads to; `nil` where it leads to none or the terminal does not say.
func terminalColumns(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

/// The value of an environment variable as bytes; `nil` where it is not set.
func environmentBytes(_ name: String) -> [UInt8]? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe UnsafeBufferPointer(start: value, count: strlen(value)).map(UInt8.init(bitPattern:))
}

/// The words behind the program's name, byte for byte.
///
/// `CommandLine.arguments` would mend bytes that are not UTF-8, and a path with such bytes would not be found.
func commandLineArguments() -> [Argument] {
  (1..<max(1, Int(CommandLine.argc))).compactMap { index in
    guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
    return unsafe Argument(
      bytes: UnsafeBufferPointer(start: word, count: strlen(word)).map(UInt8.init(bitPattern:)))
  }
}

/// Whether a path leads to anything, and whether that is a folder.
enum Presence {
  case nothing, folder, other

  init(of path: FilePath) {
    var status = stat()
    let bytes = path.bytes.map(CChar.init(bitPattern:)) + [0]
    if unsafe stat(bytes, &status) == 0 {
      self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    } else {
      // What is there but cannot be looked at is for the reader to complain about.
      self = errno == ENOENT || errno == ENOTDIR ? .nothing : .other
    }
  }
}

/// Has a crash end the program at once, with the signal as its status.
///
/// The Swift runtime's handlers of these signals show a backtrace on a terminal and wait for a key.
func dieOfCrashesAtOnce() {
  for crash in [SIGQUIT, SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE] { _ = signal(crash, SIG_DFL) }
}

/// Ends the program: by the signal that ended the browser, where one did, so that a shell knows of it.
func leave(with code: ExitCode) -> Never {
  if case .ended(let cause) = code {
    _ = signal(cause, SIG_DFL)
    raise(cause)
  }
  exit(code.status)
}
