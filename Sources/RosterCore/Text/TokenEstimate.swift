/// About how many tokens a language model reads a text as.
///
/// Every model cuts text its own way; this is the rule of thumb that their makers give, of four letters of English to a
/// token, with a token for each ideograph and half a one for each letter of the alphabets beyond Latin.
enum TokenEstimate {
  /// The estimate for a range of valid UTF-8.
  ///
  ///     let text = Array("Reviews a diff.".utf8)
  ///     TokenEstimate.tokens(in: text.span, text.indices)  // 4
  static func tokens(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var quarters = 0
    for offset in range {
      switch bytes[offset] {
      case ..<0x80: quarters += 1
      case 0xC0..<0xE0: quarters += 2
      case 0xE0...: quarters += 4
      default: break
      }
    }
    return (quarters + 3) / 4
  }
}

extension Agent {
  /// About how many tokens the description costs, which a tool holds ready in every session.
  public var descriptionTokens: Int {
    let text = Array((description ?? "").utf8)
    return TokenEstimate.tokens(in: text.span, text.indices)
  }

  /// About how many tokens the body costs whenever the agent runs.
  public var bodyTokens: Int {
    let bytes = source.bytes
    return TokenEstimate.tokens(in: bytes.span, body)
  }
}
