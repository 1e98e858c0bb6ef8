#if canImport(Glibc)
  internal import Glibc

  /// Watches places for changes, by inotify.
  struct SystemWatch: ~Copyable, Sendable {
    /// Readable while there are notices.
    let descriptor: Int32

    /// A folder tells of what is written to the files in it.
    static let noticesContentsByFolder = true

    /// Watches nothing yet; `nil` where the user watches too much already.
    init?() {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// Watches a folder, for this too where it is watched already.
    func add(_ folder: FilePath, for interest: Interest) -> Outcome {
      let number = unsafe folder.withCString { unsafe inotify_add_watch(descriptor, $0, interest.mask) }
      guard number < 0 else { return .watched(number) }
      return switch errno {
      case ENOENT, ENOTDIR: .missing
      case ENOSPC, ENOMEM: .limitReached
      default: .unreadable
      }
    }

    /// Watches a place no longer.
    func remove(_ number: Int32) { _ = inotify_rm_watch(descriptor, number) }

    /// Takes all notices that there are.
    func drain() -> [Notice] {
      var notices: [Notice] = []
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = unsafe read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return notices }
        unsafe buffer[..<count].withUnsafeBytes { bytes in
          var offset = 0
          while offset < count { unsafe notices.append(Notice(readingFrom: bytes, at: &offset)) }
        }
      }
    }
  }

  extension SystemWatch.Interest {
    fileprivate var mask: UInt32 {
      let entries = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
      let contents = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB
      // Added to what the folder is watched for already.
      return UInt32((self == .entries ? entries : entries | contents) | IN_ONLYDIR | IN_MASK_ADD)
    }
  }

  extension SystemWatch.Notice {
    /// Reads an event at an offset, which moves behind it.
    fileprivate init(readingFrom bytes: UnsafeRawBufferPointer, at offset: inout Int) {
      let event = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let start = offset + MemoryLayout<inotify_event>.size
      offset = start + Int(event.len)
      func has(_ flag: Int32) -> Bool { event.mask & UInt32(flag) != 0 }
      self.init(
        watched: has(IN_Q_OVERFLOW) ? nil : event.wd,
        // Zeros fill the name up, at which a path is cut.
        name: event.len == 0 ? nil : unsafe FilePath(bytes: bytes[start..<offset]),
        isFolder: has(IN_ISDIR),
        // A name is gone before it comes back, and a file is empty before it is written.
        change: has(IN_CLOSE_WRITE) || has(IN_MOVED_TO) || has(IN_ATTRIB) ? .complete : .underWay,
        isLast: has(IN_IGNORED))
    }
  }
#endif
