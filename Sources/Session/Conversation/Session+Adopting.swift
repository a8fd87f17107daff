import Analysis
import Language
import Model

/// Which option is adopted, and who is taken at their word for what the law asks.
extension Session {
  /// The option that `apply` is about, and the name that is given for its draft.
  ///
  /// `apply 2` names the option. Where one was made after the one in hand, of money or on another draft, the older one is
  /// not adopted unasked.
  func adoptable(_ statement: Statement, in text: SourceText) throws(Refusal) -> (Option, name: String?) {
    let arguments = Arguments(statement, in: text)
    let words = (arguments.wordIfAny(.target) ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    if let first = words.first, let number = Int(first) {
      guard let option = work.options.first(where: { $0.number == number && $0.base.name == work.current }) else {
        let here = work.options.filter { $0.base.name == work.current }.map { "`apply \($0.number)`" }
        if work.options.isEmpty, work.money.isEmpty { _ = try Option.inHand(work, arguments) }
        throw Refusal(
          Diagnostic(.noSuchOption, in: text.name, at: arguments.range(.target), [first, work.current], expected: here))
      }
      return (option, words.dropFirst().first)
    }
    let option = try option(statement, in: text)
    let later = work.options.map(\.number) + work.money.map(\.number)
    if let newest = later.max(), newest > option.number {
      throw Refusal(
        Diagnostic(
          .olderOption, in: text.name, at: statement.range, [String(newest), String(option.number)],
          expected: ["`apply \(option.number)`"]))
    }
    return (option, arguments.wordIfAny(.target))
  }

  /// The options made on a draft that are left after one is adopted, in a remark; none where there are none.
  func left(_ work: Drafts, of base: String) -> [String] {
    let options = work.options.filter { $0.base.name == base }.map(\.number)
    let numbers = (options + work.money.filter { $0.draft == base }.map(\.number)).sorted().map(String.init)
    if numbers.isEmpty { return [] }
    let isOne = numbers.count == 1
    return [
      "option\(isOne ? "" : "s") \(Wording.list(numbers)) \(isOne ? "is" : "are") not adopted: `drafts` lists them"
    ]
  }

  /// Refuses words as the answer to who answers for what the law asks, unless they begin with a name that stays.
  func refuse(
    _ words: String, _ item: OpenItem, _ plan: Plan, _ option: Option, _ arguments: Arguments
  ) throws(Refusal) {
    let name = words.split(whereSeparator: { ",:;".contains($0) }).first.map(String.init) ?? words
    let title = name.trimmed
    if plan.proposal.newcomers.contains(where: { $0.id == title || $0.title == title }) { return }
    var index = NameIndex(option.base)
    let kinds: Set<EntityKind> = [.organisation, .body, .post, .person]
    let known = index.candidates(for: title).filter { option.base.kind(of: $0).map(kinds.contains) ?? false }
    let leaving = Set(plan.proposal.ending + plan.proposal.changes.compactMap(\.leaver))
    if known.contains(where: { !leaving.contains($0) }) { return }
    throw Refusal(
      Diagnostic(
        .namesNobody, in: arguments.text.name, at: arguments.range(.target),
        [title, String(item.number), known.isEmpty ? "" : "leaves"], expected: [Expectation.answerable.words]))
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let front = drop { $0 == " " }
    return String(String(front.reversed()).drop { $0 == " " }.reversed())
  }
}
