public import Model

/// A place at a body's table, and who may fill it.
public struct Seat: Sendable {
  /// The member, the post through which it acts, and the persons who hold it.
  public internal(set) var agents: [EntityID]
  /// The organisations it is for.
  public internal(set) var organisations: [EntityID]
  /// Of those, the ones that are only possibly its, with the reasons.
  var doubts: [EntityID: Reasons] = [:]
  /// The capacities in which it is held.
  public internal(set) var capacities: [String]
  /// Whether one who has it, and another besides, is a member of whom no statement says in what capacity.
  var isPlain = false
  /// The kind of partner it is a seat of, where the law asks for one and nobody is named; nil otherwise.
  public let kindOnly: String?
  /// The statements that give it; of another body where this one's own are not stated.
  public internal(set) var claims: [Claim]
  /// Whether it is a seat now.
  public internal(set) var truth: Truth
  /// Whether it is stated of this body, rather than of the one whose rule it has.
  public internal(set) var isStated: Bool
  /// Whether it is one of several who may hold it.
  public let isChoice: Bool
  /// The one by whom an organisation sits in it, where that is stated.
  public internal(set) var officer: EntityID?
  /// Those who may come for an organisation or a body that has it, where no paper says who does.
  var speakers: Set<EntityID> = []
  /// Whether nobody comes for it but one of those, perhaps.
  var isBySpeaker = false
  /// Whether it is of one who may be the chair, and comes as that alone.
  var isOfCandidate = false
  /// Whether it was of one who has ended, and whoever follows may have it or not.
  var isOfFollower = false
  /// Whether it is of a partner of the body above, whom the body's own whole list leaves out: it is there for a rule of partners alone.
  public internal(set) var isOfWholeAbove = false
  /// Whether nobody holds the post that the seat is of.
  public internal(set) var isVacant = false
  /// Why it is not known whether anybody holds that post; empty where it is known.
  public internal(set) var mayBeVacant: Reasons = []
  /// Why it is not known whether it has a vote, where papers give it in two capacities; empty where it is known.
  public internal(set) var voteDoubt: Reasons = []
  /// Why it is not known whether it is a member's, where papers give it so and as one beside them; empty where it is known.
  public internal(set) var seatDoubt: Reasons = []
  /// Whether someone sits in it.
  public internal(set) var isFilled: Truth
  /// Whether whoever has it sent apologies, and whether someone who acts for them came, by a register.
  var isAway = Truth.no
  var isByDeputy = false
  /// Whether a deputy came who acts for it or for another, by a register.
  var mayBeByDeputy = false
  /// The deputy who comes in its place, with who holds that post; empty where none does.
  public internal(set) var standIns: [EntityID] = []
  /// Those who could come in its place, where nobody sits in it.
  public internal(set) var deputies: [EntityID] = []
  /// Of those the ones who would count for certain.
  public internal(set) var sureDeputies: [EntityID] = []

  /// Whether statements of a relation give it.
  func truth(by relation: Relation) -> Truth {
    claims.reduce(.no) { truth, claim in claim.relation == relation ? truth || claim.truth : truth }
  }

  /// Whether it is a member's: who only observes, advises or is invited is none.
  public var isMember: Bool { isStated && !isBeside }

  /// Whether whoever sits in it only observes, advises or is invited.
  var isBeside: Bool { seatDoubt.isEmpty && !isPlain && Self.isBeside(in: capacities) }

  /// Whether whoever has some capacities, and no other, only observes, advises or is invited.
  static func isBeside(in capacities: [String]) -> Bool {
    !capacities.isEmpty && capacities.allSatisfy { besides.contains($0) }
  }

  /// Whether someone may come for the organisation or the body that has it, without a seat of their own.
  public func mayBeSpokenFor(by agent: EntityID) -> Bool { speakers.contains(agent) }

  /// Whether no paper names the one by whom an organisation or a body sits in it.
  public var mayBeSpokenFor: Bool { !speakers.isEmpty }

  /// Whether it has a vote: who is co-opted has one only where that is said.
  public var votes: Bool { isMember && (!voteDoubt.isEmpty || Self.hasVote(in: capacities)) }

  /// Whether a member in some capacities has a vote.
  static func hasVote(in capacities: [String]) -> Bool {
    capacities.contains("voting-member") || !capacities.contains { withoutVote.contains($0) }
  }

  /// The capacities of members who have no vote.
  public static let withoutVote = ["co-opted-member", "non-voting-member"]
  /// The capacities in which somebody is beside the members.
  public static let besides = ["participating-observer", "adviser", "invited", "attendee"]

  /// Whether no source names who sits in it, and none says that nobody does.
  public var isUnnamed: Bool { agents.isEmpty && kindOnly == nil && !isVacant }

  /// Whether an agent sits in it, or an organisation speaks through it.
  func isOf(_ entity: EntityID) -> Truth {
    guard agents.contains(entity) || organisations.contains(entity) else { return .no }
    return doubts[entity].map { .unknown($0) } ?? .yes
  }

  /// The member that a reader is told of.
  public var member: EntityID? { agents.first }
}

/// The seats of a body, and what is known of the list.
public struct Seating: Sendable {
  /// Every known seat.
  public internal(set) var seats: [Seat]
  /// For each statutory safeguarding partner, the seats that speak for it.
  public internal(set) var partners: [Partner]
  /// Whether a source gives all members.
  public let isWhole: Bool
  /// Whether all kinds of partner are known, from the law or from a whole list.
  public internal(set) var hasAllPartners: Bool
  /// The body whose partners these are, where it is not the one asked about.
  public let partnersOf: EntityID?
  /// The law's own words for the kinds of partner.
  public internal(set) var law: [Claim]

  /// The deputies who may stand in for one of several, each as it is taken to do.
  var deputyChoices: [DeputyChoice] = []
  /// Positions of the seats whose own holders are told of elsewhere, so that nobody comes in their place.
  var inPerson: Set<Int> = []

  /// A safeguarding partner at a table.
  public struct Partner: Sendable {
    /// The kind of partner: `local-authority`, `health`, `police`.
    public let family: String
    /// The organisation; nil where none of the kind is named.
    public let organisation: EntityID?
    /// Positions of the seats that speak for it.
    public let seats: [Int]
    /// Whether it is one of them.
    var truth = Truth.yes
  }
}
