/// A relation of the schema: what a fact says of its subject.
///
/// The cases stand in the order in which clauses are printed, and facts are kept by that order. What each means is its
/// entry in `Schema`.
public enum Relation: UInt8, CaseIterable, Comparable, Sendable, BitwiseCopyable {
  // Names and life.
  case name, called, alias, kind, exists, covers, clients, predecessor, perhaps
  // Structure.
  case parent, reportsTo, feeds, oversees, worksWith, leader, supportedBy, host, complete
  // People.
  case chair, viceChair, scrutineer, partner, member, relevantAgency, organisation, holder, actsFor, appointedBy
  case nominatedBy
  // How it works.
  case quorum, deputies, carriedBy, castingVote, veto, reserved, lapse, meets, remit, contact, priority
  // Duties and accountability.
  case delegatesTo, accountableTo, force, authority, binds, carriesOut, accountable, exercisedBy, responsible
  case dischargedBy, consulted, informed, deadline, dutyClock, dutyRhythm
  // Escalation.
  case trigger, raisedIn, decider, stepOf, order, raisedBy, raisedTo, way, timeLimit
  case routeTaken, reached, cameBack, answered
  // Money.
  case fundBody, contribution, printedTotal, openingBalance, carriedForward, drawnDown, closingBalance, income
  case formula, measures, unit, figure
  // Formulas.
  case sharedFund, terms, payer, equally, perHead, asPaid, byFormula, floor, cap, damping, uplift, cost, roundedTo
  case remainderTo
  // Documents.
  case issuer, covering, published, agreed, inEffect, reviewBy, expires, version, contents, replaces, signatory,
    recipient
  case lines, heading, discrepancy
  // Decisions, meetings and events.
  case eventDay, ends, begins, setAsideBy, subjectMatter, fulfils, starts, doneBy, outcome, votedFor
  case votedAgainst, abstained, conditionOfDecision
  case authorisedBy, meetingOf, present, apologies, decision
  // Recommendations.
  case recommender, recommendedIn, recommendedTo, owner, due, progress
  // Rules and questions.
  case appliesTo, condition, exception, severity, message, departsFrom, setAside, wording, addressee

  /// What the schema says of the relation.
  public var definition: RelationDefinition { Schema.relations[Int(rawValue)] }

  /// Those that give their object a role, in the order in which roles are shown.
  public static let givingRoles: [Relation] = allCases.filter { $0.definition.role != nil }.sorted {
    ($0.definition.role?.rawValue ?? 0, $0) < ($1.definition.role?.rawValue ?? 0, $1)
  }

  /// Whether the first comes before the second.
  public static func < (left: Relation, right: Relation) -> Bool { left.rawValue < right.rawValue }
}

/// What a relation makes of its object, in the order in which roles are shown.
public enum RoleKind: UInt8, CaseIterable, Sendable {
  case holding, chairing, scrutinising, leading, sitting, answering, delegated, deciding, hosting, supporting, paying
  case belonging, signing
}

/// What may stand as the object of a relation.
public enum ObjectShape: Sendable, Equatable {
  /// A thing of one of these kinds; empty means any kind.
  case entity([EntityKind])
  /// A thing of one of these kinds, or a quoted text where the sources name only a role ("own line manager").
  case entityOrText([EntityKind])
  /// A text in quotes.
  case text
  /// A text, which may be a single bare word (an acronym).
  case alias
  /// One word of a fixed list; an empty list means the list that the subject's kind declares.
  case word([String])
  case quantity(QuantityForm)
  case date, period, rhythm, duration, expression
  /// A condition, in which relations alone are those of the thing looked at.
  case condition
  /// A relation, named by its table word or its name in expressions (`complete members`).
  case relation
  /// A heading and the line it stands on (`"Finance" L690`).
  case heading
  /// Nothing: the clause itself is the fact (`exists`).
  case nothing
}

extension ObjectShape {
  /// A whole number.
  public static let number = ObjectShape.quantity(.whole)
  /// An amount of money in whole pence.
  public static let money = ObjectShape.quantity(.pounds)
}

/// Which quantities a relation takes.
public enum QuantityForm: Sendable, Equatable {
  case whole, pounds
  /// A number with or without decimals, or a share.
  case figure
  /// A share of a whole, in per cent.
  case share
}

/// What qualifies a fact beyond its two ends, in the fixed order in which qualifiers are written.
public enum Qualifier: UInt8, CaseIterable, Comparable, Sendable, BitwiseCopyable {
  case amount, rate, per, capacity, onBehalf, through, rank, term, renewals, about, note

  /// The word or words that introduce it.
  public var word: String {
    switch self {
    case .amount: "amount"
    case .rate: "at"
    case .per: "per"
    case .capacity: "as"
    case .onBehalf: "for"
    case .through: "by"
    case .rank: "stops"
    case .term: "term of"
    case .renewals: "renewable"
    case .about: "about"
    case .note: "note"
    }
  }

  /// The name by which expressions take it from a relation: `contributors.amount`.
  public var pathName: String {
    switch self {
    case .amount: "amount"
    case .rate: "rate"
    case .per: "per"
    case .capacity: "capacity"
    case .onBehalf: "on-behalf"
    case .through: "through"
    case .rank: "rank"
    case .term: "term"
    case .renewals: "renewals"
    case .about: "about"
    case .note: "note"
    }
  }

  /// Whether it changes what is stated: with another note, or said with the length of its term, a statement is the same.
  var changesMeaning: Bool {
    switch self {
    case .note, .term, .renewals: false
    default: true
    }
  }

  /// Whether the first comes before the second.
  public static func < (left: Qualifier, right: Qualifier) -> Bool { left.rawValue < right.rawValue }
}

/// How long a fact is taken to hold beyond what its sources attest.
public enum Persistence: Sendable {
  /// Holds for as long as the thing itself, whenever it is stated: a kind, a document's period.
  case timeless
  /// Goes on until it is replaced or ended: structure, a chair as a post, a quorum.
  case lasting
  /// The same, and not ended by the end of what it speaks of: what follows goes on having followed.
  case enduring
  /// Beyond the attested period the answer is "not stated; last stated then": post holders, members.
  case attested
  /// Holds for its period alone: money, series.
  case period
}

/// What it means that no fact is recorded.
public enum Absence: Sendable {
  case no, notStated
}

/// The heading under which a difference or a page of an entity lists a relation.
public enum Topic: UInt8, CaseIterable, Comparable, Sendable {
  case identity, structure, people, working, duty, escalation, quorum, money, documents, evidence

  /// The heading a reader sees.
  public var title: String {
    switch self {
    case .identity: "Names and life"
    case .structure: "Structure"
    case .people: "People"
    case .working: "How it works"
    case .duty: "Duties and accountability"
    case .escalation: "Escalation"
    case .quorum: "Quorum"
    case .money: "Money"
    case .documents: "Documents and decisions"
    case .evidence: "Discrepancies noted"
    }
  }

  /// Whether the first comes before the second.
  public static func < (left: Topic, right: Topic) -> Bool { left.rawValue < right.rawValue }
}

/// One entry of the schema: everything the language, the views and the screens need to know of a relation.
public struct RelationDefinition: Sendable {
  /// The relation that it defines.
  public let relation: Relation
  /// The relation's name, by which expressions go from subject to object: `chair`.
  public let name: String
  /// The words of its clause: `chaired by`.
  public let clause: String
  /// The name by which expressions go from object to subject: `chairs`; nil where the object is not a thing.
  public let inverse: String?
  /// The kinds that may be its subject; empty means any.
  public let subjects: [EntityKind]
  /// What may stand as its object.
  public let object: ObjectShape
  /// Whether a subject may have several objects at one time.
  public let isMany: Bool
  /// The qualifiers it takes besides a note, which every relation takes.
  public let qualifiers: [Qualifier]
  /// The words its `as` qualifier may take.
  public let capacities: [String]
  /// How long it is taken to hold beyond what its sources attest.
  public let persistence: Persistence
  /// What it means that no fact is recorded.
  public let absence: Absence
  /// The first word or words of its table form, when it has one: `members`.
  public let table: String?
  /// The relations that say something near where this one says nothing, the nearest first.
  public let near: [Relation]
  /// The heading under which pages and differences list it.
  public let topic: Topic
  /// One line of help: what a fact of this relation says.
  public let help: String
  /// What is asked of a thing of which nothing is stated: `who chairs it?`; nil asks after it by its name.
  public private(set) var question: String?
  /// What is missing where nothing is stated: `holder of the post`; nil calls it by its name.
  public private(set) var noun: String?
  /// Whether its clause names what it says and is no verb: `quorum`.
  public private(set) var clauseIsNoun = false
  /// Whether its name backwards names things and is no verb: `subgroups`.
  public private(set) var inverseIsNoun = false
  /// The role that it gives its object; nil where it gives none.
  public private(set) var role: RoleKind?

  func asking(_ question: String) -> RelationDefinition { with { $0.question = question } }
  func missing(_ noun: String) -> RelationDefinition { with { $0.noun = noun } }
  func nounAsClause() -> RelationDefinition { with { $0.clauseIsNoun = true } }
  func nounBackwards() -> RelationDefinition { with { $0.inverseIsNoun = true } }
  func giving(_ role: RoleKind) -> RelationDefinition { with { $0.role = role } }

  private func with(_ change: (inout RelationDefinition) -> Void) -> RelationDefinition {
    var changed = self
    change(&changed)
    return changed
  }
}
