#if canImport(Darwin)
  internal import Darwin
  internal import Synchronization

  /// Watches places for changes, by kqueue: each takes a file descriptor, whose number is the place's.
  final class SystemWatch: Sendable {
    /// Readable while there are notices.
    let descriptor: Int32

    /// A folder tells only of entries that come and go, so each file is watched for itself.
    static let noticesContentsByFolder = false

    private let places = Mutex<[FilePath: Int32]>([:])
    /// How many places are watched at most: half of the files that may be open, the others being left for reading.
    private let limit: Int

    /// Watches nothing yet; `nil` where too many files are open.
    init?() {
      descriptor = kqueue()
      guard descriptor >= 0 else { return nil }
      var files = rlimit()
      limit = unsafe getrlimit(RLIMIT_NOFILE, &files) == 0 ? Int(clamping: files.rlim_cur / 2) : 0
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit {
      for place in places.withLock({ $0.values }) { close(place) }
      close(descriptor)
    }

    /// Watches a folder or file for everything that becomes of it.
    func add(_ path: FilePath, for interest: Interest) -> Outcome {
      places.withLock { places in
        if let place = places[path] {
          if isSame(place, path) { return .watched(place) }
          places[path] = nil
          close(place)
        }
        guard places.count < limit else { return .limitReached }
        let place = unsafe path.withCString { unsafe open($0, O_EVTONLY | O_CLOEXEC) }
        guard place >= 0, register(place) else {
          if place >= 0 { close(place) }
          return Outcome(errno)
        }
        places[path] = place
        return .watched(place)
      }
    }

    /// Watches a place no longer.
    func remove(_ place: Int32) {
      places.withLock { places in
        guard let path = places.first(where: { $0.value == place })?.key else { return }
        places[path] = nil
        close(place)
      }
    }

    /// Takes all notices that there are.
    func drain() -> [Notice] {
      var notices: [Notice] = []
      var events = [kevent](repeating: kevent(), count: 256)
      var now = timespec()
      while true {
        let count = unsafe kevent(descriptor, nil, 0, &events, Int32(events.count), &now)
        guard count > 0 else { return notices }
        notices += events[..<Int(count)].map { Notice(watched: Int32($0.ident)) }
      }
    }

    private func register(_ place: Int32) -> Bool {
      let changes = NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME | NOTE_ATTRIB | NOTE_REVOKE
      var event = unsafe kevent(
        ident: UInt(place), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: UInt32(changes), data: 0, udata: nil)
      return unsafe kevent(descriptor, &event, 1, nil, 0, nil) == 0
    }

    /// Whether a path still leads to what is watched under it.
    private func isSame(_ place: Int32, _ path: FilePath) -> Bool {
      var (watched, now) = (stat(), stat())
      guard unsafe fstat(place, &watched) == 0, unsafe path.withCString({ unsafe stat($0, &now) }) == 0 else {
        return false
      }
      return watched.st_dev == now.st_dev && watched.st_ino == now.st_ino
    }
  }

  extension SystemWatch.Outcome {
    fileprivate init(_ code: Int32) {
      self =
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EMFILE, ENFILE, ENOMEM: .limitReached
        default: .unreadable
        }
    }
  }
#endif
