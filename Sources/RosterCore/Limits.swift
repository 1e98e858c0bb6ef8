/// Every bound on what a file can ask for, in one place.
///
/// Reaching one is never a failure: where a file is read it is a diagnostic that states it, on the screen a note or an ellipsis.
public enum Limits {
  /// Bytes of a file beyond which only the first part is read: 8 MiB.
  public static let fileBytes = 8 << 20
  /// Bytes at the start of a file without a header that are searched for a NUL: 8 KiB.
  public static let binaryProbeBytes = 8 << 10
  /// Bytes of one text that are laid out for the screen, or written as HTML: 1 MiB.
  public static let renderedBytes = 1 << 20
  /// Bytes of one value of a header that are laid out for the screen: 64 KiB.
  public static let renderedValueBytes = 64 << 10
  /// Fields of a header that are laid out for the screen: 1,000.
  public static let renderedFields = 1_000
  /// Tools of a list that are laid out for the screen: 1,000.
  public static let renderedTools = 1_000
  /// Bytes of a name that a row of a list is made of: 1 KiB.
  public static let rowNameBytes = 1 << 10
  /// Bytes of a colour's name, spaces and hyphens included: 64.
  public static let colorNameBytes = 64
  /// Folders that are entered behind links, which may lead out of the folder that they are in: 4,096.
  public static let linkedFolders = 4_096

  // Header
  /// Bytes of a header, or of one value of it, beyond which it is not read as YAML: 1 MiB.
  public static let headerBytes = 1 << 20
  /// How deep collections may nest in a header: 64.
  public static let yamlDepth = 64
  /// Values in a header, each counted as often as aliases repeat it: 100,000.
  public static let yamlNodes = 100_000
  /// Keys of a header that is not YAML, beyond which the rest of it is taken as text of the last one: 10,000.
  public static let repairedKeys = 10_000
  /// Diagnostics about one header, beyond which one more says that others are left out: 20.
  public static let headerDiagnostics = 20

  // Markdown
  /// Quotes, lists and list items inside each other, and marks such as emphasis inside each other, in Markdown: 64.
  ///
  /// What lies deeper stays text. Readers walk the tree by recursion, so this also bounds the stack.
  public static let markdownDepth = 64

  /// Empty cells that rows of tables are given in HTML, so that they have as many as the table has columns: 2¹⁶.
  public static let fillingCells = 1 << 16

  // Index
  /// Bytes of one word, folded: 64.
  ///
  /// What is longer becomes several words, one behind the other; a whole of several parts ends there.
  public static let wordBytes = 64
  /// Bytes at the start of a value of a header that can be asked for by its key: 256.
  public static let valueBytes = 256

  // Compare
  /// Pairs of tokens of two sequences up to which their edit script is minimal: 2³⁰, or 32,768 tokens each.
  public static let comparedPairs = 1 << 30
  /// Equal words that two lines meet by, counted over all pairs of lines of one replaced block: 2²⁰.
  public static let pairingSteps = 1 << 20
  /// Bytes of a paragraph beyond which it is compared line by line, not as one: 8 KiB.
  public static let comparedParagraphBytes = 8 << 10
  /// Bytes of a text beyond which all texts it is compared with are compared coarsely: 1 MiB.
  ///
  /// Lines are then those of the file, and are equal or not: neither sections nor similar lines are paired.
  public static let comparedBytes = 1 << 20
  /// Lines of a text that is compared coarsely, beyond which it is compared as a whole: 2¹⁸.
  public static let comparedLines = 1 << 18
  /// Bytes of a line beyond which it is not compared word by word: 128 KiB.
  public static let comparedLineBytes = 128 << 10
  /// Bytes at the start of a text, the introduction included, whose terms and section titles are compared: 256 KiB.
  public static let coveredBytes = 256 << 10
  /// Pairs of sections of two texts beyond which sections are not told apart: 2¹⁶, or 256 sections each.
  public static let sectionPairs = 1 << 16

  // Search
  /// Bytes of a query beyond which it is not read: 4 KiB.
  public static let queryBytes = 4 << 10
  /// Words, phrases and the like in a query, beyond which the others are left out: 64.
  public static let queryOperands = 64
  /// Lines of one text that hold a word of a query, beyond which no more are looked at for what to show of it: 2¹⁴.
  public static let passages = 1 << 14
  /// Letters of a name up to which the best alignment with a pattern is found: 256.
  public static let alignedLetters = 256
  /// Letters of a pattern beyond which it is not looked for letter by letter: 64.
  public static let patternLetters = 64
  /// Letters of a word beyond which no typing errors in it are looked for: 60.
  public static let typoLetters = 60
}
