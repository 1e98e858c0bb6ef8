/// A command line that asks for nothing the program can do.
enum UsageError: Error, Equatable {
  case unknownOption(String)
  case missingValue(String)
  case badNumber(String, option: String, least: Int)
  case unknownBenchmark(String)
  case unknownQueryKind(String)
  case wrongArguments(command: String)
}

extension UsageError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownOption(let option): "there is no option \(option)"
    case .missingValue(let option): "\(option) needs a value"
    case .badNumber(let text, let option, let least): "\(option) needs a number from \(least) on, not \(text)"
    case .unknownBenchmark(let name):
      "there is no benchmark \(name), but: \(Benchmark.all.map(\.name).joined(separator: ", "))"
    case .unknownQueryKind(let name):
      "there is no kind of query \(name), but: \(QueryKind.allCases.map(\.rawValue).joined(separator: ", "))"
    case .wrongArguments(let command): "\(command) was not given what it needs"
    }
  }
}
