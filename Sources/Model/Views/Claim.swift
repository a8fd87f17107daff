/// How a statement stands at a time slice, and for how long the sources speak for it.
///
/// Several facts that state the same value of the same thing (from different sources) make one claim.
public struct Claim: Sendable {
  /// The facts that state it, in the order of the model; at least one.
  public internal(set) var facts: [FactRef]
  /// What is stated.
  public let relation: Relation
  /// Of what it is stated.
  public let subject: EntityID
  /// The object of the statement.
  public let value: Value
  /// The qualifiers, in their fixed order.
  public let qualifications: [Qualification]
  /// Whether it holds.
  public internal(set) var truth: Truth
  /// Where the time slice lies in its life.
  public internal(set) var phase: Phase
  /// From the first day any source attests it to the last; nil when no source's period is known.
  public internal(set) var attested: DayRange?
  /// The periods its sources attest, in the order of time.
  public internal(set) var periods: [WrittenPeriod]
  /// The surest of its attestations.
  public let certainty: Certainty
  /// Whether it is in force, or stated as planned, as a shadow or as winding up.
  public let status: Status

  /// Where a time slice lies in the life of what is stated.
  public enum Phase: Sendable, Hashable {
    case inForce
    /// The source only plans it.
    case planned
    /// It begins later.
    case notYet(Boundary?)
    case ended(Boundary?)
    /// The time slice lies after everything the sources attest, and this does not last by itself.
    case lastStated
    /// The time slice lies before everything the sources attest.
    case firstStated
    /// A later statement took its place.
    case replaced
    /// Another, better evidenced statement about the same time is preferred.
    case outranked
    /// A source that gives the whole list does not mention it any more.
    case notMentioned(since: EntityID)
  }

  /// Whether it was stated for a time before now and holds no more, or is not known to.
  public var isOver: Bool {
    if case .ended = phase { return true }
    return phase == .lastStated
  }

  /// Whether it counts: certain or possible now.
  public var isLive: Bool { phase == .inForce || phase == .planned }

  /// Whether it says something: a value, or that there is nobody.
  public var isTold: Bool { !value.isGap || value == .vacant }

  /// A qualifier's value.
  public func qualification(_ qualifier: Qualifier) -> Value? {
    qualifications.first { $0.qualifier == qualifier }?.value
  }

  /// Whether it says the same as another and more: the same value, with every qualifier the other has.
  ///
  /// What is stated for one matter says less than what is stated of all, and stands beside it; of a payment it says what
  /// it was for.
  func says(_ other: Claim) -> Bool {
    guard value == other.value, subject == other.subject, other.meaning.isSubset(of: meaning) else { return false }
    let more = meaning.subtracting(other.meaning)
    return !more.isEmpty && (relation.definition.persistence == .period || !more.contains { $0.qualifier == .about })
  }

  /// The qualifiers that change what is said.
  private var meaning: Set<Qualification> { Set(qualifications.filter(\.qualifier.changesMeaning)) }

  /// Takes another statement in, as one more word for the same.
  mutating func absorb(_ other: Claim) {
    facts += other.facts
    periods = (periods + other.periods).sorted { $0.range.start < $1.range.start }
    if let mine = attested, let theirs = other.attested {
      attested = DayRange(first: min(mine.start, theirs.start), last: max(mine.last, theirs.last))
    }
    truth = truth || other.truth
  }

  /// Whether it is a part of a statement: what is stated for some of its periods only.
  public private(set) var isPart = false

  /// The same statement as stated for some of its periods only; itself where these are all or none of them.
  public func part(_ chosen: [WrittenPeriod]) -> Claim {
    guard let first = chosen.map(\.range.start).min(), let last = chosen.map(\.range.last).max(),
      chosen.count < periods.count
    else { return self }
    var part = self
    part.periods = chosen
    part.attested = DayRange(first: first, last: last)
    part.isPart = true
    return part
  }

  /// The first day it may have begun, for putting statements in order.
  public internal(set) var beginning: Day?
}

/// What the model says of one relation of one thing at a time slice.
public struct ClaimList: Sendable {
  /// Everything ever stated, each with how it stands now; in force first, in the order of the model.
  public let claims: [Claim]
  /// Whether a source gives the whole list for this time, so that no more belong to it than it tells of.
  public let isWhole: Bool

  /// Whether it is whole and every one of it is named, so that what is not in it is not so.
  public var isComplete: Bool { isWhole && unnamed.isEmpty }

  /// Those of which a source says that they are there, and not who they are: a seat whose holder is still to be chosen.
  public var unnamed: [Claim] {
    claims.filter { $0.isLive && $0.truth != .no && ($0.value == .notStated || $0.value == .unknown) }
  }

  /// Those of which a source says that they are there, and that nobody has them: seats that are vacant.
  public var vacancies: [Claim] { claims.filter { $0.isLive && $0.truth != .no && $0.value == .vacant } }

  /// The same list with some of its statements alone.
  public func filter(_ isKept: (Claim) -> Bool) -> ClaimList {
    ClaimList(claims: claims.filter(isKept), isWhole: isWhole)
  }

  /// What holds for certain, gaps left out.
  public var certain: [Claim] { claims.filter { $0.isLive && $0.truth == .yes && !$0.value.isGap } }

  /// What may hold, gaps left out.
  public var possible: [Claim] {
    claims.filter {
      if case .unknown = $0.truth { return $0.isLive && !$0.value.isGap }
      return false
    }
  }

  /// What counts now, certain or possible, gaps left out.
  public var live: [Claim] { claims.filter { $0.isLive && $0.truth != .no && !$0.value.isGap } }

  /// A gap that is stated for now: vacant, or that the sources do not say.
  public var gap: Claim? { claims.first { $0.isLive && $0.truth != .no && $0.value.isGap } }

  /// Whether it is stated that there is nobody: then no list is open.
  public var isVacant: Bool { live.isEmpty && gap.map { $0.value == .vacant && $0.truth == .yes } ?? false }

  /// The latest of those that were stated before and of which nothing is stated now; that there was nobody is one.
  public var lastStated: Claim? {
    // Of what one paper states of two times after each other, the later was so last.
    // What has an end of its own was so until then, however long its paper speaks.
    func key(_ claim: Claim) -> (Day, Day, Int, Day) {
      let isOpen = claim.phase == .lastStated ? 1 : 0
      let told = claim.attested?.last ?? .distantPast
      var end = told
      if case .ended(let boundary?) = claim.phase, boundary.isDated { end = boundary.days.last }
      return (end, told, isOpen, claim.beginning ?? .distantPast)
    }
    return claims.filter { $0.isOver && $0.isTold }.max { key($0) < key($1) }
  }

  /// The earliest of those that are first stated later.
  public var firstStated: Claim? {
    claims.filter { $0.phase == .firstStated && !$0.value.isGap }
      .min { ($0.attested?.start ?? .distantFuture) < ($1.attested?.start ?? .distantFuture) }
  }

  /// Those that were last stated for the same time as the latest of them.
  public var lastStatedTogether: [Claim] {
    guard let last = lastStated else { return [] }
    // What a paper gave an end that has come was not stated for as long as the others were.
    let isStillOpen = claims.contains { $0.phase == .lastStated && $0.attested?.last == last.attested?.last }
    return claims.filter {
      (isStillOpen ? $0.phase == .lastStated : $0.isOver) && $0.isTold && $0.status != .planned
        && $0.attested?.last == last.attested?.last
        && (last.attested != nil || $0.value == last.value)
    }
  }

  /// Those that are first stated for the same time as the earliest of them.
  public var firstStatedTogether: [Claim] {
    guard let first = firstStated else { return [] }
    return claims.filter {
      $0.phase == .firstStated && !$0.value.isGap && $0.attested?.start == first.attested?.start
    }
  }

  /// Those that an earlier source described and a later whole list leaves out.
  public var notMentioned: [Claim] {
    claims.filter {
      if case .notMentioned = $0.phase { return true }
      return false
    }
  }
}

extension Day {
  /// A day before every day of the calendar, and one after.
  static let distantPast = Day(number: .min)
  static let distantFuture = Day(number: .max)
}

extension Claim {
  /// Lets a statement count no more than another that it rests on: a role through a post, the holding of the post.
  ///
  /// It stays stated for its own times.
  public mutating func limit(by other: Claim) {
    if !other.isLive { phase = other.phase }
    truth = truth && other.truth
  }

  /// Lets it be no more than possible, for a reason.
  public mutating func doubt(_ reason: Reasons) { truth = truth && .unknown(reason) }

  /// Whether both are attested for some day that they share; what has no dates shares every day.
  public func isContemporary(with other: Claim) -> Bool {
    guard let attested, let theirs = other.attested else { return true }
    return attested.overlaps(theirs)
  }
}
