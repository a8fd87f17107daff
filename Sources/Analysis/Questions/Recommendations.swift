public import Model

/// A recommendation as it stands: who made it, who owns it, by when it is due, and what became of it.
public struct RecommendationState: Sendable {
  /// The recommendation.
  public let recommendation: EntityID
  /// Who made it, and in what; what is stated of each.
  public let makers, places: ClaimList
  /// The day on which it was made.
  public let day: ClaimList
  /// To whom it was made, and who owns it.
  public let addressees, owners: ClaimList
  /// By when it is due.
  public let due: ClaimList
  /// What became of it.
  public let progress: ClaimList
  /// Whether it is still to be done.
  public let isUndone: Truth
  /// Whether it is still to be done though its day is over.
  public let isOverdue: Truth

  /// Whether it only may have to do with what was asked: one of several owns it, or was given it.
  public internal(set) var isPerhaps = false

  /// Every statement of it that counts now.
  public var claims: [Claim] {
    (makers.live + places.live + day.live + addressees.live + owners.live + due.live + progress.live)
      + [owners, due, progress].compactMap(\.gap)
  }
}

extension Evaluation {
  /// The recommendations that have to do with something, in the order of the model: made by it, in it or to it, owned by
  /// it or about it; of a body or a place also with what belongs to it.
  ///
  /// What was made after the time asked about is left out, and counted.
  public mutating func recommendations(
    of subject: EntityID
  ) throws(Stop) -> (states: [RecommendationState], later: Int) {
    var found: Set<EntityID> = []
    var perhaps: Set<EntityID> = []
    for thing in try whomRecommendationsConcern(subject) {
      found.formUnion(
        try live(about: thing, [.recommender, .recommendedIn, .recommendedTo, .owner, .subjectMatter]))
      // One of several may be its owner, or the one to whom it was made.
      for relation in [Relation.owner, .recommendedTo, .recommender] {
        perhaps.formUnion(try choices(naming: thing, relation).map(\.subject))
      }
    }
    var (states, later): ([RecommendationState], Int) = ([], 0)
    for recommendation in view.branch.entities(.recommendation)
    where found.contains(recommendation) || perhaps.contains(recommendation) {
      try budget.spend(1)
      let day = try claimList(of: recommendation, .eventDay)
      if day.live.contains(where: { $0.value.days.map { $0.start > view.slice.days.last } ?? false }) {
        later += 1
      } else if view.life(of: recommendation).0 != .no {
        var state = try state(of: recommendation, made: day)
        state.isPerhaps = !found.contains(recommendation)
        states.append(state)
      }
    }
    return (states, later)
  }

  /// A thing with what belongs to it; of a person the posts ever held, of an organisation the posts within it.
  private mutating func whomRecommendationsConcern(_ subject: EntityID) throws(Stop) -> [EntityID] {
    switch view.branch.kind(of: subject) {
    case .body, .area: try circle(of: subject).members
    case .person: try [subject] + formerly(about: subject, [.holder])
    case .organisation: try [subject] + live(about: subject, [.organisation])
    default: [subject]
    }
  }

  private mutating func state(of recommendation: EntityID, made day: ClaimList) throws(Stop) -> RecommendationState {
    let due = try claimList(of: recommendation, .due)
    let progress = try claimList(of: recommendation, .progress)
    let isUndone = undone(progress)
    return RecommendationState(
      recommendation: recommendation, makers: try claimList(of: recommendation, .recommender),
      places: try claimList(of: recommendation, .recommendedIn), day: day,
      addressees: try claimList(of: recommendation, .recommendedTo),
      owners: try claimList(of: recommendation, .owner), due: due, progress: progress, isUndone: isUndone,
      isOverdue: isUndone && isPast(due))
  }

  /// Whether something is still to be done: what is done, rejected or superseded stays so; what was open when a paper last
  /// spoke of it may have been done since.
  private func undone(_ progress: ClaimList) -> Truth {
    var truth: Truth?
    // A paper that is outranked and says that it is done leaves that open: what was accepted was done, perhaps, since.
    let told = progress.live + progress.claims.filter { $0.phase == .outranked }
    for claim in told {
      guard case .word(let word) = claim.value else { continue }
      let isClosed = ["done", "rejected", "superseded"].contains(view.branch.text(word))
      var undone = isClosed ? Truth.no : view.lastStated(claim) == nil ? .yes : .unknown(.lastStated)
      if claim.phase == .outranked, !isClosed { continue }
      if case .unknown(let reasons) = claim.truth { undone = .unknown(reasons) }
      if let known = truth, known != undone { truth = .unknown(.disagree) } else { truth = undone }
    }
    return truth ?? .unknown(.notStated)
  }

  /// Whether the day by which something is due is over on the last of the days asked about.
  private func isPast(_ due: ClaimList) -> Truth {
    guard let days = due.certain.first?.value.days ?? due.possible.first?.value.days else { return .no }
    if days.last < view.slice.days.last { return due.certain.isEmpty ? .unknown(.notStated) : .yes }
    return days.start >= view.slice.days.last ? .no : .unknown(.dayNotStated)
  }
}

extension Value {
  /// The days that a date may be.
  fileprivate var days: DayRange? { if case .date(let date) = self { WrittenPeriod(date).range } else { nil } }
}
