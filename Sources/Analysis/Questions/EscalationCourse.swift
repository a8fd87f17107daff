public import Model

/// The days by which the steps of an escalation are to be taken, counted from the day on which it was raised.
public struct EscalationCourse: Sendable {
  /// A step on the way.
  public struct Step: Sendable {
    /// The step; nil for a line of reporting.
    public let step: EntityID?
    /// To whom.
    public let to: EscalationPlace
    /// The last day on which it is raised there, and on which it is settled there; nil where no limit tells it.
    public let raised, settled: Day?
  }

  /// The steps in order.
  public let steps: [Step]
  /// The last day of it all; nil where some limit is not stated.
  public let due: Day?
  /// What states the limits.
  public let claims: [Claim]
}

extension Evaluation {
  /// The days of an escalation by its route as that stood when it was raised; nil where its day, its route or where that
  /// begins is not stated closely enough, or where there are several ways.
  mutating func course(of raised: RaisedEscalation) throws(Stop) -> EscalationCourse? {
    guard raised.day.live.count == 1, case .date(let date)? = raised.day.live.first?.value,
      raised.route.live.count == 1, let route = raised.route.live.first?.value.entity,
      case let days = WrittenPeriod(date).range, days.start == days.last
    else { return nil }
    var then = Evaluation(view.at(TimeSlice(days.start)), log: log, budget: budget)
    defer { (log, budget) = (then.log, then.budget) }
    let places = try then.claimList(of: route, .raisedIn).live
    let raisers = try then.levels(of: route).first?.flatMap(\.from.agents) ?? []
    let origins = (places.isEmpty ? raisers : places.compactMap(\.value.entity)).uniqued()
    guard origins.count == 1 else { return nil }
    let answer = try then.escalation(along: [route], from: origins[0], to: nil)
    guard answer.paths.count == 1, !answer.isCut, answer.paths[0].doubtful.isEmpty else { return nil }
    return answer.paths[0].course(from: days.start)
  }
}

extension EscalationPath {
  /// The days of its steps when it is raised on a day.
  func course(from start: Day) -> EscalationCourse? {
    let settled = days(from: start)
    var before: Day? = start
    var steps: [EscalationCourse.Step] = []
    for (leg, day) in zip(legs, settled) {
      let lengths = leg.limits.filter { $0.relation == .deadline }.compactMap { claim -> Duration? in
        if case .duration(let length) = claim.value { length } else { nil }
      }
      let raised = lengths.count == 1 ? before.map { $0.advanced(by: lengths[0]) } : nil
      let isRaisedAlone = leg.limits.allSatisfy { $0.relation == .deadline }
      steps.append(
        EscalationCourse.Step(step: leg.step, to: leg.to, raised: raised, settled: isRaisedAlone ? nil : day))
      before = day
    }
    var due = settled.last.flatMap { $0 }
    if !limits.isEmpty {
      due = nil
      if let limit, case .duration(let length) = limit.value { due = start.advanced(by: length) }
    }
    let claims = legs.flatMap(\.limits) + limits
    return claims.isEmpty ? nil : EscalationCourse(steps: steps, due: due, claims: claims)
  }
}
