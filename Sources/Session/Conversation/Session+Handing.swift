import Analysis
import Language
import Model

/// Handing over what a change leaves without a place.
extension Session {
  /// That what an item is about goes to one that goes on, or that the option begins; nil where nothing is handed over.
  ///
  /// Of what the law asks for it is the same as naming who answers for it.
  func hand(
    _ item: OpenItem, of plan: Plan, _ option: Option, _ arguments: Arguments
  ) throws(Refusal) -> Resolution? {
    guard let name = arguments.nameIfAny(.destination) else { return nil }
    if item.asksForName {
      try refuse(name.text, item, plan, option, arguments)
      return .words(name.text)
    }
    let kinds = item.takers(in: plan.ledger)
    if kinds.isEmpty { return nil }
    let (party, kind): (ProposedChange.Party, EntityKind?)
    if let begun = plan.proposal.newcomers.first(where: { $0.id == name.text || $0.title == name.text }) {
      (party, kind) = (.newcomer(begun.id), begun.kind)
    } else {
      var names = NameResolver(
        index: NameIndex(option.base), branch: option.base, scope: context.scope, file: arguments.text.name)
      let thing = try names.resolve(name, [])
      (party, kind) = (.thing(thing), option.base.kind(of: thing))
      let day = option.proposal.day
      if plan.proposal.ending.contains(thing) {
        throw refused(name, item, "it ends by this option", arguments)
      }
      if View(option.base, at: TimeSlice(day)).life(of: thing).0 == .no {
        throw refused(name, item, "it is not there on \(day.spoken)", arguments)
      }
    }
    guard let kind, kinds.contains(kind) else {
      let wanted = kinds.sorted { $0.rawValue < $1.rawValue }.map(\.indefinite).listed(last: "or")
      throw refused(name, item, "\(wanted) is wanted, and that is \(kind?.indefinite ?? "none")", arguments)
    }
    return .hand(to: party)
  }

  private func refused(_ name: NameSyntax, _ item: OpenItem, _ why: String, _ arguments: Arguments) -> Refusal {
    Refusal(
      Diagnostic(
        .cannotHave, in: arguments.text.name, at: name.range, [name.text, String(item.number), why],
        expected: [Expectation.goingOn.words]))
  }
}
