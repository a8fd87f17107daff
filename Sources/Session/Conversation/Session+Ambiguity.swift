public import Language
import Model

extension Session {
  /// What is ambiguous in a statement that was refused for nothing else; nil otherwise.
  ///
  /// - Parameter text: the text the statement stands in. A name in a file that the statement runs is not asked about.
  public func ambiguity(in outcome: Outcome, of utterance: Utterance, in text: SourceText) -> Ambiguity? {
    if let choice = outcome.choice { return choice }
    guard case .item(let item) = utterance, let first = outcome.diagnostics.first?.diagnostic,
      outcome.diagnostics.allSatisfy({ $0.diagnostic.code == .ambiguousName && $0.diagnostic.file == text.name }),
      item.range.lowerBound <= first.range.lowerBound, first.range.upperBound <= item.range.upperBound
    else { return nil }
    let start = item.range.lowerBound
    let choices = first.suggestions.compactMap { id in
      branch.entity(id: id).map { Ambiguity.Choice(id: id, name: branch.declaredName(of: $0)) }
    }
    return Ambiguity(
      name: first.arguments.first ?? text.text(first.range), choices: choices, statement: text.text(item.range),
      range: first.range.lowerBound - start..<first.range.upperBound - start)
  }
}
