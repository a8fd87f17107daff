public import Model

/// Who came to the recorded meetings of a body, by member.
public struct AttendanceTable: Sendable {
  /// The meetings counted, in the order of their days.
  public let meetings: [RecordedMeeting]
  /// Those of which no day is stated, and those that are only planned.
  public let uncounted: [RecordedMeeting]
  /// The members, in the order in which they first have a seat.
  public internal(set) var members: [Member]
  /// Whether a paper says that the meetings recorded are all that were held.
  public let isWhole: Bool

  /// What a register says of one member at one meeting.
  public enum Mark: Hashable, Sendable {
    case attended
    /// Someone who acts for the member came.
    case byDeputy
    /// Someone came who acts for the member or for another.
    case perhapsByDeputy
    case apologies
    /// Apologies, and someone came who may count in the place of the member.
    case apologiesPerhapsByDeputy
    /// Not among those present, in a register that is whole, and no apologies.
    case absent
    case notRecorded
    /// It cannot be known, for these reasons.
    case notKnown(Reasons)

    /// Whether the member itself was not there.
    public var isMissed: Bool { self == .apologies || self == .absent }
    /// Whether the member itself may not have been there, and may have been.
    public var isOpen: Bool {
      switch self {
      case .notRecorded, .notKnown, .perhapsByDeputy, .apologiesPerhapsByDeputy: true
      default: false
      }
    }
  }

  /// A member, and what is recorded of it.
  public struct Member: Sendable {
    /// The organisation, body, post or person that has the seat.
    public let agent: EntityID
    /// For each meeting what its register says; nil where it was no member then.
    public internal(set) var marks: [Mark?]
    /// Whether it had its seat for certain at each meeting.
    public internal(set) var isCertain = true
    /// The posts of its seat that are recorded as vacant, at a meeting whose register names who came or sent apologies all
    /// the same.
    public internal(set) var vacant: [EntityID] = []
    /// What gives it its seat.
    public internal(set) var claims: [Claim] = []
  }
}

/// Meetings one after another to which a member did not come.
public struct MissedRun: Sendable {
  /// The meetings, by their positions in the table.
  public let meetings: ClosedRange<Int>
  /// Whether it is recorded of each; otherwise a register leaves it open, or the order of the meetings is not known.
  public let isCertain: Bool
}

extension AttendanceTable {
  /// The longest run of recorded meetings that a member missed, of at least so many; certain ones before possible ones.
  public func missed(_ member: Member, atLeast number: Int) -> MissedRun? {
    let certain = runs(member) { $0.isMissed }.filter { isInOrder($0) && $0.count >= number }
    if let run = certain.max(by: { $0.count < $1.count }) { return MissedRun(meetings: run, isCertain: true) }
    let possible = runs(member) { $0.isMissed || $0.isOpen }.filter { run in
      run.count >= number && run.contains { member.marks[$0]?.isMissed ?? false }
    }
    return possible.max { $0.count < $1.count }.map { MissedRun(meetings: $0, isCertain: false) }
  }

  /// Stretches of meetings at which it was a member and something holds of each.
  private func runs(_ member: Member, where holds: (Mark) -> Bool) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var start: Int?
    for position in member.marks.indices {
      if let mark = member.marks[position], holds(mark) {
        start = start ?? position
      } else if let first = start {
        found.append(first...(position - 1))
        start = nil
      }
    }
    if let first = start { found.append(first...(member.marks.count - 1)) }
    return found
  }

  /// Whether every other meeting was for certain before all of a run, or after it.
  private func isInOrder(_ run: ClosedRange<Int>) -> Bool {
    let inside = run.compactMap { meetings[$0].days }
    guard let first = inside.map(\.start).min(), let last = inside.map(\.last).max() else { return false }
    return meetings.indices.allSatisfy { position in
      guard !run.contains(position), let days = meetings[position].days else { return true }
      return days.last < first || days.start > last
    }
  }
}

extension Evaluation {
  /// Who came to the recorded meetings of a body.
  ///
  /// - Parameter period: only meetings that may lie in these days; nil for all.
  public mutating func attendance(of body: EntityID, in period: DayRange?) throws(Stop) -> AttendanceTable {
    let all = try meetings(of: body)
    let counted = all.filter { meeting in
      guard !meeting.isPlanned, let days = meeting.days else { return false }
      return period.map { days.overlaps($0) } ?? true
    }
    let uncounted = all.filter { $0.isPlanned || $0.days == nil }
    let isWhole = isWholeList(of: body, counted.compactMap(\.days))
    var table = AttendanceTable(meetings: counted, uncounted: uncounted, members: [], isWhole: isWhole)
    for position in counted.indices { try fill(&table, body, position, of: nil) }
    return table
  }

  /// Who came to one meeting of a body.
  ///
  /// - Parameter only: one whose seats alone are looked at, as a member or as who comes for one; nil for all.
  public mutating func attendance(
    at record: RecordedMeeting, of only: EntityID? = nil
  ) throws(Stop) -> AttendanceTable {
    var table = AttendanceTable(meetings: [record], uncounted: [], members: [], isWhole: false)
    if let body = record.body { try fill(&table, body, 0, of: only) }
    return table
  }

  /// Whether a paper says that the meetings recorded are all that a body held, for a time that holds some days.
  func isWholeList(of body: EntityID, _ days: [DayRange]) -> Bool {
    let branch = view.branch
    let periods = view.claims(branch.facts(of: body, .complete)).filter {
      $0.value == .relation(.meetingOf, isInverse: true) && $0.status == .inForce
    }.flatMap { $0.periods }.map(\.range)
    return !days.isEmpty && days.allSatisfy { day in periods.contains { $0.covers(day) } }
  }

  /// Marks everyone who had a seat at a meeting; where its day is not known closely enough, what all of its days say.
  private mutating func fill(
    _ table: inout AttendanceTable, _ body: EntityID, _ position: Int, of only: EntityID?
  ) throws(Stop) {
    let meeting = table.meetings[position]
    var slices: [[MarkedSeat]] = []
    for date in meeting.dates {
      slices += try at(WrittenPeriod(date)) { (run) throws(Stop) in try run.marked(body, meeting.register, of: only) }
    }
    for agent in slices.flatMap({ $0 }).map(\.agent).uniqued() {
      let seats = slices.map { slice in slice.first { $0.agent == agent } }
      let marks = Set(seats.map { $0?.mark })
      let first = seats.compactMap { $0 }.first
      let reason: Reasons = meeting.dates.count > 1 ? .disagree : .dayNotStated
      let mark = marks.count == 1 ? first?.mark : .notKnown(reason)
      let known =
        table.members.firstIndex { $0.agent == agent }
        ?? {
          table.members.append(.init(agent: agent, marks: table.meetings.map { _ in nil }))
          return table.members.count - 1
        }()
      table.members[known].marks[position] = mark
      if !seats.allSatisfy({ $0?.isCertain ?? false }) { table.members[known].isCertain = false }
      let vacant = table.members[known].vacant + seats.compactMap { $0?.vacant }
      table.members[known].vacant = vacant.uniqued()
      let claims = seats.compactMap { $0?.claims }.flatMap { $0 }
      let facts = Set(table.members[known].claims.flatMap(\.facts))
      table.members[known].claims += claims.filter { facts.isDisjoint(with: $0.facts) }
    }
  }

  /// A seat at a meeting and what its register says of who has it.
  private struct MarkedSeat {
    let agent: EntityID
    let mark: AttendanceTable.Mark
    let isCertain: Bool
    /// The post that is recorded as vacant; nil where it is not.
    let vacant: EntityID?
    let claims: [Claim]
  }

  /// The seats of members at a meeting of now, each marked; of one who has several the first that is filled.
  private mutating func marked(
    _ body: EntityID, _ register: Register, of only: EntityID?
  ) throws(Stop) -> [MarkedSeat] {
    var seating = try self.seating(of: body)
    _ = try fill(&seating, of: body, from: register)
    var found: [MarkedSeat] = []
    for seat in seating.seats where !seat.isBeside && seat.kindOnly == nil {
      if let only, !seat.agents.contains(only) { continue }
      // Nobody comes for a vacant post, unless the register names who did.
      if seat.isVacant, seat.isFilled == .no, seat.isAway == .no { continue }
      guard let agent = only ?? seat.member, seat.truth != .no else { continue }
      var mark = AttendanceTable.Mark(seat)
      // Of one who perhaps was no member yet it is not known whether a meeting was missed.
      if case .unknown(let reasons) = seat.truth, mark.isMissed { mark = .notKnown(reasons) }
      let marked = MarkedSeat(
        agent: agent, mark: mark, isCertain: seat.truth == .yes && !seat.isChoice,
        vacant: seat.isVacant ? seat.officer ?? agent : nil, claims: seat.claims)
      if let known = found.firstIndex(where: { $0.agent == agent }) {
        if marked.mark == .attended { found[known] = marked }
      } else {
        found.append(marked)
      }
    }
    return found
  }
}

extension AttendanceTable.Mark {
  /// What a register says of the one who has a seat.
  fileprivate init(_ seat: Seat) {
    if seat.mayBeByDeputy || (seat.isByDeputy && !seat.isFilled.reasons.isEmpty) {
      self = seat.isAway == .yes ? .apologiesPerhapsByDeputy : .perhapsByDeputy
      return
    }
    self =
      switch seat.isFilled {
      case .yes: seat.isByDeputy ? .byDeputy : .attended
      case .no: seat.isAway == .yes ? .apologies : .absent
      case .unknown(let reasons): reasons == .notStated ? .notRecorded : .notKnown(reasons)
      }
  }
}
