public import Model

/// An escalation as it stands: who raised it, along which route, how far it came, and what came back.
public struct RaisedEscalation: Sendable {
  /// The escalation.
  public let escalation: EntityID
  /// Who raised it, and on which day.
  public let raisers, day: ClaimList
  /// The route along which it went, and the steps of it that it came to.
  public let route, steps: ClaimList
  /// What came back, and on which day.
  public let answer, answered: ClaimList
  /// Whether nothing had come back by the time asked about; where no answer is recorded, that is not known.
  public let isOpen: Truth

  /// What its route says of time, for the day on which it was raised; nil where that does not tell it.
  public internal(set) var course: EscalationCourse?

  /// Whether it only may have to do with what was asked: one of several raised it.
  public internal(set) var isPerhaps = false

  /// Every statement of it that counts.
  public var claims: [Claim] {
    raisers.live + day.live + route.live + steps.live + answer.live + answered.live
  }
}

extension Evaluation {
  /// The escalations that have to do with something, in the order of the model: raised by it, about it, along it or come
  /// to it; of a body or a place also along the routes that begin there, and those of what belongs to it.
  ///
  /// What was raised after the time asked about is left out, and counted.
  public mutating func escalations(
    of subject: EntityID
  ) throws(Stop) -> (raised: [RaisedEscalation], later: Int) {
    var found: Set<EntityID> = view.branch.kind(of: subject) == .escalation ? [subject] : []
    var perhaps: Set<EntityID> = []
    for thing in try whomEscalationsConcern(subject) {
      found.formUnion(try live(about: thing, [.raisedBy, .subjectMatter, .routeTaken, .reached]))
      for route in try live(about: thing, [.raisedIn]) { found.formUnion(try live(about: route, [.routeTaken])) }
      for step in try live(about: thing, [.raisedTo]) { found.formUnion(try live(about: step, [.reached])) }
      perhaps.formUnion(try choices(naming: thing, .raisedBy).map(\.subject))
    }
    var (raised, later): ([RaisedEscalation], Int) = ([], 0)
    for escalation in view.branch.entities(.escalation)
    where found.contains(escalation) || perhaps.contains(escalation) {
      try budget.spend(1)
      let day = try claimList(of: escalation, .eventDay)
      if day.live.contains(where: { $0.firstDays.map { $0.start > view.slice.days.last } ?? false }) {
        later += 1
      } else if view.life(of: escalation).0 != .no {
        var state = try state(of: escalation, raised: day)
        state.isPerhaps = !found.contains(escalation)
        state.course = try course(of: state)
        raised.append(state)
      }
    }
    return (raised, later)
  }

  /// A thing with what belongs to it; of an organisation the posts within it.
  private mutating func whomEscalationsConcern(_ subject: EntityID) throws(Stop) -> [EntityID] {
    switch view.branch.kind(of: subject) {
    case .body, .area: try circle(of: subject).members
    case .organisation: try [subject] + live(about: subject, [.organisation])
    default: [subject]
    }
  }

  private mutating func state(of escalation: EntityID, raised day: ClaimList) throws(Stop) -> RaisedEscalation {
    let answer = try claimList(of: escalation, .cameBack)
    let answered = try claimList(of: escalation, .answered)
    return RaisedEscalation(
      escalation: escalation, raisers: try claimList(of: escalation, .raisedBy), day: day,
      route: try claimList(of: escalation, .routeTaken), steps: try claimList(of: escalation, .reached),
      answer: answer, answered: answered, isOpen: open(answer, answered))
  }

  /// Whether nothing had come back by then: a day that is still to come leaves it open, an answer without a day may have
  /// come later.
  private func open(_ answer: ClaimList, _ answered: ClaimList) -> Truth {
    let days = answered.live.compactMap(\.firstDays)
    if !days.isEmpty {
      if days.allSatisfy({ $0.last <= view.slice.days.last }) { return .no }
      return days.allSatisfy { $0.start > view.slice.days.last } ? .yes : .unknown(.dayNotStated)
    }
    return answer.live.isEmpty ? .unknown(.notStated) : .no
  }
}

extension Claim {
  /// The days that its date may be.
  fileprivate var firstDays: DayRange? { if case .date(let date) = value { WrittenPeriod(date).range } else { nil } }
}
