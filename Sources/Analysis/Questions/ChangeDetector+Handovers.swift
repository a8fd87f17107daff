import Model

extension ChangeDetector {
  /// The changes that come with an event of which no day is stated, so that no stretch of time shows them.
  var handovers: [AnswerChange] {
    var events: [EntityID] = []
    var claims: [Claim] = []
    for claim in answers.flatMap(\.all) where !claims.contains(where: { $0.facts == claim.facts }) {
      claims.append(claim)
      for bound in claim.facts.flatMap({ [view.branch.fact($0).from, view.branch.fact($0).to] }) {
        guard case .event(let event) = bound, view.branch.day(of: event) == nil, !view.branch.isSetAside(event),
          !events.contains(event)
        else { continue }
        events.append(event)
      }
    }
    return events.compactMap { event in
      let ended = claims.filter { claim in claim.facts.contains { view.branch.fact($0).to == .event(event) } }
      let begun = claims.filter { claim in claim.facts.contains { view.branch.fact($0).from == .event(event) } }
      let (gone, come) = (ended.compactMap(element), begun.compactMap(element))
      guard !gone.isEmpty || !come.isEmpty, let first = answers.first, let last = answers.last else { return nil }
      return AnswerChange(
        gone: gone, come: come, dating: .stated(.event(event), isEnd: come.isEmpty),
        days: DayRange(first: first.slice.days.start, last: last.slice.days.last), ended: ended, begun: begun,
        path: path)
    }
  }

  /// What a statement puts into the answer; nil where it is only read on the way there.
  private func element(_ claim: Claim) -> RuntimeValue? {
    let entity = path?.isInverse ?? false ? claim.subject : claim.value.entity
    guard let element = entity.map({ RuntimeValue.entity($0) }) else { return nil }
    return answers.contains { $0.order.contains(element) } ? element : nil
  }
}

extension ChangeDetector {
  /// The paper whose whole list for a later stretch leaves out what is stated for its own period alone, as payments are;
  /// nil where there is none.
  func listOfPayments(without ended: [Claim], _ after: Sample) -> EntityID? {
    for claim in ended where claim.relation.definition.persistence == .period {
      for mark in view.branch.facts(of: claim.subject, .complete).map({ view.branch.fact($0) }) {
        guard mark.value == .relation(claim.relation, isInverse: false), let source = mark.attestations.first?.source,
          let period = mark.period ?? view.branch.covering(source), period.range.overlaps(after.slice.days)
        else { continue }
        return source
      }
    }
    return nil
  }

  /// The statement that what ended is vacant in a later stretch; nil where there is none.
  func vacancy(_ after: Sample, _ ended: [Claim]) -> Claim? {
    after.all.first { claim in
      claim.value == .vacant && claim.isLive
        && ended.contains { $0.relation == claim.relation && $0.subject == claim.subject }
    }
  }
}

extension ChangeDetector {
  /// Whether one rhythm is only said in other words: four times a year, then quarterly.
  static func isReworded(_ turn: AnswerChange) -> Bool {
    guard turn.gone.count == 1, turn.come.count == 1, case .rhythm(let before) = turn.gone[0],
      case .rhythm(let after) = turn.come[0]
    else { return false }
    return before.isSameRate(as: after)
  }
}
