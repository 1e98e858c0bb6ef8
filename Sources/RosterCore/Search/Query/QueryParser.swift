/// Reads the text of a query.
///
/// The grammar, in the EBNF of ISO 14977. Every text is a query: what is not finished says nothing, see below.
///
///     query      = { space | bar | clause } ;
///     clause     = operand, { bars, operand } ;
///     bars       = { space }, bar, { space | bar } ;
///     operand    = [ sign ], [ field, [ sign ] ], [ mark ], [ phrase | word ], [ "$" ] ;
///     sign       = "-" | "!" ;
///     field      = ( key | phrase ), ":" ;
///     mark       = "^" | apostrophe ;
///     phrase     = quote, { scalar - quote }, ( quote | end of text ) ;
///     word       = scalar - quote, { scalar - ( space | bar ) } ;
///     key        = ( letter | "_" ), { letter | digit | "_" | "-" | "." } ;
///     bar        = "|" ;
///     apostrophe = "'" | "‘" | "’" ;
///     quote      = ? see QuoteMark ? ;
///     space      = ? white space by Unicode ? ;
///
/// All clauses must hold; of the operands of a clause, one.
///
/// - A sign in front of the first operand of a clause holds for them all: `-go|rust` means neither. In front of
///   another it holds for that one alone. It is text in front of a space, a bar, another sign (`--verbose`) or the
///   end, and inside a word.
/// - A field goes on to the operands behind it in the clause, until another is named: `name:go | rust` looks for
///   both in the name. One that is not to be bound goes first: `rust | name:go`.
/// - A field with nothing behind it asks whether there is one, and `-has:color` whether there is none; where other
///   operands stand in its clause, it only goes on to them. What ``FieldNames`` does not know is text, as are the
///   colons of `12:30`, `https://a.b`, `C:\x` and `a::b`, and each behind the first (`name:a:b`).
/// - A header key that holds spaces, colons or other signs stands in quotes, and is then meant whole: `"my key":x`.
/// - Behind a field, parentheses that are closed hold words together: `tools:Bash(git diff:*)`.
/// - `^` and `$` are of the name where no field is named. Elsewhere they are of each value: of one model
///   (`model:^opus$`), of one heading, of a tool with or without its pattern (`tools:^Bash$`) or of its MCP server, of
///   a path or its folder. Behind `'`, `$` is text, and an apostrophe at the end of the word is left out.
/// - There is no escape; a backslash is text. Quotes make text of everything but quotes: `"-java"`, `"a|b"`. Inside
///   a word, a quote is text, and what touches a closing quote is a word of its own.
/// - A word of signs alone says nothing (`&`, `-`), unless it is marked (`'&&`), quoted or behind a field
///   (`tools:*`); it is then a literal, since no index of words has it, as is one of other symbols, such as `→`.
///   It may be the start, the end or the whole of a field as well (`tools:^*$`).
/// - A word with nothing behind it is unfinished, and so is the last word of a phrase that is still open, but not
///   where it must not be there: `-j`, on the way to `-java`, would exclude every word in j.
struct QueryParser {
  private let tokens: [QueryToken]
  private var reader: OperandReader
  private var index = 0
  private var operandCount = 0
  private var clauses: [Query.Clause] = []

  /// The clauses of a text and the notes about it.
  static func parse(_ text: String, fields: FieldNames) -> (clauses: [Query.Clause], notes: [QueryNote]) {
    let all = Array(text.utf8)
    let bytes = Array(all.wholeScalars(upTo: Limits.queryBytes))
    var parser = Self(bytes, fields: fields)
    if bytes.count < all.count { parser.reader.notes.append(.textCut(limit: Limits.queryBytes)) }
    parser.parseClauses()
    return (parser.clauses, parser.reader.notes.uniqued())
  }

  private init(_ bytes: [UInt8], fields: FieldNames) {
    let lexer = QueryLexer(bytes, fields: fields)
    tokens = lexer.tokens
    reader = OperandReader(bytes, fields: fields, notes: lexer.notes)
  }

  private mutating func parseClauses() {
    while let token = current {
      switch token.kind {
      case .space, .bar: index += 1
      default:
        guard operandCount < Limits.queryOperands else {
          return reader.notes.append(.operandsCut(limit: Limits.queryOperands))
        }
        parseClause()
      }
    }
  }

  /// Reads the operands between which bars stand, and adds what they say together.
  private mutating func parseClause() {
    var operand = parseOperand()
    var group = ClauseGroup(startingWith: operand)
    group.add(operand, meaning: reader.meaning(of: operand, in: group))
    while operandCount < Limits.queryOperands, skipBars() {
      operand = parseOperand()
      group.add(operand, meaning: reader.meaning(of: operand, in: group))
    }
    clauses += group.clauses
    if group.isFieldAlone, let field = operand.field {
      noteFieldAlone(field.range, isNegated: group.isNegated)
    }
  }

  private mutating func parseOperand() -> QueryOperand {
    var operand = QueryOperand(at: tokens[index].range.lowerBound)
    while let token = current, operand.take(token) { index += 1 }
    operandCount += 1
    return operand
  }

  private mutating func noteFieldAlone(_ range: Range<Int>, isNegated: Bool) {
    let name = reader.string(range.lowerBound..<range.upperBound - 1)
    if isNegated {
      reader.notes.append(.negatedFieldAlone(field: name))
    } else if tokens[index...].dropFirst().first?.isText == true {
      reader.notes.append(.spaceBehindField(field: name))
    }
  }

  /// Skips white space with a bar in it; `false` where there is none, or no operand behind it.
  private mutating func skipBars() -> Bool {
    let rest = tokens[index...].prefix { $0.isSpace || $0.isBar }
    guard rest.contains(where: \.isBar) else { return false }
    index = rest.endIndex
    return index < tokens.count
  }

  private var current: QueryToken? { index < tokens.count ? tokens[index] : nil }
}
