import Foundation
import RosterCore

/// The examples of the CommonMark specification, from the file that `ROSTER_COMMONMARK_SPEC` names.
///
/// The file is the `spec.txt` that the specification is made from (https://github.com/commonmark/commonmark-spec).
struct CommonMarkSpecification {
  /// Markdown, and the HTML that it stands for.
  struct Example {
    let number: Int
    /// The heading that it stands under.
    let section: String
    let markdown: String
    let html: String
  }

  let examples: [Example]

  /// The specification, or `nil`, with a printed notice, where the variable is not set.
  static let current: CommonMarkSpecification? = {
    guard let path = ProcessInfo.processInfo.environment["ROSTER_COMMONMARK_SPEC"],
      let contents = FileManager.default.contents(atPath: path)
    else {
      print("ROSTER_COMMONMARK_SPEC is not set: the specification's examples are not compared.")
      return nil
    }
    return CommonMarkSpecification(reading: String(decoding: contents, as: UTF8.self))
  }()

  /// Reads the examples: between lines of 32 backticks, Markdown and HTML with a line `.` between them; `→` is a tab.
  init(reading text: String) {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var section = ""
    var example: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = example {
        example = line == fence ? nil : lines + [line]
        if line == fence {
          examples.append(Example(number: examples.count + 1, section: section, lines: lines))
        }
      } else if line == fence + " example" {
        example = []
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    self.examples = examples
  }
}

extension CommonMarkSpecification.Example {
  fileprivate init(number: Int, section: String, lines: [Substring]) {
    let parts = lines.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let texts = parts.map { part in part.map { $0.replacing("→", with: "\t") + "\n" }.joined() }
    self.init(number: number, section: section, markdown: texts[0], html: texts.count > 1 ? texts[1] : "")
  }
}
