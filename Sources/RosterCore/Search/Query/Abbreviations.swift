/// Names that may be typed in any case and by any start that fits one of them only.
struct Abbreviations<Value: Sendable & Hashable>: Sendable, Hashable {
  /// One name and what it stands for.
  struct Entry: Sendable, Hashable {
    let name: String
    let value: Value
    private let folded: [UInt8]

    init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
      folded = Self.folding(name)
    }

    /// The same name for what `transform` makes of the value.
    func map<Other>(_ transform: (Value) -> Other) -> Abbreviations<Other>.Entry {
      .init(name, transform(value))
    }

    fileprivate func isSpelled(_ typed: [UInt8]) -> Bool { folded == typed }
    fileprivate func starts(with typed: [UInt8]) -> Bool { folded.starts(with: typed) }
    fileprivate static func folding(_ name: String) -> [UInt8] { Folding.folded(name) }
  }

  private let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  /// What a whole name stands for; the first where several differ in case only.
  func value(of typed: String) -> Value? {
    let typed = Entry.folding(typed)
    return entries.first { $0.isSpelled(typed) }?.value
  }

  /// The names that a text starts, in order.
  func entries(startingWith typed: String) -> [Entry] {
    let typed = Entry.folding(typed)
    return entries.filter { $0.starts(with: typed) }
  }
}
