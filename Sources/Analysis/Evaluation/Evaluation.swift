public import Model

/// One run of a question: the view it is asked of, what was read for it, and how far it may go.
public struct Evaluation {
  /// The view the question is asked of.
  public private(set) var view: View
  /// What was read.
  public var log: ReadLog
  /// What is left of the budget.
  public internal(set) var budget: Budget
  /// Whether what only an earlier paper states is possible and not certain: for what is looked up, not for rules.
  public var doubtsLastStated = false
  /// The statements come upon that another paper's better evidenced one goes before, for the same time.
  public internal(set) var overruled: [Claim] = []
  /// The periods of the payments and figures that were counted, each once.
  public internal(set) var periodsCounted: [WrittenPeriod] = []
  /// The readings of the amounts that were counted of what is stated, nil for those of which none is said.
  public internal(set) var readingsCounted: Set<String?> = []
  /// Which of several a statement is taken to mean, while a condition is tried in every case.
  var assumed: [FactRef: EntityID] = [:]
  /// The statements of one of several that a condition came upon, with those several.
  var undecided: [FactRef: [EntityID]] = [:]
  /// The meeting at which a rule is read, in which a set stands for those of it who are there; nil elsewhere.
  var meeting: Meeting?

  /// A run over a view.
  public init(_ view: View, log: ReadLog = ReadLog(), budget: Budget) {
    self.view = view
    self.log = log
    self.budget = budget
  }

  /// What is stated of one relation of a thing; what counts is recorded.
  public mutating func claimList(of subject: EntityID, _ relation: Relation) throws(Stop) -> ClaimList {
    let claimList = view.claimList(of: subject, relation)
    try heard(claimList)
    note(claimList, subject, relation, isInverse: false)
    return claimList
  }

  /// What is stated of the things that have this one as their object; what counts is recorded.
  public mutating func claimList(about object: EntityID, _ relation: Relation) throws(Stop) -> ClaimList {
    let claimList = view.claimList(about: object, relation)
    try heard(claimList)
    note(claimList, object, relation, isInverse: true)
    return claimList
  }

  private mutating func note(_ claimList: ClaimList, _ entity: EntityID, _ relation: Relation, isInverse: Bool) {
    if claimList.isComplete || !claimList.live.isEmpty { return }
    log.missed(MissingFact(entity: entity, relation: relation, isInverse: isInverse))
  }

  mutating func heard(_ claimList: ClaimList) throws(Stop) {
    try budget.spend(1 + claimList.claims.count)
    log.read(claimList.claims)
    noteOverruled(claimList)
  }

  /// Does something at other time slices of the same branch, and comes back.
  mutating func at<Result>(
    _ period: WrittenPeriod, _ body: (inout Evaluation) throws(Stop) -> Result
  ) throws(Stop) -> [Result] {
    let outer = view
    defer { view = outer }
    var results: [Result] = []
    for slice in view.branch.stretches(of: period) {
      view = outer.at(slice)
      results.append(try body(&self))
    }
    return results
  }

  /// Does something by what was known by another day, and comes back.
  mutating func known<Result>(
    by day: Day, _ body: (inout Evaluation) throws(Stop) -> Result
  ) throws(Stop) -> Result {
    let outer = view
    defer { view = outer }
    view = View(outer.branch, at: outer.slice, knownBy: day)
    return try body(&self)
  }

  /// Reads something as it is, whoever comes to a meeting.
  mutating func whoeverComes<Result>(
    _ body: (inout Evaluation) throws(Stop) -> Result
  ) throws(Stop) -> Result {
    let outer = meeting
    meeting = nil
    defer { meeting = outer }
    return try body(&self)
  }
}
