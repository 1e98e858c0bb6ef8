package import RosterCore

// What an explanation says, in words.

extension Tier {
  /// Why a hit of this tier stands where it stands, as one sentence.
  package var sentence: String {
    switch self {
    case .wholeName: "The query is the name."
    case .name: "All words are in the name."
    case .nameStart: "All words are in the name, one of them as part of a longer word."
    case .nearName: "The query is the name but for typos."
    case .abbreviation: "The query is made of the beginnings of the words of the name."
    case .description: "All words are in the description, or in it and the name."
    case .fields: "All words are somewhere in the agent."
    case .approximate: "A word was found only as letters of the name in order, or with typos."
    case .filter: "The query says which agents fit, not which fit better."
    }
  }
}

extension MatchKind {
  /// How a term was found, in a few words.
  package var words: String {
    switch self {
    case .exact: "exactly as typed"
    case .whole: "the whole of it"
    case .phrase: "words in a row"
    case .word: "the word itself"
    case .inflection: "another form of the word"
    case .abbreviation: "beginnings of the words"
    case .start: "the start of it"
    case .end: "the end of it"
    case .beginning: "the beginning of a word"
    case .letters: "letters in order"
    case .typo: "one typo"
    case .typos: "two typos"
    }
  }
}

extension Explanation.Bonus {
  /// What puts an agent in front beside its terms.
  package var words: String {
    switch self {
    case .asTyped: "all words as typed"
    case .closeness: "close to what was typed"
    case .neighbours: "words next to each other"
    }
  }
}
