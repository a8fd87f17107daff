public import Model

/// What one verb does on the day of a proposal: an event, what it ends and what it begins.
///
/// Every verb compiles to this, so that one ledger, one impact and one set of open items serve all of them.
public struct ProposedChange: Sendable {
  /// Which verb it is.
  public let verb: Verb
  /// The id of its event, which is numbered where it is in use.
  public let eventID: String
  /// The name of its event.
  public let eventName: String
  /// The things whose facts have to be accounted for, in the order named.
  public let concerned: [EntityID]
  /// What ends, and what follows it; nil where nothing ends.
  public var succession: Succession?
  /// What it declares.
  public var newcomers: [Newcomer]
  /// What begins to be so.
  public var statements: [Statement]
  /// What is no longer so.
  public var endings: [Pattern]
  /// What may no longer be so, which somebody has to say.
  public var doubts: [Pattern]
  /// What a merger ended, and is given back; nil where nothing is.
  public var givenBack: GivenBack?
  /// Who leaves what it is of, and may pay for it no longer; nil where nobody does.
  public var leaver: EntityID?
  /// What stays apart although what it belongs to becomes one.
  public var apart: [EntityID] = []

  /// What a verb does.
  public init(
    _ verb: Verb, event id: String, named name: String, of concerned: [EntityID], succession: Succession? = nil,
    newcomers: [Newcomer] = [], statements: [Statement] = [], endings: [Pattern] = [], doubts: [Pattern] = [],
    leaver: EntityID? = nil, givenBack: GivenBack? = nil
  ) {
    self.verb = verb
    eventID = id
    eventName = name
    self.concerned = concerned
    self.succession = succession
    self.newcomers = newcomers
    self.statements = statements
    self.endings = endings
    self.doubts = doubts
    self.leaver = leaver
    self.givenBack = givenBack
  }

  /// Which verb a change is of; the file of the verb says it.
  public struct Verb: Hashable, Sendable {
    /// What tells it from the others.
    public let name: String
    /// The kind of its event, as the schema names it; nil where the schema has no word for it.
    public let eventKind: String?

    /// A verb by its name.
    public init(_ name: String, eventKind: String? = nil) { (self.name, self.eventKind) = (name, eventKind) }

    /// Several become one, so that there must be two at least.
    public static let merge = Verb("merge", eventKind: "merger")
    /// What was in one place is in another, of which there may be several.
    public static let move = Verb("move")
    /// What gives way and what follows, as a recorded event that is foreseen has them too.
    public static let succeed = Verb("succeed", eventKind: "succession")
  }

  /// Things that end, and what follows them.
  public struct Succession: Sendable, Hashable {
    /// What ends, in the order named.
    public let things: [EntityID]
    /// What follows; empty where nothing does.
    public let successors: [Newcomer]
    /// The area of each that follows; empty where it is not said.
    public let areas: [EntityID]
    /// Whom each that follows serves, children or adults; empty where it is not said.
    public let clients: [String]

    /// Things that end and what follows them.
    public init(_ things: [EntityID], into successors: [Newcomer], areas: [EntityID] = [], clients: [String] = []) {
      self.things = things
      self.successors = successors
      self.areas = areas
      self.clients = clients
    }
  }

  /// A thing of the model, or one that the proposal declares.
  public enum Party: Sendable, Hashable {
    case thing(EntityID)
    case newcomer(String)
  }

  /// A value that begins to be so.
  public enum NewValue: Sendable, Hashable {
    case party(Party)
    case text(String)
    case word(String)
    case expression(Expression)
    case rhythm(Rhythm)
    case duration(Duration)
    case number(Int64)
    /// Each in turn, for so long where that is said.
    case inTurn([Party], every: Duration?)
    case vacant

    /// The things that it names.
    var parties: [Party] {
      switch self {
      case .party(let party): [party]
      case .inTurn(let parties, _): parties
      default: []
      }
    }
  }

  /// Something that begins to be so.
  public struct Statement: Sendable, Hashable {
    /// Of what it is stated.
    public let subject: Party
    /// What is stated.
    public let relation: Relation
    /// The object.
    public let value: NewValue
    /// The capacity of a member; nil for every other.
    public let capacity: String?
    /// On whose behalf; nil where on nobody's.
    public let onBehalf: EntityID?
    /// What is paid, in pence, and for which year; nil of what is no payment.
    public let pence: Int64?, year: WrittenPeriod?

    /// Something that begins to be so.
    public init(
      _ subject: Party, _ relation: Relation, _ value: NewValue, as capacity: String? = nil,
      for onBehalf: EntityID? = nil
    ) {
      self.subject = subject
      self.relation = relation
      self.value = value
      self.capacity = capacity
      self.onBehalf = onBehalf
      (pence, year) = (nil, nil)
    }

    /// What somebody is to pay into a budget for a year, as it is proposed.
    public init(_ payer: EntityID, pays pence: Int64, into fund: EntityID, in year: WrittenPeriod) {
      (subject, relation, value) = (.thing(fund), .contribution, .party(.thing(payer)))
      (capacity, onBehalf) = ("proposed", nil)
      (self.pence, self.year) = (pence, year)
    }
  }

  /// Which statements a change is about.
  public struct Pattern: Sendable, Hashable {
    /// Of what; nil for anything.
    public let subject: EntityID?
    /// The relations.
    public let relations: Set<Relation>
    /// Whom they name as their object or on whose behalf; empty for anything.
    public let naming: Set<EntityID>
    /// On whose behalf statements are left alone: a joint post's seat for another.
    public let sparing: Set<EntityID>
    /// The values that they state; empty for anything.
    public let stating: Set<Value>

    /// The statements of some relations of a thing, perhaps only those that name one of some others, or state one of
    /// some values.
    public init(
      _ subject: EntityID?, _ relations: Set<Relation>, naming: Set<EntityID> = [], sparing: Set<EntityID> = [],
      stating: Set<Value> = []
    ) {
      self.subject = subject
      self.relations = relations
      (self.naming, self.sparing, self.stating) = (naming, sparing, stating)
    }

    func matches(_ claim: Claim) -> Bool {
      guard relations.contains(claim.relation), subject == nil || claim.subject == subject else { return false }
      guard stating.isEmpty || stating.contains(claim.value) else { return false }
      if naming.isEmpty { return true }
      if claim.qualification(.onBehalf)?.entity.map(sparing.contains) ?? false { return false }
      let named = [claim.value.entity, claim.qualification(.onBehalf)?.entity].compactMap { $0 }
      return named.contains(where: naming.contains)
    }

    /// Whether a fact of the relations may be about one of those named: as one of several too, or in turn.
    func mayMatch(_ fact: Fact, on branch: Branch) -> Bool {
      if fact.qualification(.onBehalf)?.entity.map(sparing.contains) ?? false { return false }
      let named = [fact.value.entity, fact.qualification(.onBehalf)?.entity].compactMap { $0 }
      let among = branch.choice(fact.value)?.options ?? []
      return naming.isEmpty || (named + among).contains(where: naming.contains)
    }

    /// Whether a statement may be about one of those named: as one of several too, or in turn.
    func mayMatch(_ claim: Claim, on branch: Branch) -> Bool {
      guard relations.contains(claim.relation), subject == nil || claim.subject == subject else { return false }
      if claim.qualification(.onBehalf)?.entity.map(sparing.contains) ?? false { return false }
      return matches(claim) || (branch.choice(claim.value)?.options ?? []).contains(where: naming.contains)
    }
  }
}
