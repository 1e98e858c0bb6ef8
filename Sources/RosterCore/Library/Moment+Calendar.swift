extension FileStamp.Moment {
  /// The moment to the second, in UTC, as RFC 3339 writes it; `nil` for the start of 1970, which stands for no time.
  ///
  ///     FileStamp.Moment(seconds: 951_782_400, nanoseconds: 0).timestamp  // "2000-02-29T00:00:00Z"
  public var timestamp: String? {
    guard seconds != 0 else { return nil }
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let second = seconds - days * 86_400
    let date = Self.civilDate(ofDay: days)
    return "\(date.year)-\(date.month.twoDigits)-\(date.day.twoDigits)"
      + "T\((second / 3600).twoDigits):\((second / 60 % 60).twoDigits):\((second % 60).twoDigits)Z"
  }

  /// The date of a day counted from 1970-01-01.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  private static func civilDate(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    // Years start in March here, so that the leap day is their last one; an era is 400 of them.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
