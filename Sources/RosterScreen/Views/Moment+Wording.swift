internal import RosterCore

extension FileStamp.Moment {
  /// The day and the minute, in UTC: `2026-08-22 14:03 UTC`; `nil` for the start of 1970, which stands for no time.
  var dateAndTime: String? {
    timestamp.map { $0.split(separator: "T").joined(separator: " ").dropLast(":00Z".count) + " UTC" }
  }
}
