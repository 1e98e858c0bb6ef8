/// How some texts use a name of several words.
struct RunUse {
  /// The numbers of its words.
  let keys: [Int]
  /// The most telling kind of all places where it is written as a name.
  var kind: NameRun.Kind
  /// How often it is written as a name.
  var named = 0
  /// For each text how often it is there, in capitals or not.
  var mentions: [Int]

  /// Whether it is a topic: one that ordinary words are part of has to be met again.
  var isTopic: Bool {
    switch kind {
    case .proper: true
    case .extended: named > 1
    case .phrase, .label: mentions.count { $0 > 0 } > 1
    }
  }
}

/// The names of several words in some texts.
struct RunTable {
  /// The runs by the numbers of their words.
  private(set) var runs: [[Int]: RunUse] = [:]
  /// For each word how many words the longest run has that starts with it; 0 where none does.
  private var longest: [Int]

  init(_ texts: [WrittenText], kinds: [EnglishWords.Kind]) {
    longest = Array(repeating: 0, count: kinds.count)
    for text in texts {
      for run in NameRun.all(in: text.words, kinds: kinds) {
        add(run, keys: text.words[run.places].map(\.key), textCount: texts.count)
      }
    }
    for keys in runs.keys { longest[keys[0]] = max(longest[keys[0]], keys.count) }
    for (index, text) in texts.enumerated() {
      forEachRun(in: text.words) { keys, _ in runs[keys]?.mentions[index] += 1 }
    }
  }

  private mutating func add(_ run: NameRun, keys: [Int], textCount: Int) {
    let unused = RunUse(keys: keys, kind: run.kind, mentions: Array(repeating: 0, count: textCount))
    runs[keys, default: unused].named += 1
    runs[keys, default: unused].kind = max(runs[keys]?.kind ?? run.kind, run.kind)
  }

  /// Leaves only those that are topics.
  mutating func keepTopics() { runs = runs.filter(\.value.isTopic) }

  /// Finds the runs wherever their words stand in a row; of those that start with the same word, the longest.
  func forEachRun(in words: [WrittenWord], _ body: (_ keys: [Int], _ places: Range<Int>) -> Void) {
    for start in words.indices {
      var places = start..<min(start + longest[words[start].key], words.count)
      while places.count > 1 {
        let keys = words[places].map(\.key)
        if runs[keys] != nil, places.dropFirst().allSatisfy({ words[$0].isGlued }) {
          body(keys, places)
          break
        }
        places.removeLast()
      }
    }
  }
}
