extension YAMLProblem {
  /// The name of the rule that a header with this problem breaks.
  var rule: String {
    switch self {
    case .tooLarge: "limit-header-size"
    case .tooDeep: "limit-header-depth"
    case .tooManyNodes: "limit-header-values"
    default: "header-not-yaml"
    }
  }

  /// What is wrong, in one sentence.
  var message: String {
    switch self {
    case .mappingNotAllowed: "A colon and a space stand inside a value."
    case .sequenceNotAllowed: "A list starts where none can."
    case .missingColon: "A line has no key and colon."
    case .missingSpace: "A space is missing behind the colon."
    case .multilineKey: "A key goes on over several lines."
    case .longKey: "A key is longer than 1,024 bytes."
    case .badIndentation: "A line is not indented like those around it."
    case .tabIndentation: "A tab indents a line; use spaces."
    case .unexpectedText: "Text follows the end of a value."
    case .unclosedQuote: "A quote is not closed."
    case .unclosedBracket: "A bracket is not closed."
    case .missingComma: "A comma is missing between the items in brackets."
    case .indicator(let indicator): "A value cannot start with \(Character(indicator))."
    case .undefinedAlias(let name):
      "YAML takes *\(name.quotable) for an alias, and nothing before it is named &\(name.quotable)."
    case .repeatedProperty: "A value has two anchors or two tags."
    case .invalidTag: "A tag, the word behind !, is misspelt or does not fit its value."
    case .invalidEscape: "A backslash stands before a character that has no meaning there."
    case .invalidBlockHeader: "Text follows the | or > that opens a block."
    case .controlCharacter: "A control character stands in the header."
    case .secondDocument: "A second document starts inside the header."
    case .tooLarge: "The header is larger than \(Limits.headerBytes >> 20) MiB and was not read as YAML."
    case .tooDeep: "Values nest deeper than \(Limits.yamlDepth) levels."
    case .tooManyNodes: "The header holds more than \(Limits.yamlNodes) values."
    }
  }
}
