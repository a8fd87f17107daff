public import Model

/// A term of office, or another holding of which a last day is stated.
public struct TermOfOffice: Sendable {
  /// The statement that somebody holds the post, or has the seat.
  public let claim: Claim
  /// Who holds it; nil where the statement names nobody, or one of several.
  public let who: EntityID?
  /// How long it is; nil where only its last day is stated.
  public let length: Duration?
  /// The days on one of which it begins; nil where that is not stated.
  public let begin: DayRange?
  /// The days on one of which it ends, the last day inside; nil where it has a length and no beginning.
  public let end: DayRange?
  /// Whether a last day is stated that is another than the length gives.
  public let endsOtherwise: Bool
  /// How often it may be renewed; nil where that is not stated.
  public let renewals: Int64?
  /// How many terms of the same person came right before it; nil where its beginning is not known to the day.
  public let used: Int?
  /// Whether papers only plan it.
  public let isPlanned: Bool
  /// Whether papers give the same person another last day for the time of this term.
  public internal(set) var isContested = false

  /// Whether it may be renewed once more, as far as is stated.
  public var isRenewable: Truth {
    guard let renewals, let used else { return .unknown(.notStated) }
    return Truth(renewals > used)
  }
}

/// Terms of office, and the posts of which none is known.
public struct TermTable: Sendable {
  /// In the order of their ends; those of no known end last.
  public let terms: [TermOfOffice]
  /// Posts that have a holder now of whom no last day is stated.
  public let openPosts: [EntityID]
}

extension Evaluation {
  /// The terms in which posts are held and people sit on bodies.
  public mutating func terms(of subjects: [EntityID]) throws(Stop) -> TermTable {
    var terms: [TermOfOffice] = []
    var open: [EntityID] = []
    for subject in subjects {
      let relation: Relation
      switch view.branch.kind(of: subject) {
      case .post: relation = .holder
      case .body: relation = .member
      default: continue
      }
      let own = try self.terms(of: subject, relation)
      terms += own
      guard relation == .holder else { continue }
      let now = try claimList(of: subject, .holder).live
      let isEndless = now.contains { claim in
        !own.contains { $0.who == claim.value.entity && !$0.claim.facts.filter(claim.facts.contains).isEmpty }
      }
      if isEndless { open.append(subject) }
    }
    func key(_ term: TermOfOffice) -> (Int32, Int32) {
      term.end.map { ($0.last.number, $0.start.number) } ?? (.max, .max)
    }
    let sorted = terms.enumerated().sorted {
      let (left, right) = (key($0.element), key($1.element))
      return (left.0, left.1, $0.offset) < (right.0, right.1, $1.offset)
    }.map(\.element)
    return TermTable(terms: sorted, openPosts: open)
  }

  /// The terms of one post, or of the seats on one body, each once though several papers state it.
  private mutating func terms(of subject: EntityID, _ relation: Relation) throws(Stop) -> [TermOfOffice] {
    let claims = view.claims(view.branch.facts(of: subject, relation)).filter { !$0.value.isGap }
    try budget.spend(1 + claims.count)
    var found: [TermOfOffice] = []
    for claim in claims {
      var seen: Set<[Bound]> = []
      for reference in claim.facts {
        let fact = view.branch.fact(reference)
        let isTerm = fact.qualification(.term) != nil
        guard isTerm || view.branch.boundary(fact.to, isEnd: true) != nil else { continue }
        if seen.insert([fact.from, fact.to]).inserted { found.append(term(claim, fact)) }
      }
      if !seen.isEmpty { log.read([claim]) }
    }
    found.sort { ($0.begin?.start.number ?? .min) < ($1.begin?.start.number ?? .min) }
    return found.indices.map { position in
      var term = found[position].following(found[..<position])
      term.isContested = found.indices.contains { $0 != position && found[$0].disputes(term) }
      return term
    }
  }

  /// The days on one of which the term of a holding ends, counted from its beginning; nil where it has none, or no
  /// beginning is stated.
  func endOfTerm(_ fact: Fact) -> DayRange? {
    guard case .duration(let length)? = fact.qualification(.term),
      let begin = view.branch.boundary(fact.from, isEnd: false)?.days
    else { return nil }
    return DayRange(first: begin.start.lastDay(of: length), last: begin.last.lastDay(of: length))
  }

  private func term(_ claim: Claim, _ fact: Fact) -> TermOfOffice {
    var length: Duration?
    if case .duration(let stated)? = fact.qualification(.term) { length = stated }
    let begin = view.branch.boundary(fact.from, isEnd: false)?.days
    let counted = endOfTerm(fact)
    let stated = view.branch.boundary(fact.to, isEnd: true).map(\.lastDays)
    let isOther = if let stated, let counted { !stated.overlaps(counted) } else { false }
    return TermOfOffice(
      claim: claim, who: claim.value.entity, length: length, begin: begin, end: stated ?? counted,
      endsOtherwise: isOther, renewals: fact.qualification(.renewals)?.number, used: nil,
      isPlanned: fact.status == .planned)
  }
}

extension TermOfOffice {
  /// The same with the terms counted that came right before it; a gap between them begins anew.
  fileprivate func following(_ earlier: ArraySlice<TermOfOffice>) -> TermOfOffice {
    var count: Int? = begin.map { $0.start == $0.last } ?? false ? 0 : nil
    var day = begin?.start
    while let known = count, let start = day, let before = earlier.last(where: { $0.isRightBefore(start, of: who) }) {
      (count, day) = (known + 1, before.begin?.start)
      if before.begin.map({ $0.start != $0.last }) ?? true { (count, day) = (nil, nil) }
    }
    return TermOfOffice(
      claim: claim, who: who, length: length, begin: begin, end: end, endsOtherwise: endsOtherwise,
      renewals: renewals ?? begin.flatMap { day in earlier.last { $0.isRightBefore(day.start, of: who) } }?.renewals,
      used: count, isPlanned: isPlanned)
  }

  /// Whether it is a term of the same person that ends on the eve of a day, or on the day itself.
  private func isRightBefore(_ day: Day, of person: EntityID?) -> Bool {
    guard who == person, let end, end.start == end.last, begin.map({ $0.last < day }) ?? true else { return false }
    return end.end == day || end.start == day
  }

  /// Whether another statement gives the same person another last day for a time that both share.
  fileprivate func disputes(_ other: TermOfOffice) -> Bool {
    guard who == other.who, who != nil, let end, let theirs = other.end, !end.overlaps(theirs) else { return false }
    let (first, second) = end.start < theirs.start ? (self, other) : (other, self)
    // One that begins after the other has ended follows it.
    guard let limit = first.end, let begin = second.begin else { return true }
    // So does one that begins on its last day.
    if let before = first.begin, before.last < begin.start, begin.start == limit.start { return false }
    return begin.last <= limit.start
  }
}
