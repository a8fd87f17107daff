import Language
import Model

/// What is stated of one thing and another, and cannot have been so for when each of them was there.
extension ConsistencyCheck {
  // MARK: One after the other

  /// Whether a thing begins, by whatever paper, before what it follows or replaces does.
  mutating func checkSuccession(of entity: EntityID) {
    for relation in [Relation.predecessor, .replaces] {
      for fact in branch.facts(of: entity, relation) {
        guard let other = branch.value(fact).entity, let mine = beginnings(of: entity),
          let theirs = beginnings(of: other), let last = mine.max(by: { $0.range.last < $1.range.last }),
          let first = theirs.min(by: { $0.range.start < $1.range.start }), last.range.end <= first.range.start
        else { continue }
        let clause = relation.definition.clause
        report(
          .followsLater, fact,
          [
            branch.id(of: entity), last.description, branch.id(of: other), first.description,
            relation == .replaces ? "replace" : "follow",
          ],
          expected: ["`\(clause)` on the one that came later", "other days of the two"])
      }
    }
  }

  /// The dates with which a thing may begin; nil where one is not stated, or only about right.
  private func beginnings(of entity: EntityID) -> [WrittenDate]? {
    var found: [WrittenDate?] = branch.facts(of: entity, .exists).map { date(of: branch.fact($0).from) }
    found += branch.facts(about: entity, .begins).map { date(of: .event(branch.subject($0))) }
    found += branch.facts(of: entity, .published).map { fact in
      if case .date(let date) = branch.value(fact) { date } else { nil }
    }
    let dates = found.compactMap { $0 }
    return dates.isEmpty || dates.count < found.count || dates.contains(where: \.isApproximate) ? nil : dates
  }

  /// Whether an event begins a thing on a day on which no life of it does that is stated.
  mutating func checkBeginnings(by event: EntityID) {
    guard let day = date(of: .event(event)), !day.isApproximate else { return }
    for fact in branch.facts(of: event, .begins) {
      guard let thing = branch.value(fact).entity else { continue }
      let lives = branch.facts(of: thing, .exists).map { branch.fact($0) }
      let starts = lives.compactMap { date(of: $0.from) }
      guard !lives.isEmpty, starts.count == lives.count, lives.allSatisfy({ $0.status == .inForce }),
        !starts.contains(where: { $0.isApproximate || $0.range.overlaps(day.range) })
      else { continue }
      let own = lives.map { Self.words($0, branch) }.joined(separator: ", ")
      report(
        .begunApart, fact, [branch.id(of: event), day.description, branch.id(of: thing), own],
        expected: ["one beginning", "`exists` for each of its lives, where it had two"])
    }
  }

  private func date(of bound: Bound) -> WrittenDate? {
    switch bound {
    case .open: nil
    case .date(let date): date
    case .event(let event):
      branch.facts(of: event, .eventDay).lazy.compactMap { fact in
        if case .date(let date) = self.branch.value(fact) { date } else { nil }
      }.first
    }
  }

  // MARK: Over before

  /// Whether what is stated of people is of a time after the end of what it names.
  mutating func checkEnded(with entity: EntityID) {
    for reference in branch.facts(of: entity) {
      let fact = branch.fact(reference)
      guard fact.relation.definition.topic == .people, fact.relation.definition.persistence.isOfATime,
        let object = fact.value.entity, let end = anyTime.bounds(of: object).end, !end.isApproximate, !end.isPlanned,
        !end.isNever, let begin = begin(of: fact, reference, object), begin >= end.days.last
      else { continue }
      report(
        .overBefore, reference,
        [branch.id(of: entity), fact.relation.definition.clause, branch.id(of: object), lifeWords(of: object)],
        expected: ["who or what was there then", "`from` and `to` with the time of which it is stated"])
    }
  }

  /// The first day that a statement may be of; nil where nothing says it, or another paper says when the other ended.
  private func begin(of fact: Fact, _ reference: FactRef, _ object: EntityID) -> Day? {
    if let from = branch.boundary(fact.from, isEnd: false) { return from.isApproximate ? nil : from.days.start }
    if let period = fact.period { return period.range.start }
    if let begin = anyTime.bounds(of: fact.subject).begin, !begin.isApproximate, !begin.isPlanned {
      return begin.days.start
    }
    let ends = branch.facts(of: object, .exists).map { branch.fact($0) }
    // Only of its own word is a paper known to be of its own time.
    guard fact.to == .open, !ends.isEmpty, ends.allSatisfy({ $0.isOfOnePaper(with: fact) }) else { return nil }
    return fact.attestations.compactMap { branch.attesting($0.source)?.range.start }.min()
  }

  /// When a thing is there, as its clauses and the events that begin and end it say.
  func lifeWords(of entity: EntityID) -> String {
    let own = branch.facts(of: entity, .exists).map { Self.words(branch.fact($0), branch) }
    let events = [(Relation.begins, "from"), (.ends, "to")].flatMap { relation, word in
      branch.facts(about: entity, relation).map { "\(word) \(branch.id(of: branch.subject($0)))" }
    }
    return own.isEmpty ? events.joined(separator: " ") : own.joined(separator: ", ")
  }

  // MARK: One's own deputy

  /// Whether a person holds a post and the one that it acts for at one time.
  mutating func checkDeputy(of post: EntityID) {
    for other in branch.facts(of: post, .actsFor).compactMap({ branch.value($0).entity }).uniqued() where other != post
    {
      for (mine, theirs) in pairs(branch.facts(of: post, .holder), branch.facts(of: other, .holder)) {
        guard let person = branch.value(mine).entity, branch.value(theirs).entity == person,
          branch.fact(mine).isOfOnePaper(with: branch.fact(theirs)),
          branch.fact(mine).overlapsForCertain(branch.fact(theirs), in: branch)
        else { continue }
        let last = branch.fact(mine).isWritten(before: branch.fact(theirs)) ? theirs : mine
        report(
          .ownDeputy, last, [person, post, other].map { branch.id(of: $0) },
          expected: ["another holder of one of them", "`from` and `to` on both where one came after the other"])
      }
    }
  }

  private func pairs(_ ones: [FactRef], _ others: [FactRef]) -> [(FactRef, FactRef)] {
    ones.flatMap { one in others.map { (one, $0) } }
  }
}

extension Persistence {
  /// Whether what is stated is of a time, and not of all.
  fileprivate var isOfATime: Bool { self == .lasting || self == .attested }
}
