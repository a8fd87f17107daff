public import Model

/// What a proposal would do: which facts end and begin, where everything that concerns the change goes, and what has
/// still to be chosen.
///
/// A plan is data. Nothing of the branch it was made on is changed by it.
public struct Plan: Sendable {
  /// What is proposed.
  public let proposal: Proposal
  /// The facts on the day before, all that is known of them counted.
  public let before: View
  /// The branch with the plan carried out as far as it is chosen.
  public let branch: Branch
  /// The facts on the effective day without the plan; what it sets aside does not happen there either.
  public let without: View
  /// What the proposal declares, on the branch, in the order of its newcomers.
  public let newcomers: [EntityID]
  /// The events, one for each change.
  public let events: [EntityID]
  /// The paper that all facts of the plan cite.
  public let paper: EntityID
  /// Every fact that concerns the change, each in one line: the conservation ledger.
  public let ledger: [Line]
  /// What the sources do not settle, numbered from 1.
  public internal(set) var items: [OpenItem]
  /// Recorded events that would come later and do not happen on the plan's branch.
  public let setAside: [EntityID]
  /// The facts that begin, in order.
  public let begun: [Beginning]
  /// The facts that end by the plan without either of their ends ending, each once.
  public let ended: [FactRef]
  /// The changes, by position, that find nothing to change.
  public let idle: Set<Int>
  /// Statements that a change would begin, and that are last stated for a time before already.
  public let already: [Claim]
  /// What goes on without something that it had, the gravest first.
  public internal(set) var losses: [Loss] = []

  /// The facts from the effective day on.
  public var after: View { View(branch, at: TimeSlice(proposal.day)) }

  /// What has still to be chosen.
  public var open: [OpenItem] { items.filter(\.isOpen) }

  /// What a draft that adopts the plan is called, unless it is given a name: after what the plan declares, or its event.
  public var draftName: String { proposal.named.first?.id ?? events.first.map { branch.id(of: $0) } ?? "change" }

  /// What follows a thing that ends, on the branch; empty where nothing does, or where it goes on.
  public func successors(of thing: EntityID) -> [EntityID] {
    guard let position = proposal.succession(of: thing), let succession = proposal.changes[position].succession else {
      return []
    }
    return succession.successors.compactMap { branch.entity(id: $0.id) }
  }

  /// What ends together, and what follows it, in the case that an item is about; nil where nothing ends.
  public func succession(of item: OpenItem) -> ProposedChange.Succession? {
    let all = proposal.changes.compactMap(\.succession)
    return all.indices.contains(item.group) ? all[item.group] : nil
  }

  /// What a thing of the branch follows by the plan; the thing itself where it is not declared by it.
  public func predecessors(of thing: EntityID) -> [EntityID] {
    guard newcomers.contains(thing) else { return [thing] }
    let id = branch.id(of: thing)
    return proposal.changes.compactMap(\.succession).filter { $0.successors.contains { $0.id == id } }
      .flatMap(\.things)
  }

  /// What follows things of which a chair is stated and, by the choices made, has none; not where that is still to be
  /// chosen, or words stand for it.
  public var leftWithoutChair: [EntityID] {
    let chairs = ledger.filter { $0.claim.relation == .chair && $0.claim.isLive && !$0.claim.value.isGap }
    let asked = items.filter { item in
      guard item.changedBy == nil, item.settledBy == nil else { return false }
      if case .words? = item.resolution { return item.choosesChair }
      return item.choosesChair && item.isOpen
    }
    return newcomers.filter { newcomer in
      let followed = Set(predecessors(of: newcomer))
      let own = chairs.filter { followed.contains($0.claim.subject) && $0.claim.subject != newcomer }
      let isOpen = own.contains { if case .open = $0.outcome { true } else { false } }
      let isAsked = asked.contains { item in item.lines.contains { followed.contains(ledger[$0].claim.subject) } }
      return !own.isEmpty && !isOpen && !isAsked && self.chairs(of: newcomer).isEmpty
    }
  }

  /// Who chairs something once the plan is carried out, or is planned to.
  public func chairs(of thing: EntityID) -> [Claim] {
    after.claimList(of: thing, .chair).claims.filter { ($0.isLive || $0.phase == .planned) && !$0.value.isGap }
  }

  /// How many facts of the ledger came out so.
  public func count(_ isSo: (Outcome) -> Bool) -> Int {
    ledger.reduce(0) { $0 + (isSo($1.outcome) ? $1.facts.count : 0) }
  }
}

extension Plan {
  /// One statement that concerns the change, with the facts that state it and what becomes of it.
  public struct Line: Sendable {
    /// The statement as it stands on the day before.
    public let claim: Claim
    /// The facts; each is in one line of the ledger alone.
    public let facts: [FactRef]
    /// Why it concerns the change.
    public let part: Part
    /// What becomes of it.
    public internal(set) var outcome: Outcome
  }

  /// Why a statement concerns a change.
  public enum Part: Sendable, Hashable {
    /// A thing that is changed is its subject or object, or is named in it.
    case concerned
    /// It is of a fund, a route or a function of a thing that is changed.
    case fund, route, function
    /// Its subject or object may end with a thing that ends.
    case consequence
  }

  /// What becomes of a statement.
  public enum Outcome: Sendable, Hashable {
    /// It goes on, for the successor or as it is.
    case carried
    /// It goes on as one with the same statement of another merged body.
    case combined
    case ended(End)
    /// It stays true of what was: nothing that is carried or ended.
    case onRecord(Record)
    /// It is recorded for later than the day, and does not come about on the plan's branch.
    case setAside
    /// What becomes of it is an open item.
    case open(item: Int)
  }

  /// Why a statement ends.
  public enum End: Sendable, Hashable {
    /// It is the name or the life of a body that ends.
    case life
    /// It is between two of the merged bodies.
    case between
    /// By the choice made for an item.
    case choice(item: Int)
    /// Because one of the changes, by its position, ends it.
    case change(Int)
    /// Because one of the changes, by its position, puts something in its place.
    case replaced(Int)
    /// What it leaves open, another statement of a merged body settles.
    case statedElsewhere
    /// The organisation's own representative, a member of another of the merged bodies, goes on in its place.
    case represented(EntityID)
    /// Who is told of a duty would be the one who answers for it.
    case tellsItself
    /// It goes with something that ends.
    case goesWith(EntityID)
  }

  /// Why a statement stays as it is.
  public enum Record: Sendable, Hashable {
    /// It was over before the day.
    case over
    /// Something that happened, was decided or was written.
    case history
    /// A remark on the sources, or a mark on one of their lists.
    case remark
  }

  /// Something that goes on and has no more what it had.
  public struct Loss: Sendable {
    /// What goes on.
    public let thing: EntityID
    /// What it has nobody or nothing for.
    public let relation: Relation
    /// What it had, as it stood on the day before.
    public let claim: Claim
    /// The item on which it depends, by its number; nil where nothing is to be chosen.
    public let item: Int?
  }

  /// A fact that the plan begins.
  public struct Beginning: Sendable {
    /// The fact, on the plan's branch.
    public let fact: FactRef
    /// The lines of the ledger it carries on; empty for what is new.
    public let lines: [Int]
  }
}

/// Something a plan leaves open: a clash to settle, or what no source says.
public struct OpenItem: Sendable {
  /// Made of the facts it is about, so that it stays the same in every plan of the same change.
  public let id: FactID
  /// Its number in the plan, from 1.
  public internal(set) var number: Int
  /// What is open.
  public let kind: Kind
  /// The things that end together, and are followed by the same, that it is about, by position.
  let group: Int
  /// What may be kept, in order; chosen by letter, `a` first.
  public let options: [Option]
  /// Every line of the ledger that it is about.
  public let lines: [Int]
  /// Whether none of them may be kept.
  public let takesDrop: Bool
  /// What was chosen; nil when nothing was.
  public internal(set) var resolution: Resolution?
  /// The number of another item whose choice leaves nothing to choose here.
  public internal(set) var settledBy: Int?
  /// The number of another item whose later choice takes back what was kept here.
  public internal(set) var changedBy: Int?

  /// Whether it is who chairs that is chosen.
  var choosesChair: Bool {
    switch kind {
    case .values(let relation), .halfStated(let relation, _), .share(let relation): relation == .chair
    default: false
    }
  }

  /// Relations by which a thing cannot be without another: it is part of it, within it, of it or leads through it.
  private static let bearing: Set<Relation> = [
    .parent, .organisation, .fundBody, .owner, .raisedIn, .raisedTo, .raisedBy, .decider,
  ]

  /// Whether what it is about cannot be without what ends; else a statement of it alone is left without that.
  public func isBearing(in ledger: [Plan.Line]) -> Bool {
    lines.contains { Self.bearing.contains(ledger[$0].claim.relation) }
  }

  /// Whether it is about what names somebody who leaves.
  public var namesLeaver: Bool { if case .namesLeaver = kind { true } else { false } }

  /// Whether somebody who is known by name has to answer for it: what the law asks for is not met by words.
  public var asksForName: Bool {
    switch kind {
    case .lost, .unanswered, .partnerGone: true
    default: false
    }
  }

  /// Relations by which somebody or something sits on a body.
  public static let seats: Set<Relation> = [.member, .partner, .relevantAgency]

  /// Relations by which one thing is there for another, so that it cannot go on by itself.
  static let dependences: Set<Relation> = [
    .parent, .organisation, .raisedIn, .raisedTo, .raisedBy, .decider, .fundBody, .dischargedBy, .accountable,
    .responsible, .exercisedBy, .owner, .issuer, .delegatesTo,
  ]

  /// Whether what it is about depends on what ends, rather than that something is only said of the two.
  public func depends(in plan: Plan) -> Bool { depends(plan.ledger) }

  func depends(_ ledger: [Plan.Line]) -> Bool {
    lines.contains { Self.dependences.contains(ledger[$0].claim.relation) }
  }

  /// Whether the thing that it is about ends where none of the parts has it: what has no other place.
  public func endsWhenDropped(in plan: Plan) -> Bool { endsWhenDropped(plan.ledger, plan.before) }

  func endsWhenDropped(_ ledger: [Plan.Line], _ view: View) -> Bool {
    guard case .shareOf(let thing) = kind, depends(ledger) else { return false }
    switch view.branch.kind(of: thing) {
    case .post, .route, .function, .step: return true
    case .body:
      let places = view.claimList(of: thing, .parent).live.flatMap(\.facts)
      let own = lines.flatMap { ledger[$0].facts }
      return !places.isEmpty && places.allSatisfy(own.contains)
    default: return false
    }
  }

  /// Whether it has still to be settled.
  public var isOpen: Bool { resolution == nil && settledBy == nil }

  /// What is open.
  public enum Kind: Sendable, Hashable {
    /// Values that differ where there can be one: two chairs, two rhythms.
    case values(Relation)
    /// Quorum rules that differ, or a body whose quorum is not stated.
    case quorum(silent: [EntityID])
    /// A value that one body has, and that is said not to be stated of others.
    case halfStated(Relation, silent: [EntityID])
    /// A body that joins several of those merged: no source says what becomes of it.
    case shared(EntityID)
    /// One post or person would chair the successor and scrutinise it.
    case seats(EntityID)
    /// Two names for what may be one duty.
    case duties(EntityID, EntityID)
    /// One of the merged bodies is named among others, or inside a rule.
    case named(EntityID)
    /// It is not known whether it holds on the day before.
    case doubtful
    /// The members of a body are only stated for a time before.
    case lastStated(EntityID)
    /// It depended on a thing that nothing follows.
    case orphan(EntityID)
    /// Which of those that follow a thing have what is stated of it.
    case share(Relation)
    /// Which of those that follow a thing something else goes with.
    case shareOf(EntityID)
    /// One of the changes, by its position, makes it doubtful.
    case doubted(change: Int)
    /// A rule of law holds without the plan and does not with it.
    case lost(rule: EntityID, of: EntityID)
    /// What is stated of one area's body, and of none of the others that become one with it.
    case ofPart(Relation, silent: [EntityID])
    /// A post is left vacant by which a body has what a rule of law asks for.
    case vacated(post: EntityID, rule: EntityID, of: EntityID)
    /// Whom, or which area, the thing that is split served and none of its parts does.
    case unserved(Unserved)
    /// Members that one body has in another capacity than another, of which both cannot be: the member.
    case capacity(EntityID)
    /// Whom a part is to serve and the thing that is split did not, by the position of the part.
    case newlyServed(Unserved, part: Int)
    /// None of the seats of what is split goes to one of its parts, by its position.
    case emptyPart(Int)
    /// Who raises a disagreement and whom it goes to, or who decides it, become one: the subject is the step or the route.
    case toItself(EntityID)
    /// Nobody could meet the quorum of a body, though all whose seats are known came.
    case unmeetable(EntityID)
    /// The quorum of a body asks for each kind of partner, and nobody is left of one.
    case kindLost(String, of: EntityID)
    /// The quorum of a body asks by name for someone whose seats there end.
    case namedInQuorum(EntityID, of: EntityID)
    /// What goes on names those whose seats on a body end.
    case namesLeaver(Set<EntityID>, of: EntityID, change: Int)
    /// Who answers in the place of an organisation that leaves a body of which it is a partner by law: the organisation.
    case partnerGone(EntityID, of: EntityID)
    /// Who answers for a duty by statute, for which nobody would: the duty.
    case unanswered(EntityID)
    /// The seats of what is merged on something that goes on are only stated for a time before: that thing.
    case formerSeats(EntityID)
    /// What ends, and nothing follows, sits on something that goes on: that thing.
    case seatLeft(EntityID)
    /// The seats of whom a change takes away from a body that goes on are only stated for a time before: the body.
    case leftSeats(EntityID, change: Int)
    /// Who takes up the recommendations that were made to what ends, and are still to be done.
    case recommended([EntityID])
  }

  /// Who was served, and by no part is.
  public enum Unserved: Sendable, Hashable {
    case client(String)
    case area(EntityID)
  }

  /// One thing that may be kept.
  public struct Option: Sendable {
    /// The lines of the ledger that are kept with it.
    public let lines: [Int]
    /// The thing that is kept, where it is one.
    public let thing: EntityID?
  }
}

/// What was chosen for an open item.
public enum Resolution: Sendable, Hashable {
  /// One of the options, by its position.
  case keep(Int)
  /// None of them.
  case drop
  /// None of them, and these words in their place; of a role conflict or of two duties, both, for this reason.
  case words(String)
  /// What it is about goes to one that goes on, or that the proposal begins.
  case hand(to: ProposedChange.Party)
}
