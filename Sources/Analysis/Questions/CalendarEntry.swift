public import Model

/// Something that falls on a day, or on some day of a longer time.
public struct CalendarEntry: Sendable {
  /// What happens then.
  public let kind: Kind
  /// The thing it happens to.
  public let subject: EntityID
  /// The days on which it may fall: one where the day is stated.
  public let days: DayRange
  /// The date as the sources write it; nil for what is counted on from a rhythm or a deadline.
  public let written: WrittenPeriod?
  /// The statements of the subject that say so, alike in their date; the first is what it is known by.
  public let claims: [Claim]
  /// Whether the sources only plan it.
  public let isPlanned: Bool
  /// What is known of whether it was done, of what is due or planned.
  public let outcome: Outcome?

  /// What happens.
  public enum Kind: Sendable, Hashable {
    case begins, ends
    /// Something is to be done.
    case due(Cycle)
    /// What was recommended is to be done.
    case toBeDone
    /// A paper is to be reviewed, or runs out.
    case review, expires
    /// The period that a paper or a priority is for begins or ends.
    case periodBegins, periodEnds
    /// A paper is agreed or published.
    case agreed, published
    /// An event, a decision or a meeting.
    case happens
    /// Something that a source says is going to be so.
    case promised
    /// The turn of one of several begins.
    case turn(EntityID)
  }

  /// From what a due date is counted.
  public struct Cycle: Sendable, Hashable {
    /// How long after.
    public let length: Duration
    /// What it was last done with, or what started its time.
    public let since: EntityID
    /// Whether the time is a limit from a start, and not a rhythm.
    public let isLimit: Bool
    /// How many rhythms lie between, from one on.
    public let turns: Int
  }

  /// What is known of whether something was done.
  public enum Outcome: Sendable, Hashable {
    /// These state that it was, or speak of it afterwards.
    case stated([EntityID])
    /// It is next stated for later than it was due.
    case later(EntityID, WrittenPeriod)
    /// A later source says the same of the time itself.
    case confirmed
    /// Sources reach beyond the time, and none says.
    case notStated
    /// No source reaches so far.
    case notReached
  }

  /// Whether the day is stated.
  public var isExact: Bool { days.start == days.last }

  /// The entry's mark among entries of one model, made of ids of facts: the same as long as they are stated.
  public func mark(in branch: Branch) -> String {
    let fact = claims.first?.facts.first.map { branch.id(of: $0).description } ?? branch.id(of: subject)
    switch kind {
    case .begins, .periodBegins: return fact + "-begins"
    case .ends, .periodEnds: return fact + "-ends"
    case .due(let cycle): return "\(fact)-due-\(branch.id(of: cycle.since))-\(cycle.turns)"
    case .turn(let holder): return "\(fact)-turn-\(branch.id(of: holder))-\(days.start.number)"
    case .toBeDone, .review, .expires, .agreed, .published, .happens, .promised: return fact
    }
  }
}

/// What a calendar holds, and what it cannot hold because no date is stated.
public struct CalendarAnswer: Sendable {
  /// In the order of time.
  public internal(set) var entries: [CalendarEntry] = []
  /// Duties that have a rhythm and no date to count it from.
  public internal(set) var rhythms: [EntityID] = []
  /// Duties that have a time limit and no start.
  public internal(set) var limits: [EntityID] = []
  /// Bodies of which a rhythm of meetings is stated and no meeting.
  public internal(set) var bodies: [EntityID] = []
  /// Plans, strategies and arrangements without a period, a review or an end.
  public internal(set) var papers: [EntityID] = []
  /// Posts with a holder and no end of the term.
  public internal(set) var terms: [EntityID] = []
  /// Things of which something is planned for no stated time.
  public internal(set) var promises: [EntityID] = []
}

extension DayRange {
  /// The range as a date or period that is written so; nil where none is.
  public var written: WrittenPeriod? {
    if start == last { return WrittenPeriod(WrittenDate(start)) }
    let (year, month, _) = start.parts
    let candidates = [
      WrittenDate(year: year, month: month), WrittenDate(year: year),
      month == 4 ? WrittenDate(financialYear: year) : nil,
    ]
    return candidates.compactMap { $0 }.first { $0.range == self }.map { WrittenPeriod($0) }
  }

  /// The time of a length that follows the range.
  func next(for length: Duration) -> DayRange {
    DayRange(first: end, last: max(end, end.advanced(by: length).advanced(by: -1)))
  }

  /// The same range so much later.
  func later(by length: Duration) -> DayRange {
    let start = start.advanced(by: length)
    // A whole month, year or financial year stays whole.
    let end = end.advanced(by: length)
    return DayRange(first: start, last: max(start, end.advanced(by: -1)))
  }
}
