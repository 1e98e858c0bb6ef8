#if canImport(Glibc) && compiler(>=6.3)
  internal import Glibc

  /// Has a crash end the program at once from its first moment, before even the Swift runtime is there.
  ///
  /// On Linux the runtime takes these signals before `main`, unless somebody has them, and on a terminal shows a backtrace
  /// and waits for a key. The loader calls what stands in this section first of all; so nothing here may need the runtime.
  @section(".preinit_array") @used
  private let takeCrashesFirst: @convention(c) () -> Void = {
    signal(SIGQUIT, dieAtOnce)
    signal(SIGILL, dieAtOnce)
    signal(SIGTRAP, dieAtOnce)
    signal(SIGSEGV, dieAtOnce)
    signal(SIGABRT, dieAtOnce)
    signal(SIGBUS, dieAtOnce)
    signal(SIGFPE, dieAtOnce)
  }

  private func dieAtOnce(_ crash: Int32) {
    signal(crash, SIG_DFL)
    raise(crash)
  }
#endif
