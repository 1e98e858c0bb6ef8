internal import RosterCore

/// A text that makes careless readers take the square of its length, or overflow the stack.
struct HostileText: Sendable {
  /// What it is full of.
  let name: String
  /// How long the measured texts are, in bytes.
  static let bytes = 100_000

  /// Makes the text of so many bytes, or a few more.
  private let write: @Sendable (Int) -> String

  init(name: String, write: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.write = write
  }

  /// Repeats a part, and puts `end` behind the last one.
  init(_ name: String, _ part: String, end: String = "") {
    self.init(name, end: end) { _ in part }
  }

  /// Puts parts that are made from their numbers, counted from 0, one behind the other, and `end` behind the last.
  init(_ name: String, end: String = "", part: @escaping @Sendable (Int) -> String) {
    self.init(name: name) { count in
      var text = ""
      var number = 0
      while text.utf8.count < count {
        text += part(number)
        number += 1
      }
      return text + end
    }
  }

  /// The text of `count` bytes; its last part may go beyond, and its end comes behind.
  ///
  ///     HostileText("quotes", "> ", end: "a").source(bytes: 5)  // "> > > a"
  func source(bytes count: Int) -> SourceText { SourceText(decoding: Array(write(count).utf8)) }
}

extension HostileText: CustomStringConvertible {
  var description: String { name }
}
