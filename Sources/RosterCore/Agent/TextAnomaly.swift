/// A place in a file that is not what it looks like: hidden scalars, or text that was decoded wrongly.
public struct TextAnomaly: Hashable, Sendable {
  /// The bytes of ``Agent/source``.
  public let range: Range<Int>
  /// What is there, in a few words; it may quote the file, so it goes through the sanitiser before it is shown.
  ///
  ///     U+202E right-to-left override
  ///     4 tag characters that spell “bye!”
  ///     “â†’” stands for “→”
  public let explanation: String
}

extension Agent {
  /// The places that are not what they look like, in order.
  public var anomalies: [TextAnomaly] {
    let hidden = HiddenScalars(in: source).runs.map {
      TextAnomaly(range: $0.range, explanation: $0.explanation)
    }
    let mojibake = (Mojibake(in: source.bytes)?.runs ?? []).map { run in
      TextAnomaly(
        range: run.range,
        explanation: "“\(source.string(in: run.range).start)” stands for “\(run.meaning.start)”")
    }
    return (hidden + mojibake).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the text holds controls, or scalars that a reader does not see.
  public var hidesText: Bool { diagnostics.contains { $0.finding.countsHidden } }

  /// Whether what is shown is not what the file says, but what its author meant.
  public var isShownRepaired: Bool {
    header.status == .repaired || diagnostics.contains { $0.finding.countsMojibake }
  }
}

extension Diagnostic {
  /// Whether it only counts places that ``Agent/anomalies`` name one by one.
  public var countsAnomalies: Bool { finding.countsHidden || finding.countsMojibake }
}

extension Finding {
  fileprivate var countsHidden: Bool {
    switch self {
    case .nulBytes, .controlCharacters, .hiddenCharacters: true
    default: false
    }
  }

  fileprivate var countsMojibake: Bool { if case .mojibake = self { true } else { false } }
}

extension HiddenRun {
  /// The different scalars of one run that are named.
  private static let mostNames = 6

  /// What the scalars are, in a few words.
  fileprivate var explanation: String {
    if let message { return "\(scalars.count) \(noun) that spell “\(message.start)”" }
    let kinds = scalars.uniqued()
    let names = kinds.prefix(Self.mostNames).map(\.nameWithNumber)
    guard kinds.count == 1 else {
      let rest = kinds.count > names.count ? ", …" : ""
      return "\(scalars.count) \(noun): \(names.joined(separator: ", "))\(rest)"
    }
    return scalars.count == 1 ? names[0] : "\(scalars.count) times \(names[0])"
  }

  /// What several such scalars are called.
  private var noun: String {
    switch kind {
    case .null, .control: "control characters"
    case .direction: "characters that turn the direction"
    case .tag: "tag characters"
    case .selector: "variation selectors"
    case .invisible: "invisible characters"
    }
  }
}

extension String {
  /// As much of the text as an explanation quotes.
  fileprivate var start: String {
    let limit = 400
    return unicodeScalars.count > limit
      ? String(String.UnicodeScalarView(unicodeScalars.prefix(limit))) + "…" : self
  }
}

extension Unicode.Scalar {
  /// The number and the name that Unicode gives the scalar: `U+202E right-to-left override`, `U+001B ESC`.
  fileprivate var nameWithNumber: String {
    let digits = String(value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return number + " " + (properties.name?.lowercased() ?? controlName)
  }

  /// What a scalar is called that Unicode gives no name; controls of ASCII by the names of that standard.
  private var controlName: String {
    let names = [
      "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
      "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS",
      "US",
    ]
    switch value {
    case ..<0x20: return names[Int(value)]
    case 0x7F: return "DEL"
    case 0x80..<0xA0: return "control of C1"
    default: return properties.generalCategory == .unassigned ? "without a meaning" : "without a name"
    }
  }
}
