import Model

/// Writes a plan's facts on a branch: each begins with one of the plan's events and cites the plan's paper.
struct Writing {
  var branch: Branch
  /// One for each change, in order.
  let events: [EntityID]
  let paper: EntityID
  private let proposal: Proposal
  private let ids: [String: EntityID]
  private(set) var begun: [Plan.Beginning] = []

  init(_ base: Branch, _ proposal: Proposal) {
    var branch = base
    var ids: [String: EntityID] = [:]
    for newcomer in proposal.newcomers { ids[newcomer.id] = branch.addEntity(newcomer.id, newcomer.kind) }
    var events: [EntityID] = []
    for change in proposal.changes {
      events.append(branch.addEntity(Self.free(change.eventID, in: branch), .event))
    }
    let name = Self.name(of: proposal, in: base).id
    paper = branch.addEntity(Self.free("plan-for-\(name)", in: branch), .document)
    self.branch = branch
    self.ids = ids
    self.events = events
    self.proposal = proposal
  }

  /// What the paper is called after: the first thing that the plan declares, or else the first that it is about.
  private static func name(of proposal: Proposal, in branch: Branch) -> (id: String, title: String) {
    if let first = proposal.named.first { return (first.id, first.title) }
    guard let first = proposal.concerned.first else { return ("change", "a change") }
    return (branch.id(of: first), View(branch, at: TimeSlice(proposal.eve)).name(of: first))
  }

  /// The id, or the id with the first number that makes it free.
  private static func free(_ id: String, in branch: Branch) -> String {
    var candidate = id
    var number = 2
    while branch.entity(id: candidate) != nil {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }

  /// What the proposal declares, in order.
  var newcomers: [EntityID] { proposal.newcomers.compactMap { ids[$0.id] } }

  /// One of those that follow a group; nil where there is none of that position.
  func successor(_ group: Planner.Group, _ position: Int) -> EntityID? {
    group.successors.indices.contains(position) ? ids[group.successors[position].id] : nil
  }

  /// The plan, as every fact of it is cited: assumed.
  var evidence: [Attestation] {
    [Attestation(source: paper, heading: nil, firstLine: 0, lastLine: 0, certainty: .assumed)]
  }

  func entity(_ party: ProposedChange.Party) -> EntityID {
    switch party {
    case .thing(let thing): thing
    case .newcomer(let id): ids[id] ?? paper
    }
  }

  mutating func value(_ value: ProposedChange.NewValue) -> Value {
    switch value {
    case .party(let party): .entity(entity(party))
    case .text(let text): .text(branch.addText(text))
    case .word(let word): .word(branch.addText(word))
    case .expression(let expression): branch.addExpression(expression)
    case .rhythm(let rhythm): .rhythm(rhythm)
    case .duration(let duration): .duration(duration)
    case .number(let number): .number(number)
    case .inTurn(let parties, let length):
      branch.addChoice(Choice(inTurn: parties.map { entity($0) }, every: length))
    case .vacant: .vacant
    }
  }

  mutating func begin(_ fact: Fact, lines: [Int] = [], carrying facts: [FactRef] = []) {
    begun.append(Plan.Beginning(fact: branch.begin(fact, carrying: facts), lines: lines))
  }

  mutating func end(_ fact: FactRef, _ change: Int) { branch.end(fact, at: .event(events[change])) }

  private mutating func state(_ subject: EntityID, _ relation: Relation, _ value: Value, from: Bound = .open) {
    begin(Fact(relation: relation, subject: subject, value: value, from: from, attestations: evidence))
  }

  private mutating func text(_ text: String) -> Value { .text(branch.addText(text)) }

  /// Writes the paper and the events, with what each ends and begins.
  ///
  /// - Parameter ends: what ends with the first event besides what it names.
  /// - Returns: the branch on which only the recorded events are set aside: the day without the plan.
  mutating func begin(_ ends: [EntityID], setAside: [EntityID]) -> Branch {
    state(paper, .name, text("Plan for \(Self.name(of: proposal, in: branch).title)"))
    state(paper, .kind, .word(branch.addText("plan")))
    if let reason = proposal.reason { state(paper, .remit, text(reason)) }
    if let authority = proposal.authority { state(paper, .issuer, .entity(authority)) }
    var without = branch
    for (position, change) in proposal.changes.enumerated() {
      let event = events[position]
      state(event, .name, text(change.eventName))
      if let kind = change.verb.eventKind { state(event, .kind, .word(branch.addText(kind))) }
      state(event, .eventDay, .date(WrittenDate(proposal.day)))
      if position == 0 { without = branch }
      if let succession = change.succession {
        let things = succession.things.sorted { branch.id(of: $0) < branch.id(of: $1) }
        for thing in position == firstEnding ? things + ends : things { state(event, .ends, .entity(thing)) }
      }
      for newcomer in change.newcomers { state(event, .begins, .entity(entity(.newcomer(newcomer.id)))) }
      let isAbout = change.succession == nil
      if isAbout { for thing in change.concerned { state(event, .subjectMatter, .entity(thing)) } }
    }
    for other in setAside {
      let fact = Fact(
        relation: .setAsideBy, subject: other, value: .entity(paper), from: .event(events[0]), attestations: evidence)
      begin(fact)
      without.begin(fact)
    }
    declare()
    return without
  }

  /// The first change that ends something.
  private var firstEnding: Int? { proposal.changes.firstIndex { $0.succession != nil } }

  /// What the proposal declares: its name, and what it follows.
  private mutating func declare() {
    for (position, change) in proposal.changes.enumerated() {
      for newcomer in change.newcomers {
        let thing = entity(.newcomer(newcomer.id))
        if let name = newcomer.name { state(thing, .name, text(name)) }
        if let shadow = proposal.shadow { begin(thing, asShadowFrom: shadow, position) }
        guard let succession = change.succession, succession.successors.contains(newcomer) else { continue }
        let things = succession.things.sorted { branch.id(of: $0) < branch.id(of: $1) }
        for other in things { state(thing, .predecessor, .entity(other), from: .event(events[position])) }
      }
    }
  }

  /// A life as a shadow until the day before, and one in force from the event on.
  private mutating func begin(_ thing: EntityID, asShadowFrom day: Day, _ change: Int) {
    begin(
      Fact(
        relation: .exists, subject: thing, value: .nothing, from: .date(WrittenDate(day)),
        to: .date(WrittenDate(proposal.eve)), status: .shadow, attestations: evidence))
    begin(
      Fact(relation: .exists, subject: thing, value: .nothing, from: .event(events[change]), attestations: evidence))
  }

  /// From when what a change states of something holds: of what begins as a shadow from its first day as one.
  func beginning(of subject: ProposedChange.Party, _ change: Int) -> Bound {
    if case .newcomer = subject, let shadow = proposal.shadow { return .date(WrittenDate(shadow)) }
    return .event(events[change])
  }

  /// A value that the plan leaves open on purpose.
  mutating func gap(_ subject: EntityID, _ relation: Relation, _ words: String, _ change: Int) {
    let note = Qualification(.note, text(words))
    begin(
      Fact(
        relation: relation, subject: subject, value: .notStated, qualifications: [note],
        from: .event(events[change]), attestations: evidence))
  }
}
