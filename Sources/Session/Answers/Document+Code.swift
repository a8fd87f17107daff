import Rendering

extension Document {
  /// The same with what stands between backticks in remarks and passages as words to be typed, for pages that have a form
  /// for them.
  var withCode: Document {
    Document(
      blocks.map { block in
        switch block {
        case .notes(let lines): .notes(lines.map(\.withCode))
        case .passage(let items): .passage(items.map { IndentedLine($0.line.withCode, depth: $0.depth) })
        default: block
        }
      })
  }
}

extension Line {
  fileprivate var withCode: Line {
    Line(
      spans.flatMap { span in
        let parts = span.text.split(separator: "`", omittingEmptySubsequences: false)
        // An odd backtick is no pair.
        guard parts.count > 2, parts.count.isMultiple(of: 2) == false else { return [span] }
        return parts.enumerated().filter { !$0.element.isEmpty }.map { position, part in
          Span(String(part), position.isMultiple(of: 2) ? span.role : .code)
        }
      })
  }
}
