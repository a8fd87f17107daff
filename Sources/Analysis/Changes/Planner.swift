public import Model

extension Evaluation {
  /// What a proposal would do, with what was chosen so far.
  ///
  /// The view must be of the proposal's eve, and the proposal free of problems on its branch.
  ///
  /// - Parameter numbers: the numbers under which items were shown already; what is new gets the next ones.
  public mutating func plan(
    _ proposal: Proposal, _ resolutions: [FactID: Resolution] = [:], numbers: [FactID: Int] = [:]
  ) throws(Stop) -> Plan {
    var planner = Planner(run: self, proposal: proposal, resolutions: resolutions, numbers: numbers)
    let plan = try planner.plan()
    self = planner.run
    return plan
  }
}

/// A proposal while it is planned: gathered, judged line by line, clashes found, choices applied, and carried out on a
/// branch of its own.
struct Planner {
  var run: Evaluation
  let proposal: Proposal
  let resolutions: [FactID: Resolution]
  /// The number of each item that was ever shown, or is found now.
  var numbers: [FactID: Int]
  /// Everything that is concerned, by id, so that the order in which it was named changes nothing.
  let things: [EntityID]
  /// What ends.
  let ending: Set<EntityID>
  /// What ends together and is followed by the same, in the order of the changes.
  let groups: [Group]

  var lines: [Plan.Line] = []
  var seen: Set<FactRef> = []
  var items: [OpenItem] = []
  /// Lines that go on for a successor, and those whose outcome an item decides.
  var pool: Set<Int> = []
  /// Things that end with the others although they are none of them.
  var endings: [EntityID] = []
  /// Facts that end without either of their ends ending, each with the change that ends it.
  var explicitEnds: [(fact: FactRef, change: Int)] = []
  /// What begins besides what is carried: a gap with the words of a choice.
  var gaps: [Gap] = []
  /// Words of a choice that go with a line that is carried.
  var remarks: [Int: String] = [:]
  /// Lines that go on with another object than a successor.
  var redirects: [Int: ProposedChange.Party] = [:]
  /// Seats that were only stated for a time before, and that by a choice what follows is to have.
  var given: Set<Int> = []
  /// Lines that go on of another subject than a successor.
  var receivers: [Int: ProposedChange.Party] = [:]
  /// What a choice puts in the place of lines that name somebody who leaves.
  var amendments: [Int: Amendment] = [:]
  /// For a line of something that is split, the positions of the successors that it goes on with.
  var shares: [Int: [Int]] = [:]
  /// The budgets of what a thing that ends follows, of which nobody says to whom they go: for their line, the group.
  var inherited: [Int: Int] = [:]
  /// The changes that find nothing to change.
  var idle: Set<Int> = []
  /// Statements that begin and are last stated already.
  var already: [Claim] = []

  /// Things that end together.
  struct Group {
    /// Its change, by position.
    let change: Int
    /// What ends, by id.
    let things: [EntityID]
    let successors: [Newcomer]
    let areas: [EntityID]
    let clients: [String]
  }

  /// A value that the plan leaves open on purpose.
  struct Gap {
    /// Of what; nil for what a group is followed by.
    let subject: EntityID?
    let group: Int
    let relation: Relation
    let words: String
  }

  init(run: Evaluation, proposal: Proposal, resolutions: [FactID: Resolution], numbers: [FactID: Int]) {
    self.run = run
    self.proposal = proposal
    self.resolutions = resolutions
    self.numbers = numbers
    let branch = run.view.branch
    func sorted(_ things: [EntityID]) -> [EntityID] { things.sorted { branch.id(of: $0) < branch.id(of: $1) } }
    things = sorted(proposal.concerned)
    ending = Set(proposal.ending)
    groups = proposal.changes.enumerated().compactMap { position, change in
      change.succession.map {
        Group(
          change: position, things: sorted($0.things), successors: $0.successors, areas: $0.areas,
          clients: $0.clients)
      }
    }
  }

  var view: View { run.view }
  var branch: Branch { run.view.branch }

  /// The group that a thing ends in; nil for what goes on.
  func group(of thing: EntityID) -> Int? { groups.firstIndex { $0.things.contains(thing) } }

  mutating func plan() throws(Stop) -> Plan {
    try gather()
    for index in lines.indices { judge(index) }
    applyChanges()
    endRepresented()
    try findItems()
    try addWhatMayEnd()
    try settle()
    endTellingItself()
    endSeatsOfChairs()
    endPosts()
    endConsequences()
    var plan = carryOut()
    try findLosses(&plan)
    findEmptyParts(&plan)
    try findLeft(&plan)
    try findVacancies(&plan)
    try findUnmeetable(&plan)
    findNamedInQuorums(&plan)
    findRecommendations(&plan)
    try findUnanswered(&plan)
    try findPartnersGone(&plan)
    plan.items.sort { $0.number < $1.number }
    return plan
  }

  /// The number of an item: the one that it was shown under, or else the next that no item ever had.
  mutating func number(of id: FactID) -> Int {
    if let known = numbers[id] { return known }
    let next = (numbers.values.max() ?? 0) + 1
    numbers[id] = next
    return next
  }

  // MARK: Gathering

  /// A relation of a subject, whose claim list is read once.
  private struct Seat: Hashable {
    let subject: EntityID
    let relation: Relation
  }

  private mutating func gather() throws(Stop) {
    for thing in things { try take(branch.facts(of: thing) + branch.facts(about: thing), .concerned) }
    try take(branch.facts(naming: Set(things)), .concerned)
    for fund in subjects(.fundBody) { try take(branch.facts(of: fund) + branch.facts(about: fund), .fund) }
    for route in routes() {
      try take(branch.facts(of: route) + branch.facts(about: route), .route)
      for step in branch.facts(about: route, .stepOf) {
        try take(branch.facts(of: branch.subject(step)) + branch.facts(about: branch.subject(step)), .route)
      }
    }
    for pattern in proposal.changes.flatMap({ $0.endings + $0.doubts }) {
      guard let subject = pattern.subject, !things.contains(subject) else { continue }
      let facts = pattern.relations.sorted().flatMap { branch.facts(of: subject, $0) }
      try take(facts.filter { pattern.mayMatch(branch.fact($0), on: branch) }, .concerned)
    }
    for function in subjects(.dischargedBy) where !ending.contains(function) {
      try take(branch.facts(of: function) + branch.facts(about: function), .function)
    }
    try gatherInherited()
  }

  /// The budgets of what a thing follows, where none is stated of itself and not one thing alone follows it: its money.
  private mutating func gatherInherited() throws(Stop) {
    for (position, group) in groups.enumerated()
    where group.successors.count != 1 && proposal.changes[group.change].givenBack == nil {
      for thing in group.things where branch.facts(about: thing, .fundBody).isEmpty {
        for fund in inheritedFunds(thing) {
          let first = lines.count
          try take(branch.facts(of: fund) + branch.facts(about: fund), .fund)
          for index in first..<lines.count where lines[index].claim.relation == .fundBody {
            inherited[index] = position
          }
        }
      }
    }
  }

  /// The budgets of what stands nearest before a thing and has any; none of what goes on beside it.
  private func inheritedFunds(_ thing: EntityID) -> [EntityID] {
    var (level, seen): ([EntityID], Set<EntityID>) = ([thing], [])
    while !level.isEmpty {
      seen.formUnion(level)
      level = level.flatMap { view.claimList(of: $0, .predecessor).claims.compactMap(\.value.entity) }.uniqued()
        .filter { !seen.contains($0) && view.life(of: $0).0 == .no }
      let found = level.flatMap { branch.facts(about: $0, .fundBody) }.map { branch.subject($0) }.uniqued()
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The things that have one that is concerned as their object, each once, in order.
  private func subjects(_ relation: Relation) -> [EntityID] {
    things.flatMap { branch.facts(about: $0, relation) }.map { branch.subject($0) }.uniqued()
  }

  /// The routes that the bodies and the groups below them raise, receive or decide.
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
      for claim in try claims(of: seat.subject, seat.relation) {
        let own = claim.facts.filter(asked.contains)
        if !own.isEmpty {
          lines.append(Plan.Line(claim: view.asToldBefore(claim), facts: own, part: part, outcome: .carried))
        }
      }
    }
  }

  /// The line's bodies: those of the things that end that it has as subject, as object or in a qualifier.
  func bodies(_ index: Int) -> [EntityID] {
    let claim = lines[index].claim
    let named = claim.qualifications.compactMap(\.value.entity)
    return ([claim.subject, claim.value.entity].compactMap { $0 } + named).filter(ending.contains)
  }

  /// The group of a line: that of its subject, or else of the first of the things that end in it.
  func group(ofLine index: Int) -> Int? {
    if let group = inherited[index] { return group }
    return bodies(index).first.flatMap { group(of: $0) }
      ?? groups.firstIndex { branch.names(Set($0.things), in: lines[index].claim.value) }
  }

  mutating func leave(_ indices: [Int], _ outcome: Plan.Outcome) {
    for index in indices {
      pool.remove(index)
      lines[index].outcome = outcome
    }
  }
}
