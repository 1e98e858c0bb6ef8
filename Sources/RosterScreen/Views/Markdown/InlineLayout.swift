internal import RosterCore

/// Sets inlines as text in styles, not yet wrapped.
struct InlineLayout {
  let context: LayoutContext
  /// Whether lines end where they do in the source.
  var keepsLines = false

  var source: SourceText { context.source }
  var theme: Theme { context.theme }

  /// The text of inlines, a new part for each hard break and each label of a dialogue.
  ///
  /// Breaks that follow each other leave one blank part at most.
  func lines(of inlines: [MarkdownInline], _ style: Style = .plain) -> [StyledText] {
    var parts: [StyledText] = []
    for labelled in LabelledLines(bytes: source.bytes).parts(of: inlines) {
      parts.append(StyledText())
      add(labelled, style, to: &parts)
    }
    if parts.count == 1 { return parts[0].isBlank ? [StyledText()] : parts }
    let groups = parts.split(whereSeparator: \.isBlank)
    return groups.isEmpty ? [StyledText()] : Array(groups.joined(separator: [StyledText()]))
  }

  /// A definition on one line: its label, target and title.
  func line(of definition: LinkDefinition) -> StyledText {
    let style = theme.secondary
    var line = StyledText("[", style) + text(definition.label, style)
    line += StyledText("]: ", style) + text(definition.destination, style)
    return line + title(definition.title, style)
  }

  /// A piece of text made safe, each of its spans with the bytes it shows.
  func text(_ text: MarkdownText, _ style: Style) -> StyledText {
    guard let replacement = text.replacement else { return verbatim(text.range, style) }
    let words = replacement.split(whereSeparator: \.isNewline).joined(separator: " ")
    let shown = replacement == " " ? " " : words
    var result = StyledText(sanitizing: shown, style, marks: theme.hidden)
    for index in result.spans.indices { result.spans[index].source = text.range }
    return result
  }

  /// Bytes of the source made safe.
  func verbatim(_ range: Range<Int>, _ style: Style) -> StyledText {
    StyledText(sanitizing: source.string(in: range), style, marks: theme.hidden, at: range.lowerBound)
  }

  // MARK: Inlines

  private func add(_ inlines: some Sequence<MarkdownInline>, _ style: Style, to parts: inout [StyledText]) {
    for inline in inlines { add(inline, style, to: &parts) }
  }

  private func add(_ inline: MarkdownInline, _ style: Style, to parts: inout [StyledText]) {
    let last = parts.count - 1
    switch inline.kind {
    case .text(let content): parts[last] += text(content, style)
    case .code(let content): parts[last] += code(content, style)
    case .emphasis(let content): add(content, style.overlaid(with: theme.emphasis), to: &parts)
    case .strong(let content): add(content, style.overlaid(with: theme.strong), to: &parts)
    case .strikethrough(let content): addStruck(content, style, to: &parts)
    case .link(let link), .image(let link): add(link, of: inline.range, style, to: &parts)
    case .html(let tag): addTag(tag, style, to: &parts)
    case .softBreak where !keepsLines: parts[last].append(" ", style, source: inline.range)
    case .softBreak, .hardBreak: parts.append(StyledText())
    }
  }

  /// Code between quiet backticks, so that it can be told from text without colour.
  private func code(_ content: [MarkdownText], _ style: Style) -> StyledText {
    let tick = StyledText("`", style.overlaid(with: theme.secondary))
    let codeStyle = style.overlaid(with: theme.code)
    return tick + content.reduce(StyledText()) { $0 + text($1, codeStyle) } + tick
  }

  /// Struck text between quiet tildes, as few terminals can strike.
  private func addStruck(_ content: [MarkdownInline], _ style: Style, to parts: inout [StyledText]) {
    let tilde = StyledText("~", style.overlaid(with: theme.secondary))
    parts[parts.count - 1] += tilde
    add(content, style.overlaid(with: theme.struck), to: &parts)
    parts[parts.count - 1] += tilde
  }

  /// The text of a link, and what it points to where that says more.
  private func add(_ link: MarkdownLink, of range: Range<Int>, _ style: Style, to parts: inout [StyledText]) {
    add(link.content, style.overlaid(with: theme.link), to: &parts)
    let isReference = !range.contains(link.destination.range.lowerBound)
    guard !isReference || link.isShort(for: range) else { return }
    let shown = source.plainText(of: link.content)
    let target = source.string(of: link.destination)
    let isTold = Self.impliedPrefixes.contains {
      target.utf8.count == $0.utf8.count + shown.utf8.count && target == $0 + shown
    }
    guard !isTold || link.title != nil else { return }
    let quiet = style.overlaid(with: theme.secondary)
    var told = text(link.destination, quiet) + title(link.title, quiet)
    if isReference { told = told.withoutSource }
    let last = parts.count - 1
    parts[last] += StyledText(shown.isEmpty ? "(" : " (", quiet) + told + StyledText(")", quiet)
  }

  /// What a target may start with beyond the text that is shown.
  private static let impliedPrefixes = ["", "mailto:", "http://", "https://"]

  private func title(_ title: MarkdownText?, _ style: Style) -> StyledText {
    guard let title else { return StyledText() }
    return StyledText(" " + theme.signs.openQuote, style) + text(title, style)
      + StyledText(theme.signs.closeQuote, style)
  }

  /// A tag, quietly; `<br>` breaks the line.
  private func addTag(_ tag: MarkdownText, _ style: Style, to parts: inout [StyledText]) {
    let name = source.string(of: tag).lowercased().filter { $0 != " " && $0 != "/" }
    guard name != "<br>" else { return parts.append(StyledText()) }
    parts[parts.count - 1] += text(tag, style.overlaid(with: theme.secondary))
  }
}

extension MarkdownLink {
  /// Whether what a reference leads to may be told beside it, and not in its definition alone.
  ///
  /// Many references to one long definition would otherwise take the product of their lengths.
  fileprivate func isShort(for reference: Range<Int>) -> Bool {
    destination.range.count + (title?.range.count ?? 0) <= 16 * reference.count
  }
}

extension StyledText {
  /// The text as one that is not from here: what a reference leads to stands in its definition.
  fileprivate var withoutSource: StyledText { StyledText(spans.map { Span($0.text, $0.style) }) }

  /// Whether nothing but spaces is shown.
  var isBlank: Bool { spans.allSatisfy { $0.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } } }
}
