#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Tells how the processor time of some work grows with its input; other work on the machine does not count.
///
/// - Parameters:
///   - size: The length of the shorter input, for which the work takes some milliseconds at least.
///   - input: Makes the input of a length.
///   - work: Is timed three times for each length, of which the least counts.
/// - Returns: The time for four times the length by that for the length: near 4 where it grows in a straight line, near
///   16 where it grows with the square.
package func growth<Input>(from size: Int, of input: (Int) -> Input, _ work: (Input) throws -> Void) rethrows
  -> Double
{
  let times = try [size, 4 * size].map { size in
    let input = input(size)
    return try fastestTime { try work(input) }
  }
  return times[1] / max(times[0], 1e-9)
}

/// Tells the processor time of some work on this thread, in seconds: of three runs the fastest.
package func fastestTime(of work: () throws -> Void) rethrows -> Double {
  try (0..<3).map { _ in
    let start = threadTime()
    try work()
    return threadTime() - start
  }.min() ?? 0
}

/// The processor time of this thread, in seconds.
private func threadTime() -> Double {
  var time = timespec()
  precondition(unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0, "the system has no such clock")
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
