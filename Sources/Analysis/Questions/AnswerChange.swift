public import Model

/// One change in what a question answers.
public struct AnswerChange: Sendable {
  /// What belonged to the answer before and not after, in the order found.
  public internal(set) var gone: [RuntimeValue]
  /// What belongs to it after and did not before.
  public internal(set) var come: [RuntimeValue]
  /// How closely the sources date it.
  public internal(set) var dating: Dating
  /// The first and the last day on which it may have come.
  public internal(set) var days: DayRange
  /// The statements that no longer count, as they stood before.
  public internal(set) var ended: [Claim]
  /// The statements that count now, as they stand after it.
  public internal(set) var begun: [Claim]
  /// The statements that date it: the day of the event.
  public internal(set) var dates: [Claim] = []
  /// Of a whole thing: what is stated of it that changed.
  public internal(set) var path: Expression.Path?

  /// How closely the sources date a change.
  public enum Dating: Sendable, Hashable {
    /// By a date or an event, as closely as it is written; of an end the last day.
    case stated(Bound, isEnd: Bool)
    /// One value is stated for the first period and another for the second; nothing says when it changed.
    case between(WrittenPeriod, WrittenPeriod)
    /// It is stated for this period first, and nothing is said of the time before.
    case first(WrittenPeriod?)
    /// It is stated for this period last; perhaps a later whole list leaves it out.
    case last(WrittenPeriod?, leftOutBy: EntityID?)

    /// The order of changes that may have come on the same days: the more closely dated first.
    var rank: Int {
      switch self {
      case .stated: 0
      case .between: 1
      case .first: 2
      case .last: 3
      }
    }
  }

  /// Whether it changes something that was stated before, rather than being the first or the last that is stated.
  public var isChange: Bool {
    switch dating {
    case .stated, .between: true
    case .first: !gone.isEmpty
    case .last(_, let source): source != nil
    }
  }

  /// The time for which both what went and what came are stated: there the sources differ; nil where there is none.
  public var overlap: DayRange? {
    guard case .between = dating else { return nil }
    for before in ended.flatMap(\.periods) {
      for after in begun.flatMap(\.periods) where before.range.overlaps(after.range) {
        return DayRange(
          first: max(before.range.start, after.range.start), last: min(before.range.last, after.range.last))
      }
    }
    return nil
  }
}

/// What a question answers in one stretch of time, and what it rests on there.
struct Sample {
  let slice: TimeSlice
  private var elements: [RuntimeValue: Presence] = [:]
  /// Whether that there is nobody belongs to the answer: it is of what one thing has by one relation.
  private let tellsVacancy: Bool
  /// In the order found.
  private(set) var order: [RuntimeValue] = []
  /// The statements that count, by their facts.
  private(set) var live: [FactRef: Claim] = [:]
  private(set) var all: [Claim]

  /// Whether something belongs to the answer.
  enum Presence { case no, undecided, yes }

  init(_ set: PartialSet, _ claims: [Claim], at slice: TimeSlice, tellsVacancy: Bool = false) {
    (self.slice, self.tellsVacancy) = (slice, tellsVacancy)
    all = claims
    for claim in claims where counts(claim) {
      for fact in claim.facts { live[fact] = claim }
    }
    // Whose turn it is may hang on a day that is not stated too.
    let isUndecided = live.values.contains { claim in
      if case .choice = claim.value { return true }
      return claim.truth.reasons.contains(.dayNotStated)
    }
    for (element, truth) in set.members {
      if case .truth(.unknown(let reasons)) = element, reasons.contains(.dayNotStated) {
        for either in [RuntimeValue.truth(.yes), .truth(.no)] { add(either, .undecided) }
        continue
      }
      // Nobody counted what no source lists.
      if element == .number(0), truth != .yes { continue }
      add(element, isUndecided && truth.reasons.contains(.dayNotStated) ? .undecided : .yes)
    }
  }

  private mutating func add(_ element: RuntimeValue, _ presence: Presence) {
    if elements.updateValue(presence, forKey: element) == nil { order.append(element) }
  }

  func presence(_ element: RuntimeValue) -> Presence { elements[element] ?? .no }

  /// Whether a statement says something that the answer may hang on.
  func counts(_ claim: Claim) -> Bool {
    claim.isLive && claim.truth != .no && (!claim.value.isGap || tellsVacancy && claim.value == .vacant)
  }

  var isSilent: Bool { elements.isEmpty }
}

extension Evaluation {
  /// What one thing has by one relation where nothing that is there is stated: nobody, or the name with which it was declared.
  mutating func withoutStatement(_ expression: Expression) throws(Stop) -> RuntimeValue? {
    guard let (entity, relation) = expression.ofOneThing else { return nil }
    let stated = try claimList(of: entity, relation)
    if stated.isVacant { return .nobody }
    return relation == .called && stated.areAllToCome ? .text(view.branch.declaredName(of: entity)) : nil
  }
}

extension ClaimList {
  /// Whether each is stated to begin later: until then a thing has the name with which it was declared.
  var areAllToCome: Bool {
    !claims.isEmpty
      && claims.allSatisfy { claim in
        if case .notYet = claim.phase { return true }
        return false
      }
  }
}

extension RuntimeValue {
  /// That nobody is there, where that is stated.
  static let nobody = RuntimeValue.word("vacant")
}

extension Expression {
  /// What one thing has by one relation, of which a paper may say that it is vacant.
  var ofOneThing: (entity: EntityID, relation: Relation)? {
    guard case .step(from: .entity(let entity), along: let path) = self, !path.isInverse, !path.isTransitive,
      path.qualifier == nil
    else { return nil }
    return (entity, path.relation)
  }

  /// Whether it reads the model at the time that it is asked of, so that its answer may change with time.
  public var varies: Bool {
    switch self {
    case .all, .it, .now, .step: true
    case .at: false
    default: children.contains(where: \.varies)
    }
  }
}
