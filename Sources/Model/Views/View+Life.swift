extension View {
  /// Whether a thing exists now, and where in its life the time slice lies.
  ///
  /// Its life is bounded by its `exists` facts and by events that begin or end it; a post's by the life of the body it
  /// sits in. Where nothing bounds it, it exists.
  public func life(of entity: EntityID) -> (Truth, Claim.Phase) {
    let (begin, end) = bounds(of: entity)
    return between(begin, end)
  }

  /// Whether the time slice lies after a beginning and before an end, each of which may be open.
  func between(_ begin: Boundary?, _ end: Boundary?) -> (Truth, Claim.Phase) {
    var truth = Truth.yes
    if let begin {
      truth = slice.hasPassed(begin)
      if truth == .no { return (.no, .notYet(begin)) }
    }
    if let end {
      let ended = slice.hasPassed(end)
      if ended == .yes { return (.no, .ended(end)) }
      truth = truth && !ended
    }
    return (truth, .inForce)
  }

  /// The changes that begin and end a thing's life, where any source states them.
  public func bounds(of entity: EntityID) -> (begin: Boundary?, end: Boundary?) {
    var begin: Boundary?
    var end: Boundary?
    if branch.isSetAside(entity) { return (Boundary(never: entity), nil) }
    for reference in branch.facts(of: entity, .exists) {
      let fact = branch.fact(reference)
      guard fact.status != .planned, knowledge(of: fact) != .no else { continue }
      begin = begin ?? branch.boundary(fact.from, isEnd: false)
      end = end ?? branch.boundary(fact.to, isEnd: true)
    }
    begin = begin ?? event(of: entity, .begins)
    if branch.setsAside, let never = neverBegun(with: entity, depth: 8), isSetAsideByNow(never) { begin = never }
    if let other = event(of: entity, .ends), end.map({ other.days.start < $0.days.start }) ?? true { end = other }
    if end == nil, branch.kind(of: entity) == .post { end = endOfBody(of: entity) }
    return (begin, end)
  }

  /// Whether the plan that sets an event aside is in effect: before its day a draft answers as the model does.
  private func isSetAsideByNow(_ never: Boundary) -> Bool {
    guard let event = never.event else { return false }
    return branch.facts(of: event, .setAsideBy).contains { reference in
      branch.boundary(branch.fact(reference).from, isEnd: false).map { $0.days.start <= slice.days.start } ?? true
    }
  }

  /// The event that a draft sets aside and that alone would begin what a thing is part of, or a post sits in.
  private func neverBegun(with entity: EntityID, depth: Int) -> Boundary? {
    guard depth > 0, let kind = branch.kind(of: entity), kind == .post || kind == .body else { return nil }
    let relation: Relation = kind == .post ? .organisation : .parent
    let places = Set(branch.facts(of: entity, relation).compactMap { branch.value($0).entity })
    guard places.count == 1, let place = places.first,
      branch.facts(of: place, .exists).allSatisfy({ fact in
        if case .event(let event) = branch.fact(fact).from { return branch.isSetAside(event) }
        return false
      })
    else { return nil }
    for fact in branch.facts(of: place, .exists) {
      if case .event(let event) = branch.fact(fact).from { return Boundary(never: event) }
    }
    return event(of: place, .begins).flatMap { $0.isNever ? $0 : nil } ?? neverBegun(with: place, depth: depth - 1)
  }

  /// The end of the body that a post sits in, when it sits in one alone.
  private func endOfBody(of post: EntityID) -> Boundary? {
    let places = Set(branch.facts(of: post, .organisation).compactMap { branch.value($0).entity })
    guard places.count == 1, let body = places.first, branch.kind(of: body) == .body else { return nil }
    return bounds(of: body).end
  }

  /// Whether no source speaks of a thing until later, and nothing says when it began.
  ///
  /// A report or other source is spoken of from the end of the period it covers: it cannot be written before.
  public func isFirstStatedLater(_ entity: EntityID) -> Bool {
    if branch.kind(of: entity) == .source {
      return branch.covering(entity).map { $0.range.last > slice.days.last } ?? false
    }
    guard bounds(of: entity).begin == nil else { return false }
    var isLater = false
    for reference in branch.facts(of: entity) + branch.facts(about: entity) {
      let fact = branch.fact(reference)
      guard knowledge(of: fact) != .no else { continue }
      if let begin = branch.boundary(fact.from, isEnd: false) {
        if slice.hasPassed(begin) != .no { return false }
        continue
      }
      for period in periods(of: fact) {
        if period.range.start < slice.days.end { return false }
        isLater = true
      }
    }
    return isLater
  }

  /// The day of the first event that begins or ends a thing; one that is set aside counts only as a beginning that
  /// never comes, and after every other.
  private func event(of entity: EntityID, _ relation: Relation) -> Boundary? {
    var never: Boundary?
    for reference in branch.facts(about: entity, relation) {
      let fact = branch.fact(reference)
      guard knowledge(of: fact) != .no, fact.status != .planned, let boundary = branch.day(of: fact.subject) else {
        continue
      }
      if !branch.isSetAside(fact.subject) { return boundary }
      if relation == .begins { never = boundary }
    }
    return never
  }

  /// Keeps the latest of several values where there can be one.
  ///
  /// Values attested for the same time disagree: the better evidenced is preferred, a tie keeps both as unknown.
  /// Otherwise the later value replaces the earlier from its own beginning.
  func preferLatest(_ claims: inout [Claim]) {
    let live = claims.indices.filter {
      claims[$0].isLive && claims[$0].truth != .no && claims[$0].value != .notStated
        && claims[$0].value != .unknown
    }
    guard live.count > 1 else { return }
    for index in live {
      for other in live where other != index && claims[other].isLive {
        settle(&claims, index, against: other)
      }
    }
  }

  /// What becomes of one value beside another that is also stated for now.
  private func settle(_ claims: inout [Claim], _ index: Int, against other: Int) {
    let (mine, theirs) = (claims[index], claims[other])
    if isLooser(mine, theirs) || isLooser(theirs, mine) { return }
    if isSuperseded(mine, by: theirs) {
      (claims[index].truth, claims[index].phase) = (.no, .replaced)
      return
    }
    if isSuperseded(theirs, by: mine) { return }
    if disagree(mine, theirs) {
      // Beyond the time they share, the one that is attested longer goes on.
      if let end = mine.attested?.end, let later = theirs.attested?.end, end < later, slice.days.start >= end {
        (claims[index].truth, claims[index].phase) = (.no, .replaced)
        return
      }
      if let end = theirs.attested?.end, let later = mine.attested?.end, end < later, slice.days.start >= end {
        return
      }
      switch preference(mine, theirs) {
      case .worse: (claims[index].truth, claims[index].phase) = (.no, .outranked)
      case .equal: claims[index].truth = mine.truth && .unknown(.disagree)
      case .better: break
      }
      return
    }
    guard (mine.beginning ?? .distantPast) < (theirs.beginning ?? .distantPast) else { return }
    if theirs.truth == .yes {
      (claims[index].truth, claims[index].phase) = (.no, .replaced)
    } else if theirs.phase != .planned {
      claims[index].truth = mine.truth && .unknown(theirs.truth.reasons)
    }
  }

  /// Whether two values are attested for the same time, and neither is said to end by the time the other begins, nor
  /// does the paper of one replace that of the other.
  public func disagree(_ first: Claim, _ second: Claim) -> Bool {
    first.phase != .planned && second.phase != .planned && !sameRate(first.value, second.value)
      && first.periods.contains { period in second.periods.contains { $0.range.overlaps(period.range) } }
      && !gives(first, wayTo: second) && !gives(second, wayTo: first)
      && !isSuperseded(first, by: second) && !isSuperseded(second, by: first)
  }

  /// Whether one is stated to end by the time the other is stated to begin, as far as their days are known.
  private func gives(_ first: Claim, wayTo second: Claim) -> Bool {
    guard let end = first.facts.lazy.compactMap({ branch.boundary(branch.fact($0).to, isEnd: true) }).first,
      let begin = second.facts.lazy.compactMap({ branch.boundary(branch.fact($0).from, isEnd: false) }).first
    else { return false }
    return end.days.start <= begin.days.last
  }

  /// Whether one gives so many days, and the other as many working days: days of which kind is then not stated, and
  /// neither takes the other's place unless a source dates the change.
  private func isLooser(_ loose: Claim, _ exact: Claim) -> Bool {
    guard case .duration(let days) = loose.value, case .duration(let working) = exact.value else { return false }
    return days.unit == .day && working.unit == .workingDay && days.count == working.count
      && !(loose.facts + exact.facts).map { branch.fact($0) }.contains { fact in
        branch.boundary(fact.from, isEnd: false) != nil || branch.boundary(fact.to, isEnd: true) != nil
      }
  }

  /// Quarterly and four times a year are one rhythm in two words.
  private func sameRate(_ first: Value, _ second: Value) -> Bool {
    if case .rhythm(let one) = first, case .rhythm(let other) = second { return one.isSameRate(as: other) }
    return false
  }

  /// Whether a statement is of something that its source only plans.
  public func isPlanned(_ claim: Claim) -> Bool {
    claim.facts.allSatisfy { branch.fact($0).status == .planned }
  }

  enum Preference { case better, equal, worse }

  /// Stated before inferred before assumed; arrangements before report before plan; later published before earlier.
  func preference(_ mine: Claim, _ theirs: Claim) -> Preference {
    let (left, right) = (rank(mine), rank(theirs))
    if left == right { return .equal }
    return left.lexicographicallyPrecedes(right) ? .better : .worse
  }

  private func rank(_ claim: Claim) -> [Int] {
    let attestations = claim.facts.flatMap { branch.fact($0).attestations }
    let best = attestations.map { attestation -> [Int] in
      let covered = branch.covering(attestation.source)?.range.end.number ?? 0
      return [Int(attestation.certainty.rawValue), sourceRank(attestation.source), -Int(covered)]
    }
    return best.min { $0.lexicographicallyPrecedes($1) } ?? [Int.max]
  }

  private func sourceRank(_ source: EntityID) -> Int {
    for fact in branch.facts(of: source, .kind) {
      if case .word(let word) = branch.value(fact) {
        return ["law", "guidance", "arrangements", "report", "plan"].firstIndex(of: branch.text(word)) ?? 5
      }
    }
    return 5
  }
}
