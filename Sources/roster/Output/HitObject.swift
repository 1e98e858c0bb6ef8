internal import RosterCore

/// A hit as JSON, the keys of an explanation behind those that are always there.
struct HitObject: JSONWritable {
  let hit: Hit
  let highlighter: Highlighter
  let explanation: Explanation
  /// Whether it is also told why the hit is where it is.
  let isExplaining: Bool

  func write(to json: inout JSONWriter) {
    let isName = highlighter.isExplained(byNameOf: hit.agent)
    let passage = isName ? nil : highlighter.tellingPassages(in: hit.agent, limit: 1, beside: "").first
    json.object { json in
      json.members(naming: hit.agent)
      json.member("score", hit.score.rounded(toDigits: 3))
      json.member("snippet", passage?.text)
      json.member("line", passage?.line)
      json.member("copies", hit.copies.map(\.path.string))
      json.member("matches") { writeMatches(to: &$0) }
      guard isExplaining else { return }
      json.member("tier", "\(explanation.tier)")
      json.member("terms", explanation.terms)
      json.member("bonuses") { json in
        json.object { json in
          for (bonus, contribution) in explanation.bonuses {
            json.member("\(bonus)", contribution.rounded(toDigits: 3))
          }
        }
      }
    }
  }

  private func writeMatches(to json: inout JSONWriter) {
    json.array { json in
      for term in explanation.terms {
        for place in term.places {
          json.object { json in
            json.member("field", place.field.label)
            json.member("term", term.text)
            json.member("kind", "\(place.kind)")
          }
        }
      }
    }
  }
}

extension Explanation.Term: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("term", text)
      json.member("contribution", contribution.rounded(toDigits: 3))
      json.member("fields", places)
    }
  }
}

extension Explanation.Place: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("field", field.label)
      json.member("kind", "\(kind)")
      json.member("contribution", contribution.rounded(toDigits: 3))
    }
  }
}
