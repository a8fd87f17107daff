public import Model

/// A post or a seat that was lost by absence, by a rule of its own, as far as registers tell.
public struct Lapse: Sendable {
  /// The post, or the member whose seat it is.
  public let agent: EntityID
  /// The rule.
  public let rule: Claim
  /// The days on one of which the absence is counted from.
  public let since: DayRange
  /// Whether that is the day of the last attendance; otherwise the post was taken up on it.
  public let isSinceAttendance: Bool
  /// The days on one of which it was lost; one of them may be still to come.
  public let days: DayRange
  /// Whether the last of them is over.
  public let isOver: Bool
  /// The meetings from then to that day at which it is recorded that nobody came for it.
  public let missed: [RecordedMeeting]
  /// Those of which it is not known.
  public let open: [RecordedMeeting]
  /// Whether a paper says that no other meetings were held.
  public let isWhole: Bool

  /// Whether no register and no meeting that is not recorded leaves it open.
  public var isCertain: Bool { open.isEmpty && isWhole && isOver }
}

extension Evaluation {
  /// The first loss by absence of a post or a seat on a body under its present holder, by now; nil where none is recorded.
  ///
  /// A post has its own rule, and then attendance at any body that it sits on or chairs counts; a seat has that of its
  /// body, and then attendance there.
  public mutating func lapse(of agent: EntityID, on body: EntityID) throws(Stop) -> Lapse? {
    let isPost = view.branch.kind(of: agent) == .post
    let own = isPost ? try claimList(of: agent, .lapse).live.first : nil
    let rules = try claimList(of: body, .lapse).live
    guard let rule = own ?? rules.first, case .duration(let length) = rule.value else {
      return nil
    }
    let holding = isPost ? try claimList(of: agent, .holder) : nil
    if holding?.isVacant ?? false { return nil }
    let bodies = own == nil ? [body] : try self.bodies(of: agent, and: body)
    var meetings: [(record: RecordedMeeting, mark: AttendanceTable.Mark)] = []
    for each in bodies {
      for record in try self.meetings(of: each) where !record.isPlanned && record.days != nil {
        if let mark = try mark(of: agent, at: record) { meetings.append((record, mark)) }
      }
    }
    let begin = holding?.live.first.flatMap { claim in
      claim.facts.compactMap { view.branch.boundary(view.branch.fact($0).from, isEnd: false)?.days }
        .max { $0.last < $1.last }
    }
    return lapse(of: agent, rule, length, meetings, since: begin, bodies)
  }

  private func lapse(
    of agent: EntityID, _ rule: Claim, _ length: Duration,
    _ meetings: [(record: RecordedMeeting, mark: AttendanceTable.Mark)], since begin: DayRange?, _ bodies: [EntityID]
  ) -> Lapse? {
    let now = view.slice.days.start
    let attended = meetings.filter { $0.mark == .attended }.compactMap { $0.record.days }
    let starts =
      (begin.map { [(days: $0, isAttended: false)] } ?? [])
      + attended.map { (days: $0, isAttended: true) }
      .filter { start in begin.map { start.days.last >= $0.last } ?? true }
    for start in starts.sorted(by: { $0.days.last < $1.days.last }) {
      let (from, day) = (start.days.last, start.days.last.advanced(by: length))
      let first = start.days.start.advanced(by: length)
      if first > now { return nil }
      // Whoever may have come by then has not been away for so long.
      if attended.contains(where: { $0 != start.days && $0.last > from && $0.start <= day }) { continue }
      let within = meetings.filter { meeting in
        guard let days = meeting.record.days else { return false }
        return days.last > from && days.start <= day && meeting.mark != .attended
      }
      let missed = within.filter { meeting in
        guard meeting.mark.isMissed, let days = meeting.record.days else { return false }
        return days.start > from && days.last <= day
      }
      let open = within.filter { !$0.mark.isMissed }
      // Meetings of which no register tells anything say nothing of an absence.
      if missed.isEmpty, open.allSatisfy(\.record.register.isUnrecorded) { continue }
      let span = DayRange(first: start.days.start, last: day)
      let lapse = Lapse(
        agent: agent, rule: rule, since: start.days, isSinceAttendance: start.isAttended,
        days: DayRange(first: first, last: day), isOver: day <= now,
        missed: missed.map(\.record), open: open.map(\.record),
        isWhole: bodies.allSatisfy { isWholeList(of: $0, [span]) }
      )
      // Who may have lost it and came again afterwards is not known to have lost it.
      if lapse.isCertain || !attended.contains(where: { $0.start > day }) { return lapse }
    }
    return nil
  }

  /// The bodies that a post sits on or chairs now.
  private mutating func bodies(of post: EntityID, and body: EntityID) throws(Stop) -> [EntityID] {
    var found = [body]
    for relation in [Relation.chair, .viceChair, .member] {
      found += try claimList(about: post, relation).live.map(\.subject).filter { view.branch.kind(of: $0) == .body }
    }
    return found.uniqued()
  }

  /// What a register says of one that has a seat there; nil where it has none.
  private mutating func mark(of agent: EntityID, at record: RecordedMeeting) throws(Stop) -> AttendanceTable.Mark? {
    try attendance(at: record, of: agent).members.first?.marks[0]
  }
}
