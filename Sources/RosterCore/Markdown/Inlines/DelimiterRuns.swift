/// The delimiter runs of a text, and which of them belong together.
struct DelimiterRuns {
  private var runs: [DelimiterRun] = []
  /// Indices of runs that are not matched yet.
  private var pending: [Int] = []

  /// How many runs wait to be matched.
  var pendingCount: Int { pending.count }

  subscript(index: Int) -> DelimiterRun { runs[index] }

  /// Adds a run and returns its index.
  mutating func append(_ run: DelimiterRun) -> Int {
    if run.canOpen || run.canClose { pending.append(runs.count) }
    runs.append(run)
    return runs.count - 1
  }

  /// Matches the pending runs but for the first `count`; what stays unmatched is text.
  ///
  /// A closer takes the nearest opener that fits; what stands between the two can no longer be matched. Where a closer
  /// finds none, later ones of its kind need not look before it: this keeps the time linear.
  mutating func match(keeping count: Int) {
    var openers: [Int] = []
    var floors = [Int](repeating: 0, count: DelimiterRun.kinds)
    for run in pending[count...] {
      if runs[run].canClose { close(run, openers: &openers, floor: &floors[runs[run].kind]) }
      if runs[run].canOpen, !runs[run].rest.isEmpty { openers.append(run) }
    }
    pending.removeSubrange(count...)
  }

  private mutating func close(_ closer: Int, openers: inout [Int], floor: inout Int) {
    while !runs[closer].rest.isEmpty {
      var position = openers.count - 1
      var width = 0
      while position >= 0, openers[position] >= floor {
        width = runs[openers[position]].width(closedBy: runs[closer])
        if width > 0 { break }
        position -= 1
      }
      guard width > 0 else {
        floor = closer
        return
      }
      let opener = openers[position]
      runs[opener].open(width: width)
      runs[closer].close(width: width)
      openers.removeSubrange((runs[opener].rest.isEmpty ? position : position + 1)...)
    }
  }
}
