public import Model

/// Whether a meeting that was held could decide.
public struct MeetingQuorum: Sendable {
  /// The meeting as it is recorded.
  public let record: RecordedMeeting
  /// The answer for each time that its day may lie in; none where no day or body is stated, or it is only planned.
  public let answers: [QuorumAnswer]
  /// Whether it was quorate.
  public let truth: Truth

  /// The rule it was judged by, where it is one and the same for all of its days.
  public var rule: Expression? {
    guard let rule = answers.first?.rule, answers.allSatisfy({ $0.rule == rule }) else { return nil }
    return rule
  }
}

extension Evaluation {
  /// Whether a meeting that was held could decide: who came by its register, the members and the quorum of its day.
  ///
  /// Where the day is not known closely enough, or papers disagree on it, every day that it may be has to say the same.
  public mutating func quorum(ofMeeting meeting: EntityID) throws(Stop) -> MeetingQuorum {
    let record = try recorded(meeting)
    guard !record.isPlanned else { return MeetingQuorum(record: record, answers: [], truth: .unknown(.planned)) }
    guard let body = record.body, !record.dates.isEmpty else {
      return MeetingQuorum(record: record, answers: [], truth: .unknown(.notStated))
    }
    var answers: [QuorumAnswer] = []
    for date in record.dates {
      answers += try at(WrittenPeriod(date)) { (run) throws(Stop) in
        try run.quorum(of: body, .recorded(record.register), isVerdictAlone: true)
      }
    }
    guard let first = answers.first?.truth else {
      return MeetingQuorum(record: record, answers: [], truth: .unknown(.dayNotStated))
    }
    if answers.allSatisfy({ $0.truth == first }) {
      return MeetingQuorum(record: record, answers: answers, truth: first)
    }
    let reasons = answers.reduce(record.dates.count > 1 ? Reasons.disagree : .dayNotStated) {
      $0.union($1.truth.reasons)
    }
    return MeetingQuorum(record: record, answers: answers, truth: .unknown(reasons))
  }

  /// The meetings of a body that are recorded, in the order of their days; those of no stated day last.
  public mutating func meetings(of body: EntityID) throws(Stop) -> [RecordedMeeting] {
    var found: [RecordedMeeting] = []
    let claims = view.claims(view.branch.facts(about: body, .meetingOf)).filter { $0.truth != .no }
    for meeting in claims.map(\.subject).uniqued() { found.append(try recorded(meeting)) }
    func key(_ meeting: RecordedMeeting) -> (Int32, Int32) {
      meeting.days.map { ($0.start.number, $0.last.number) } ?? (.max, .max)
    }
    return found.enumerated().sorted {
      let (left, right) = (key($0.element), key($1.element))
      return (left.0, left.1, $0.offset) < (right.0, right.1, $1.offset)
    }.map(\.element)
  }
}
