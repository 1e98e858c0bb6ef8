internal import RosterCore

/// What the command line asks for.
enum Invocation: Equatable {
  case measure(Plan)
  case rate(RatingPlan)
  case generate(folder: String, count: Int, seed: UInt64)
  case measureMemory(folder: String)
  case help

  /// What is measured on what.
  struct Plan: Equatable {
    /// Folders to measure on.
    var folders: [String] = []
    /// Sizes of generated corpora to measure on, in files.
    var fileCounts: [Int] = []
    /// What settles their contents.
    var seed: UInt64 = 1
    /// The benchmarks to run; all where it is empty.
    var names: [String] = []
    /// How often each runs.
    var samples = 10

    /// The sizes that are measured where the command line names no files.
    static let standardFileCounts = [100, 1_000, 10_000]
  }

  /// Which queries are made of what, to rate search by.
  struct RatingPlan: Equatable {
    /// The command that asks for it.
    static let command = "relevance"

    /// Folders to make queries from.
    var folders: [String] = []
    /// Sizes of generated corpora to make queries from, in files.
    var fileCounts: [Int] = []
    /// What settles the queries, and the generated files.
    var seed: UInt64 = 1
    /// How many queries of each kind are made.
    var count = 100
    /// The kinds of which the misses are listed instead of the rates.
    var missKinds: [QueryKind] = []

    /// The size that is rated where the command line names no files.
    static let standardFileCounts = [1_000]
  }

  static let usage = """
    Usage: roster-bench [FOLDER…] [--only NAME]… [--samples N] [--files COUNT…] [--seed N]
           roster-bench relevance [FOLDER…] [--count N] [--misses KIND]… [--files COUNT…] [--seed N]
           roster-bench generate FOLDER COUNT [--seed N]
           roster-bench measure-memory FOLDER

    Measures how long the parts of roster take and prints a table with tabs between the columns.

      FOLDER          measure on the files in this folder
      --files COUNT…  measure on generated files, so many; without a folder: \
    \(Plan.standardFileCounts.map { "\($0)" }.joined(separator: " "))
      --seed N        other generated files (1)
      --only NAME     run this benchmark only: \(Benchmark.all.map(\.name).joined(separator: ", "))
      --samples N     run each so often (10)

      relevance       make queries from files by rule; print how often the file of a query comes back first
      --count N       make so many of each kind (100)
      --misses KIND   list those that fail: \(QueryKind.allCases.map(\.rawValue).joined(separator: ", "))

      generate        write generated files into a new folder
      measure-memory  load a folder; print its time and processor time in nanoseconds, its peak memory in bytes

    """
}

extension Invocation {
  /// Reads the words behind the program's name.
  init(_ arguments: [String]) throws(UsageError) {
    var words = Words(arguments)
    switch arguments.first {
    case "-h", "--help", "help": self = .help
    case RatingPlan.command: self = .rate(try RatingPlan(&words))
    case "generate": self = try .generate(&words)
    case MemoryProbe.command:
      guard arguments.count == 2 else { throw .wrongArguments(command: MemoryProbe.command) }
      self = .measureMemory(folder: arguments[1])
    default: self = .measure(try Plan(&words))
    }
  }

  private static func generate(_ words: inout Words) throws(UsageError) -> Self {
    var seed: UInt64 = 1
    var operands: [String] = []
    while let word = words.next() {
      switch word {
      case "--seed": seed = try words.seed()
      case _ where word.hasPrefix("--"): throw .unknownOption(word)
      default: operands.append(word)
      }
    }
    guard operands.count == 3, let count = Int(operands[2]), count > 0 else {
      throw .wrongArguments(command: operands[0])
    }
    return .generate(folder: operands[1], count: count, seed: seed)
  }
}

extension Invocation.Plan {
  fileprivate init(_ words: inout Words) throws(UsageError) {
    while let word = words.next() {
      switch word {
      case "--only": names.append(try words.benchmark())
      case "--samples": samples = try words.number(for: word)
      case "--seed": seed = try words.seed()
      case "--files": fileCounts += try words.numbers(for: word)
      case _ where word.hasPrefix("--"): throw .unknownOption(word)
      default: folders.append(word)
      }
    }
    if folders.isEmpty && fileCounts.isEmpty { fileCounts = Self.standardFileCounts }
  }
}

extension Invocation.RatingPlan {
  fileprivate init(_ words: inout Words) throws(UsageError) {
    _ = words.next()
    while let word = words.next() {
      switch word {
      case "--count": count = try words.number(for: word)
      case "--misses": missKinds.append(try words.queryKind())
      case "--seed": seed = try words.seed()
      case "--files": fileCounts += try words.numbers(for: word)
      case _ where word.hasPrefix("--"): throw .unknownOption(word)
      default: folders.append(word)
      }
    }
    if folders.isEmpty && fileCounts.isEmpty { fileCounts = Self.standardFileCounts }
  }
}

/// The words of a command line, read from the front.
private struct Words {
  private var rest: ArraySlice<String>

  init(_ words: [String]) { rest = words[...] }

  mutating func next() -> String? { rest.popFirst() }

  private mutating func value(for option: String) throws(UsageError) -> String {
    guard let value = next() else { throw .missingValue(option) }
    return value
  }

  mutating func number(for option: String) throws(UsageError) -> Int {
    let text = try value(for: option)
    guard let number = Int(text), number > 0 else { throw .badNumber(text, option: option, least: 1) }
    return number
  }

  /// One number and those that follow it.
  mutating func numbers(for option: String) throws(UsageError) -> [Int] {
    var numbers = [try number(for: option)]
    while let next = rest.first, Int(next) != nil { numbers.append(try number(for: option)) }
    return numbers
  }

  mutating func seed() throws(UsageError) -> UInt64 {
    let text = try value(for: "--seed")
    guard let seed = UInt64(text) else { throw .badNumber(text, option: "--seed", least: 0) }
    return seed
  }

  mutating func benchmark() throws(UsageError) -> String {
    let name = try value(for: "--only")
    guard Benchmark.all.contains(where: { $0.name == name }) else { throw .unknownBenchmark(name) }
    return name
  }

  mutating func queryKind() throws(UsageError) -> QueryKind {
    let name = try value(for: "--misses")
    guard let kind = QueryKind(rawValue: name) else { throw .unknownQueryKind(name) }
    return kind
  }
}
