public import Language
import Model

/// A statement that was refused because a name in it may mean several things.
public struct Ambiguity: Sendable {
  /// One of the things a name may mean.
  public struct Choice: Sendable, Hashable {
    /// The thing's id.
    public let id: String
    /// The name it was declared with.
    public let name: String
  }

  /// The name as it was typed.
  public let name: String
  /// What it may mean, by id.
  public let choices: [Choice]
  let statement: String
  let range: Range<Int>

  /// The statement with an id in the name's place.
  public func statement(taking choice: Choice) -> String {
    let bytes = Array(statement.utf8)
    let id = Array(choice.id.utf8)
    return String(decoding: bytes[..<range.lowerBound] + id + bytes[range.upperBound...], as: UTF8.self)
  }
}

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
