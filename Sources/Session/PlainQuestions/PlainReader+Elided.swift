import Language
import Model

/// Questions that leave out of which body they ask, and that call the partnership `they`.
extension PlainReader {
  /// `how are votes counted` asks it of what stands at the head of the place in use, as `how are votes counted at the
  /// board` asks it of a body.
  ///
  /// Tried last: what a shape has without a body wins.
  mutating func readWithoutBody(_ line: String) -> PlainReading? {
    let said = Self.meaningful(PlainWord.words(of: line))
    guard names.scope != nil, !said.isEmpty, said.count <= Self.mostElided else { return nil }
    if let reading = withoutBody(said, during: nil) { return reading }
    guard let (rest, period) = timed(said) else { return nil }
    return withoutBody(rest, during: period)
  }

  private mutating func withoutBody(_ words: [PlainWord], during period: WrittenPeriod?) -> PlainReading? {
    let heads = (period.map { at($0) } ?? names).main()
    guard heads.count == 1 else { return nil }
    let body = PlainWord.words(of: branch.id(of: heads[0]))[...]
    let line = PlainLine(words.lazy.map(\.folded))
    for shape in PlainShapes.all where !(shape.opening?.contains("{body}") ?? false) {
      for pattern in shape.said {
        guard let short = pattern.withoutBody, line.mayFit(short.text) else { continue }
        for match in short.matches(words) {
          if case .statements(let statements) = fill(shape, match + [(.body, body)], during: period) {
            opening = shape.opening(with: match, branch)
            return .statements(statements)
          }
        }
      }
    }
    return nil
  }

  private static let mostElided = 12

  /// The same line with `we` for `they`, where that is who is asked about; nil where it does not say so.
  static func asOurs(_ words: [PlainWord]) -> [PlainWord]? {
    let ours = ["they": "we", "their": "our"]
    guard words.contains(where: { ours[$0.folded] != nil }) else { return nil }
    return words.map { word in ours[word.folded].map { PlainWord($0) } ?? word }
  }
}

extension PlainShape.Pattern {
  /// The pattern without the body at its end and the word that leads to it: `how are votes counted` of `how are votes counted
  /// in|at|on {body}`; nil where it ends otherwise.
  fileprivate var withoutBody: PlainShape.Pattern? {
    guard text.hasSuffix(" {body}") else { return nil }
    let rest = text.dropLast(" {body}".count)
    guard let space = rest.lastIndex(of: " ") else { return nil }
    let leading = rest[rest.index(after: space)...].split(separator: "|")
    guard leading.allSatisfy({ ["in", "at", "on", "of", "for", "to", "by", "from", "over"].contains($0) }) else {
      return nil
    }
    return PlainShape.Pattern(String(rest[..<space]))
  }
}
