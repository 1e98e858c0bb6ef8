/// Plurals and `-ing` forms of English words, by rules that need no dictionary.
enum WordForms {
  /// What may be another form of a word; not all of it are words.
  ///
  ///     WordForms.of("query")    // ["querys", "querying", "queries"]
  ///     WordForms.of("caching")  // ["cachings", "cachinging", "cach", "cache"]
  static func of(_ word: String) -> [String] {
    longer(word) + shorter(word)
  }

  private static func longer(_ word: String) -> [String] {
    guard let last = word.last else { return [] }
    var forms = [word + "s", word + "ing"]
    if "sxzh".contains(last) { forms.append(word + "es") }
    if last == "y" { forms.append(word.dropLast() + "ies") }
    if last == "e" { forms.append(word.dropLast() + "ing") }
    if isConsonant(last) { forms.append(word + [last] + "ing") }
    return forms
  }

  private static func shorter(_ word: String) -> [String] {
    var forms: [String] = []
    if word.hasSuffix("s") { forms.append(String(word.dropLast())) }
    if ["ses", "xes", "zes", "hes"].contains(where: word.hasSuffix) {
      forms.append(String(word.dropLast(2)))
    }
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("ing") { forms += bases(word.dropLast(3)) }
    return forms
  }

  /// What may have stood before `-ing`.
  private static func bases(_ rest: Substring) -> [String] {
    guard let last = rest.last else { return [] }
    let isDoubled = isConsonant(last) && rest.dropLast().last == last
    return [String(rest), rest + "e"] + (isDoubled ? [String(rest.dropLast())] : [])
  }

  private static func isConsonant(_ letter: Character) -> Bool { !"aeiouyw".contains(letter) }
}
