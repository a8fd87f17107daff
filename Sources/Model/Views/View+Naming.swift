extension View {
  /// The name a thing goes by at the view's time slice: the name it was called by then, or the name it was declared with.
  ///
  /// While a new name may not have come yet, the old one, which it certainly had.
  public func name(of entity: EntityID) -> String {
    // Hardly anything changes its name.
    if branch.facts(of: entity, .called).isEmpty { return branch.declaredName(of: entity) }
    let called = claimList(of: entity, .called)
    let now = called.live.last { $0.status != .planned }.map { newest in before(newest, in: called) ?? newest }
    if let now, case .text(let text) = now.value { return branch.text(text) }
    return branch.declaredName(of: entity)
  }

  /// What is stated of the name of a thing: the name that it is called by, and the name it was declared with where it may
  /// still have that.
  public func names(of entity: EntityID) -> ClaimList {
    let declared = claimList(of: entity, .name)
    let called = claimList(of: entity, .called)
    if !called.certain.isEmpty { return called }
    // Before a name is first stated no paper says that it had the one it was declared with.
    if called.live.isEmpty {
      let first = called.claims.filter { $0.phase == .firstStated && $0.status != .planned }
      return first.isEmpty ? declared : ClaimList(claims: first, isWhole: true)
    }
    let reasons = called.live.reduce(into: Reasons()) { $0.formUnion($1.truth.reasons) }
    let doubted = declared.claims.map { claim in
      var claim = claim
      if called.live.contains(where: { $0.status != .planned }) { claim.doubt(reasons) }
      return claim
    }
    return ClaimList(claims: doubted + called.live, isWhole: true)
  }

  /// The name that another took the place of, when the day of that is not known and may lie after the time slice.
  private func before(_ name: Claim, in called: ClaimList) -> Claim? {
    let begin = name.facts.lazy.compactMap { branch.boundary(branch.fact($0).from, isEnd: false) }.first
    guard let begin, !begin.isExact, begin.days.last > slice.days.last else { return nil }
    return called.claims.first { other in
      other.facts.contains { branch.boundary(branch.fact($0).to, isEnd: true) == begin }
    }
  }

  /// The view from which a thing has its name in a period: of its last day, for a paper on a year is written when the
  /// year is over; of its first day for what does not live to see the last.
  public func naming(_ entity: EntityID, in period: WrittenPeriod) -> View {
    let last = at(TimeSlice(period.range.last))
    return last.life(of: entity).0 == .no ? at(TimeSlice(period.range.start)) : last
  }

  /// A statement in parts, one for each set of names that what it speaks of had at the times it is stated for.
  ///
  /// In the order of time; one part, the statement itself, where no name changed.
  ///
  /// - Parameter known: the thing that is asked about, whose own name does not matter.
  public func parts(of claim: Claim, besides known: EntityID) -> [Claim] {
    let things = ([claim.subject, claim.value.entity] + claim.qualifications.map(\.value.entity))
      .compactMap { $0 }.filter { $0 != known && !branch.facts(of: $0, .called).isEmpty }
    guard !things.isEmpty, claim.periods.count > 1 else { return [claim] }
    var groups: [(names: [String], periods: [WrittenPeriod])] = []
    for period in claim.periods {
      let names = things.map { naming($0, in: period).title(of: $0) }
      if groups.last?.names == names {
        groups[groups.count - 1].periods.append(period)
      } else {
        groups.append((names, [period]))
      }
    }
    return groups.map { claim.part($0.periods) }
  }

  /// The full name with the acronym after it, as answers show it: `Serious Incidents and Learning Group (SILG)`.
  public func title(of entity: EntityID) -> String {
    let name = name(of: entity)
    guard let acronym = acronym(of: entity), acronym != name else { return name }
    // Searching a text is dear, and hardly any name has a bracket.
    if name.utf8.contains(0x28), name.contains("(\(acronym))") { return name }
    return "\(name) (\(acronym))"
  }

  /// The first alias that is an acronym: a single word, mostly of capitals or digits; nil when there is none.
  ///
  /// Of a thing that changed its name, only one that was in use by the view's time slice.
  public func acronym(of entity: EntityID) -> String? {
    let aliases = branch.facts(of: entity, .alias)
    guard !branch.facts(of: entity, .called).isEmpty else {
      return aliases.lazy.filter { knownBy == nil || knowledge(of: branch.fact($0)) != .no }
        .compactMap { acronym(branch.value($0)) }.first
    }
    for claim in claims(aliases) {
      if case .firstStated = claim.phase { continue }
      if let word = acronym(claim.value) { return word }
    }
    return nil
  }

  private func acronym(_ value: Value) -> String? {
    guard case .text(let text) = value else { return nil }
    let word = branch.text(text)
    let capitals = word.utf8.filter { (65...90).contains($0) || (48...57).contains($0) }.count
    return capitals >= 2 && capitals * 2 > word.utf8.count && word.utf8.count <= 8 && !word.utf8.contains(32)
      ? word : nil
  }
}

extension Branch {
  /// The name a thing was declared with, or its id where the declaration gives none.
  public func declaredName(of entity: EntityID) -> String {
    for fact in facts(of: entity, .name) {
      if case .text(let text) = value(fact) { return self.text(text) }
    }
    return id(of: entity)
  }

  /// The name a source is cited by: its first alias, which is the short one, or its declared name; a document that is not
  /// one of our sources, such as an Act, by its declared name.
  public func citedName(of source: EntityID) -> String {
    if kind(of: source) == .source, let first = facts(of: source, .alias).first, case .text(let text) = value(first) {
      return self.text(text)
    }
    return declaredName(of: source)
  }

  /// Every name of a thing at any date: its id, its declared name, what it was called, and its aliases; in that order.
  public func names(of entity: EntityID) -> [String] {
    var names = [id(of: entity)]
    for relation in [Relation.name, .called, .alias] {
      for fact in facts(of: entity, relation) {
        if case .text(let text) = value(fact) { names.append(self.text(text)) }
      }
    }
    return names
  }
}
