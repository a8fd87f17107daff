import Analysis
import Language
import Model

/// A plan in hand, as data: what is proposed, of which revision, and what was chosen.
struct Option: Sendable {
  let number: Int
  /// The verbs of the proposal, in order.
  let verbs: [any ChangeVerb]
  let proposal: Proposal
  /// The branch it was made on, and the changes it consisted of then.
  let base: Branch
  let changes: [AdoptedChange]
  var resolutions: [FactID: Resolution] = [:]
  /// The number under which each item was ever shown: it stays the item's own, whatever is chosen.
  var numbers: [FactID: Int] = [:]
}

extension Evaluation {
  /// What an option would do, its items under the numbers that they were shown by.
  mutating func plan(_ option: Option) throws(Stop) -> Plan {
    try plan(option.proposal, option.resolutions, numbers: option.numbers)
  }
}

extension Option {
  /// Keeps the numbers of a plan's items.
  mutating func keepNumbers(of plan: Plan) {
    for item in plan.items { numbers[item.id] = item.number }
  }

  /// Gives items the numbers that they were saved under, by their marks; every other keeps clear of those.
  mutating func renumber(_ saved: [String: Int]) {
    var next = max(saved.values.max() ?? 0, numbers.values.max() ?? 0)
    let taken = Set(saved.values)
    for (id, number) in numbers.sorted(by: { $0.value < $1.value }) {
      if let own = saved[id.description] {
        numbers[id] = own
      } else if taken.contains(number) {
        next += 1
        numbers[id] = next
      }
    }
  }

  /// The option in hand; a statement that needs one is refused where there is none.
  ///
  /// One that was made on another draft is not in hand there, and the refusal says where it was made.
  static func inHand(_ work: Drafts, _ arguments: Arguments) throws(Refusal) -> Option {
    if let option = work.inHand { return option }
    if let money = work.money.last { throw money.refusal(arguments) }
    if let other = work.options.last {
      throw Refusal(
        Diagnostic(
          .optionElsewhere, in: arguments.text.name, at: arguments.statement.range,
          [String(other.number), other.base.name, work.current], expected: ["`switch \(other.base.name)`"]))
    }
    throw Refusal(
      Diagnostic(
        .noOption, in: arguments.text.name, at: arguments.statement.range, expected: [Expectation.planFirst.words]))
  }

  /// The day before is all that a plan looks at: neither the date in use, nor what was known, nor the scope.
  func runner(_ inUse: QueryRunner) -> QueryRunner {
    var runner = inUse
    runner.context = QueryContext(today: inUse.context.today)
    runner.context.at = WrittenPeriod(WrittenDate(proposal.eve))
    runner.branch = base
    return runner
  }

  /// Whether it is a merger and nothing else.
  var isMerger: Bool { proposal.changes.allSatisfy { $0.verb == .merge } }

  /// What it does, as a heading; what it declares by its name, and not by its id.
  func title(_ wording: Wording) -> String {
    let all = verbs.map { $0.title(wording) }
    let rest = all.count > 4 ? ["and \(all.count - 3) more changes"] : []
    let titles = (rest.isEmpty ? all : all.prefix(3) + rest).joined(separator: "; ")
    return proposal.newcomers.reduce(titles) { words, newcomer in
      newcomer.name.map { words.replacing(newcomer.id, with: $0) } ?? words
    }
  }

  /// The proposal in the exact language, by ids.
  var statement: String {
    var text = "plan " + verbs.map { $0.text(base) }.joined(separator: " and ") + " effective \(proposal.day)"
    if let shadow = proposal.shadow { text += " shadow from \(shadow)" }
    if let reason = proposal.reason { text += " because \(QuotedText.quoted(reason))" }
    if let authority = proposal.authority { text += " by \(base.id(of: authority))" }
    return text
  }

  /// The proposal and the choices made for it in the exact language, each a statement.
  func statements(_ plan: Plan) -> [String] {
    let choices = plan.items.compactMap { item -> String? in
      switch item.resolution {
      case nil: nil
      case .keep(let position): "resolve \(item.number) keep \(OpenItem.letter(position))"
      case .drop: "resolve \(item.number) drop"
      case .hand(let party): "resolve \(item.number) to \(ChangeText.name(party, base))"
      case .words(let words): "resolve \(item.number) as \(QuotedText.quoted(words))"
      }
    }
    return [statement] + choices
  }

  /// The option with other changes, on its day and with what was chosen.
  func with(_ verbs: [any ChangeVerb]) -> Option {
    let changed = Proposal(
      verbs.map { $0.change(on: base) }, on: proposal.day, shadow: proposal.shadow, because: proposal.reason,
      by: proposal.authority)
    return Option(
      number: number, verbs: verbs, proposal: changed, base: base, changes: changes, resolutions: resolutions,
      numbers: numbers)
  }

  /// The option with a change in the place of the one that states the same of the same; nil where none does.
  func replacing(_ verb: any ChangeVerb) -> Option? {
    let stated = verb.change(on: base).statements
    let position = proposal.changes.firstIndex { change in
      change.statements.contains { own in
        stated.contains { $0.subject == own.subject && $0.relation == own.relation && !own.relation.definition.isMany }
      }
    }
    guard let position else { return nil }
    var changed = verbs
    changed[position] = verb
    return with(changed)
  }
}
