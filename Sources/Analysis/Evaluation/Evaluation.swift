public import Model

/// Hears of everything an evaluation reads.
///
/// A question is one function; with the empty recorder it only answers, with one that records it also explains.
public protocol Recorder: Sendable {
  /// A claim list was read, and these of its claims count.
  mutating func read(_ claims: [Claim])

  /// A claim list was read in which nothing holds, and no source says that nothing does.
  mutating func missed(_ silence: MissingFact)
}

extension Recorder {
  /// Most recorders do not keep what was not found.
  public mutating func missed(_ silence: MissingFact) {}
}

/// A relation of a thing of which nothing is stated that holds.
public struct MissingFact: Hashable, Sendable {
  /// The thing.
  public let entity: EntityID
  /// What is not stated of it.
  public let relation: Relation
  /// Whether the relation leads to the thing rather than from it.
  public let isInverse: Bool
}

/// The recorder that keeps nothing.
public struct Unrecorded: Recorder {
  /// A recorder that keeps nothing.
  public init() {}

  /// Hears of a claim list that was read.
  public mutating func read(_ claims: [Claim]) {}
}

/// The recorder that keeps every fact read, once, in the order of reading.
public struct Trace: Recorder {
  /// The facts read, in order.
  public private(set) var facts: [FactRef] = []
  private var seen: Set<FactRef> = []

  /// A recorder that keeps every fact read.
  public init() {}

  /// Hears of a claim list that was read.
  public mutating func read(_ claims: [Claim]) {
    for fact in claims.flatMap(\.facts) where seen.insert(fact).inserted { facts.append(fact) }
  }
}

/// One run of a question: the view it is asked of, who hears what is read, and how far it may go.
public struct Evaluation<R: Recorder> {
  /// The view the question is asked of.
  public private(set) var view: View
  /// Who hears what is read.
  public var recorder: R
  /// What is left of the budget.
  public internal(set) var budget: Budget

  /// A run over a view.
  public init(_ view: View, recorder: R, budget: Budget) {
    self.view = view
    self.recorder = recorder
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
    recorder.missed(MissingFact(entity: entity, relation: relation, isInverse: isInverse))
  }

  private mutating func heard(_ claimList: ClaimList) throws(Stop) {
    try budget.spend(1 + claimList.claims.count)
    recorder.read(claimList.claims)
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
}
