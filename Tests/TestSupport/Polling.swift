/// Looks again and again until something holds; `false` where it does not within some time.
///
/// The last look comes after that time, as tests that run beside this one may have kept it from looking.
func poll(within limit: Duration, _ holds: () throws -> Bool) async throws -> Bool {
  let deadline = ContinuousClock.now + limit
  while true {
    let isLast = ContinuousClock.now >= deadline
    if try holds() { return true }
    if isLast { return false }
    try await Task.sleep(for: .milliseconds(20))
  }
}
