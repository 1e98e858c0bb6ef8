/// Looks again and again until something holds; `false` where it does not within some time.
///
/// The time is counted in looks, as tests that run beside this one may keep it from looking, while what it looks at
/// waits for being read.
package func poll(within limit: Duration, _ holds: () throws -> Bool) async throws -> Bool {
  let pause = Duration.milliseconds(20)
  for _ in 0..<Int(limit / pause) {
    if try holds() { return true }
    try await Task.sleep(for: pause)
  }
  return try holds()
}
