extension View {
  /// Whether two statements of one value hand it over at one event of unknown day: one ends with it and the other begins.
  ///
  /// Then it is so on every day, by the one or by the other: `as co-opted-member to launch`, `as voting-member from launch`.
  /// The first has begun for certain, the second has not ended, and both ends are there: the event's day alone is open.
  public func isHandedOver(_ one: Claim, to other: Claim) -> Bool {
    guard one.value == other.value, one.subject == other.subject, one.truth == .unknown(.dayNotStated),
      other.truth == one.truth, life(of: one.subject).0 == .yes,
      one.value.entity.map({ life(of: $0).0 == .yes }) ?? false
    else { return false }
    return handsOver(one, to: other) || handsOver(other, to: one)
  }

  private func handsOver(_ first: Claim, to second: Claim) -> Bool {
    guard first.facts.count == 1, second.facts.count == 1, let ends = first.facts.first.map({ branch.fact($0) }),
      let begins = second.facts.first.map({ branch.fact($0) }), case .event = ends.to, ends.to == begins.from
    else { return false }
    let hasBegun = change(ends.from, isEnd: false).map { slice.hasPassed($0) } ?? .yes
    let isOver = change(begins.to, isEnd: true).map { slice.hasPassed($0) } ?? .no
    return hasBegun == .yes && isOver == .no
  }

  /// Statements of one value apart by the times that they are of: what ended and began again is stated twice, and so is
  /// what a paper states for a time that lies wholly before the beginning, or after the end, that another gives.
  ///
  /// Where there can be one value, another that is stated to begin between two beginnings of this one parts them too: this
  /// one came back. The spells stand in the order in which their first statements do; within each, statements in the
  /// order given.
  func spells(_ facts: [(FactRef, Fact)]) -> [[(FactRef, Fact)]] {
    guard facts.count > 1 else { return [facts] }
    let turns = turns(beside: facts)
    guard !turns.isEmpty || facts.contains(where: { $0.1.from != .open || $0.1.to != .open }) else { return [facts] }
    var spells: [Spell] = []
    // Those with a day first: they say which times there are.
    let spans = facts.enumerated().map { (position: $0.offset, span: span(of: $0.element.1)) }
    for (position, span) in spans.filter(\.span.isDated) + spans.filter({ !$0.span.isDated }) {
      let home = spells.lastIndex { !$0.span.isApart(from: span) && !span.isParted(from: $0.span, by: turns) }
      if let home {
        spells[home].add(position, span)
      } else {
        spells.append(Spell(positions: [position], span: span))
      }
    }
    return spells.map { $0.positions.sorted() }.sorted { $0[0] < $1[0] }.map { $0.map { facts[$0] } }
  }

  /// The days on which other values are stated to begin, of a relation that has one value; none of any other relation.
  private func turns(beside facts: [(FactRef, Fact)]) -> [DayRange] {
    let fact = facts[0].1
    let isDatedTwice =
      Set(facts.map(\.1.from)).count > 1 || Set(facts.map { $0.1.attestations.first?.source }).count > 1
    guard !fact.relation.definition.isMany, fact.status == .inForce, isDatedTwice else { return [] }
    return branch.facts(of: fact.subject, fact.relation).compactMap { reference in
      let other = branch.fact(reference)
      guard other.value != fact.value, other.status == .inForce, other.from != .open, !Self.isGap(other.value),
        other.qualification(.about) == fact.qualification(.about), knowledge(of: other) != .no
      else { return nil }
      return change(other.from, isEnd: false).flatMap { $0.isDated ? $0.days : nil }
    }
  }

  /// One time through which something is stated to hold.
  private struct Spell {
    var positions: [Int]
    var span: Span

    mutating func add(_ position: Int, _ other: Span) {
      positions.append(position)
      span.begin = span.begin ?? other.begin
      span.end = span.end ?? other.end
      span.attested = span.attested ?? other.attested
    }
  }

  /// What is stated of the time of one fact: the days on which it may begin and end, and the days it is attested for.
  private struct Span {
    var begin: DayRange?
    var end: DayRange?
    var attested: DayRange?
    /// The paper that states it.
    var source: EntityID?

    var isDated: Bool { begin != nil || end != nil }

    /// The days on one of which it begins or, where none is stated, the first that it is attested for.
    private var first: DayRange? { begin ?? attested.map { DayRange(first: $0.start, last: $0.start) } }

    /// Whether one of some days lies after the beginning of the one and before that of the other.
    func isParted(from other: Span, by turns: [DayRange]) -> Bool {
      guard let one = first, let another = other.first else { return false }
      func lies(_ turn: DayRange, between earlier: DayRange, _ later: DayRange) -> Bool {
        earlier.last <= turn.start && earlier.last < turn.last && turn.last < later.start
      }
      return turns.contains { lies($0, between: one, another) || lies($0, between: another, one) }
    }

    func isApart(from other: Span) -> Bool { isBefore(other) || other.isBefore(self) }

    /// Whether it is over, or only attested for days that are, when the other begins or is first attested.
    private func isBefore(_ other: Span) -> Bool {
      if let end, let begin = other.begin {
        return end.start <= begin.start && end.last <= begin.last || isRenewed(by: other)
      }
      if let begin = other.begin, let attested { return attested.last < begin.start }
      if let end, let attested = other.attested { return end.last <= attested.start }
      return false
    }

    /// Whether the other is a second time that begins before this one is over: on its last day, or as the same paper says.
    private func isRenewed(by other: Span) -> Bool {
      guard let begin, let end, let next = other.begin, let last = other.end,
        [begin, end, next, last].allSatisfy({ $0.start == $0.last }), begin.start < next.start, end.start < last.start
      else { return false }
      return end.start == next.start.advanced(by: 1) || source != nil && source == other.source
    }
  }

  private func span(of fact: Fact) -> Span {
    let begin = change(fact.from, isEnd: false).flatMap { $0.isDated ? $0.days : nil }
    let end = change(fact.to, isEnd: true).flatMap { $0.isDated ? $0.days : nil }
    // What a dated statement is attested for says no more than its dates do.
    guard begin == nil, end == nil else { return Span(begin: begin, end: end) }
    let periods = periods(of: fact).map(\.range)
    guard let first = periods.map(\.start).min(), let last = periods.map(\.last).max() else { return Span() }
    return Span(attested: DayRange(first: first, last: last))
  }
}
