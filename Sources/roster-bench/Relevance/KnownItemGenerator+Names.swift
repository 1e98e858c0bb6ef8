// Queries that are made of names.
extension KnownItemGenerator {
  func name(of item: KnownItemCollection.Item, _ wanted: Set<Int>) -> String? {
    // Names of the same words in another order, or of the same letters, are as good.
    let isShared = collection.hasName(outside: wanted) {
      $0.sorted() == item.name.sorted() || $0.joined() == item.name.joined()
    }
    return item.name.isEmpty || isShared ? nil : item.name.joined(separator: " ")
  }

  func reversedName(of item: KnownItemCollection.Item, _ wanted: Set<Int>) -> String? {
    guard item.name.count > 1, item.name != item.name.reversed(), name(of: item, wanted) != nil else {
      return nil
    }
    return item.name.reversed().joined(separator: " ")
  }

  /// The last word with about half of its letters left out.
  func unfinishedName(of item: KnownItemCollection.Item, _ wanted: Set<Int>) -> String? {
    guard let last = item.name.last, last.count > 4 else { return nil }
    let typed = item.name.dropLast() + [String(last.prefix(max(3, last.count / 2)))]
    let isShared = collection.hasName(outside: wanted) { name in
      typed.allSatisfy(name.contains)
        || name.count <= item.name.count && typed.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
    }
    return isShared ? nil : typed.joined(separator: " ")
  }

  /// Three or four letters of each word, or all of a shorter one.
  func heads(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    guard item.name.count > 1 else { return nil }
    let heads = item.name.map { $0.prefix(random.number(in: 3...4)) }.joined()
    let isShared = collection.hasName(outside: wanted) { heads.isMade(ofHeadsOf: $0[...]) }
    let isWord = !collection.texts.holders(of: [.beginning(heads)]).isSubset(of: wanted)
    return isShared || isWord ? nil : heads
  }

  func misspeltName(
    of item: KnownItemCollection.Item, _ wanted: Set<Int>, _ random: inout SplitMix64
  ) -> String? {
    let places = item.name.indices.filter { item.name[$0].count >= Self.lettersToMisspell }
    guard !places.isEmpty else { return nil }
    let place = random.pick(places)
    guard let misspelt = Misspelling.draw(item.name[place], &random) else { return nil }
    var typed = item.name
    typed[place] = misspelt
    let isShared = collection.hasName(outside: wanted) { typed.isNear($0, at: place) }
    return isShared || collection.texts.count(of: misspelt) > 0 ? nil : typed.joined(separator: " ")
  }

  /// The letters of a word from which on one may be wrong and it is still to be found.
  static let lettersToMisspell = 6
}

extension String {
  /// Whether the text is made of the heads of all the words, in order.
  fileprivate func isMade(ofHeadsOf words: ArraySlice<String>) -> Bool {
    guard let word = words.first else { return isEmpty }
    let shared = zip(self, word).prefix { $0 == $1 }.count
    return (0..<shared).contains { String(dropFirst($0 + 1)).isMade(ofHeadsOf: words.dropFirst()) }
  }
}

extension [String] {
  /// Whether words are those of a name in any order but for one, which is one of the name with one typing error.
  fileprivate func isNear(_ name: [String], at place: Int) -> Bool {
    count == name.count && name.contains { Misspelling.isOneEdit($0, self[place]) }
      && indices.allSatisfy { $0 == place || name.contains(self[$0]) }
  }
}
