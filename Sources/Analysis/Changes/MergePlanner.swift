public import Model

extension Evaluation {
  /// What a merger would do, with what was chosen so far.
  ///
  /// The view must be of the merger's eve, and the merger free of problems on its branch.
  public mutating func plan(_ merger: Merger, _ resolutions: [FactID: Resolution] = [:]) throws(Stop) -> Plan {
    var compilation = MergePlanner(run: self, merger: merger, resolutions: resolutions)
    let plan = try compilation.compile()
    self = compilation.run
    return plan
  }
}

/// A merger while it is compiled: gathered, judged line by line, clashes found, choices applied, and carried out on a
/// branch of its own.
struct MergePlanner {
  var run: Evaluation
  let merger: Merger
  let resolutions: [FactID: Resolution]
  /// What is merged, by id, so that the order in which it was named changes nothing.
  let things: [EntityID]
  let merged: Set<EntityID>

  var lines: [Plan.Line] = []
  var seen: Set<FactRef> = []
  var items: [OpenItem] = []
  /// Lines that go on for the successor, and those whose outcome an item decides.
  var pool: Set<Int> = []
  /// Things that end with the merged bodies although they are none of them.
  var endings: [EntityID] = []
  /// Facts that end without either of their ends ending.
  var explicitEnds: [FactRef] = []
  /// What begins besides what is carried: a gap with the words of a choice.
  var gaps: [(subject: EntityID?, relation: Relation, words: String)] = []
  /// Words of a choice that go with a line that is carried.
  var remarks: [Int: String] = [:]

  init(run: Evaluation, merger: Merger, resolutions: [FactID: Resolution]) {
    self.run = run
    self.merger = merger
    self.resolutions = resolutions
    let branch = run.view.branch
    things = merger.merged.sorted { branch.id(of: $0) < branch.id(of: $1) }
    merged = Set(things)
  }

  var view: View { run.view }
  var branch: Branch { run.view.branch }

  mutating func compile() throws(Stop) -> Plan {
    try gather()
    for index in lines.indices { judge(index) }
    endRepresented()
    try findItems()
    settle()
    endTellingItself()
    endPosts()
    try addConsequences()
    return carryOut()
  }

  // MARK: Gathering

  /// A relation of a subject, whose claim list is read once.
  private struct Seat: Hashable {
    let subject: EntityID
    let relation: Relation
  }

  private mutating func gather() throws(Stop) {
    for thing in things { try take(branch.facts(of: thing) + branch.facts(about: thing), .merged) }
    try take(branch.facts(naming: merged), .merged)
    for fund in subjects(.fundBody) { try take(branch.facts(of: fund) + branch.facts(about: fund), .fund) }
    for route in routes() {
      try take(branch.facts(of: route) + branch.facts(about: route), .route)
      for step in branch.facts(about: route, .stepOf) {
        try take(branch.facts(of: branch.subject(step)) + branch.facts(about: branch.subject(step)), .route)
      }
    }
    for function in subjects(.dischargedBy) where !merged.contains(function) {
      try take(branch.facts(of: function) + branch.facts(about: function), .function)
    }
  }

  /// The things that have a merged body as their object, each once, in order.
  private func subjects(_ relation: Relation) -> [EntityID] {
    var found: [EntityID] = []
    for thing in things {
      for fact in branch.facts(about: thing, relation) where !found.contains(branch.subject(fact)) {
        found.append(branch.subject(fact))
      }
    }
    return found
  }

  /// The routes that the merged bodies and the groups below them raise, receive or decide.
  private func routes() -> [EntityID] {
    var groups = things
    var position = 0
    while position < groups.count, groups.count < 1000 {
      for fact in branch.facts(about: groups[position], .parent) where !groups.contains(branch.subject(fact)) {
        groups.append(branch.subject(fact))
      }
      position += 1
    }
    var found: [EntityID] = []
    for relation in [Relation.raisedIn, .decider, .raisedBy, .raisedTo] {
      for fact in groups.flatMap({ branch.facts(about: $0, relation) }) {
        let subject = branch.subject(fact)
        let route =
          branch.kind(of: subject) == .step
          ? branch.facts(of: subject, .stepOf).first.flatMap { branch.value($0).entity } : subject
        if let route, branch.kind(of: route) == .route, !found.contains(route) { found.append(route) }
      }
    }
    return found
  }

  /// Adds lines for facts that have none yet, statement by statement.
  mutating func take(_ facts: [FactRef], _ part: Plan.Part) throws(Stop) {
    var seats: [Seat] = []
    var wanted: [Seat: Set<FactRef>] = [:]
    for fact in facts where seen.insert(fact).inserted {
      let whole = branch.fact(fact)
      let seat = Seat(subject: whole.subject, relation: whole.relation)
      if wanted[seat] == nil { seats.append(seat) }
      wanted[seat, default: []].insert(fact)
    }
    for seat in seats {
      guard let asked = wanted[seat] else { continue }
      for claim in try run.claimList(of: seat.subject, seat.relation).claims {
        let own = claim.facts.filter(asked.contains)
        if !own.isEmpty {
          lines.append(Plan.Line(claim: claim, facts: own, part: part, outcome: .carried))
        }
      }
    }
  }

  /// The line's bodies: those of the merged things that it has as subject, as object or in a qualifier.
  func bodies(_ index: Int) -> [EntityID] {
    let claim = lines[index].claim
    let named = claim.qualifications.compactMap(\.value.entity)
    return ([claim.subject, claim.value.entity].compactMap { $0 } + named).filter(merged.contains)
  }
}
