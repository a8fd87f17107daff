public import Model

/// What two bodies' memberships have in common.
public struct SharedMembers: Sendable {
  /// The members found on both.
  public let members: [Member]
  /// The organisations that are on both by others than the same person or post, in the order of the first list.
  public let represented: [EntityID]
  /// Whether both lists are whole, so that nobody else can be on both by a seat of their own.
  public let isWhole: Bool
  /// The posts of which it is not known who holds them, so that it may be somebody who is on the other body too.
  public let unheld: [EntityID]
  /// Whether any member of the first, and of the second, is stated for the time.
  public let isStated: [Bool]

  /// Whether nobody else can be on both.
  public var isComplete: Bool { isWhole && unheld.isEmpty }

  /// Someone who sits on both.
  public struct Member: Sendable {
    /// The member, or the person who holds both posts.
    public let who: EntityID
    /// The statement that gives the seat on the first body.
    public let first: Claim
    /// The statement that gives the seat on the second body.
    public let second: Claim
    /// Whether it sits on both: of one of several, or of who perhaps holds a post, that is not known.
    public let truth: Truth
  }
}

extension Evaluation {
  /// Members that two bodies share: as the same member, or as posts of one person.
  public mutating func members(ofBoth first: EntityID, and second: EntityID) throws(Stop) -> SharedMembers {
    let (one, other) = (try members(of: first), try members(of: second))
    let (left, right) = (try seats(one), try seats(other))
    var shared: [SharedMembers.Member] = []
    for seat in left {
      for match in right {
        for (who, truth) in seat.shared(with: match) {
          let member = SharedMembers.Member(who: who, first: seat.claim, second: match.claim, truth: truth)
          if let known = shared.firstIndex(where: { $0.who == who }) {
            if shared[known].truth != .yes, truth == .yes { shared[known] = member }
          } else {
            shared.append(member)
          }
        }
      }
    }
    let represented = left.compactMap(\.organisation).filter { organisation in
      right.contains { $0.organisation == organisation } && !shared.contains { $0.who == organisation }
    }
    return SharedMembers(
      members: shared, represented: represented.uniqued(),
      isWhole: one.members.isComplete && other.members.isComplete,
      unheld: (unheld(left, beside: right) + unheld(right, beside: left)).uniqued(),
      isStated: [!left.isEmpty, !right.isEmpty])
  }

  /// Of some seats the posts of which no paper says who holds them, where another than the post itself may sit on the other
  /// body as a person or by a post.
  private func unheld(_ seats: [SharedSeat], beside others: [SharedSeat]) -> [EntityID] {
    seats.filter { seat in
      guard seat.isOpen, let post = seat.who.first?.agent else { return false }
      return others.contains { other in
        let isAnother = other.who.first?.agent != post
        return isAnother && other.who.contains { [.post, .person].contains(view.branch.kind(of: $0.agent)) }
      }
    }.compactMap(\.who.first?.agent)
  }

  /// Each seat with everything that identifies who sits there: the member itself and, for a post, its holder; and the
  /// organisation that is there by it.
  ///
  /// Where a paper names several of whom one sits there, each may.
  private mutating func seats(_ answer: MembershipAnswer) throws(Stop) -> [SharedSeat] {
    var seats: [SharedSeat] = []
    for claim in answer.members.live + answer.partners.live {
      for (agent, truth) in options(of: claim) {
        var seat = try seat(of: agent, claim, claim.truth && truth)
        if claim.value.entity == nil { seat.organisation = nil }
        seats.append(seat)
      }
    }
    return seats
  }

  /// Those whom a statement names, each as sure as it is that it is the one, and there.
  private func options(of claim: Claim) -> [(agent: EntityID, truth: Truth)] {
    if let agent = claim.value.entity ?? view.turn(of: claim) { return [(agent, view.life(of: agent).0)] }
    return agents(of: claim).map { ($0, view.life(of: $0).0 && .unknown(.notStated)) }.filter { $0.1 != .no }
  }

  private mutating func seat(of agent: EntityID, _ claim: Claim, _ truth: Truth) throws(Stop) -> SharedSeat {
    var seat = SharedSeat(who: [(agent, truth)], claim: claim)
    let officers = claim.qualification(.through).map { agents(of: $0) } ?? []
    for officer in officers { seat.who.append((officer, officers.count == 1 ? truth : truth && .unknown(.notStated))) }
    for (post, isSure) in seat.who where view.branch.kind(of: post) == .post {
      let holders = try claimList(of: post, .holder)
      for holder in holders.live {
        seat.holders += options(of: holder).map { ($0.agent, isSure && holder.truth && $0.truth) }
      }
      if holders.certain.isEmpty, !holders.isVacant { seat.isOpen = true }
    }
    let isOrganisation = view.branch.kind(of: agent) == .organisation
    seat.organisation = claim.qualification(.onBehalf)?.entity ?? (isOrganisation ? agent : nil)
    return seat
  }

  /// A seat with everything that identifies who sits there.
  private struct SharedSeat {
    var who: [(agent: EntityID, truth: Truth)]
    /// Those who hold its posts.
    var holders: [(agent: EntityID, truth: Truth)] = []
    var organisation: EntityID?
    let claim: Claim
    /// Whether somebody of whom no paper speaks may hold its post.
    var isOpen = false

    /// Whom it has in common with another: the member or the post itself, otherwise those who hold its post.
    func shared(with other: SharedSeat) -> [(agent: EntityID, truth: Truth)] {
      func both(
        _ one: [(agent: EntityID, truth: Truth)], _ other: [(agent: EntityID, truth: Truth)]
      ) -> [(agent: EntityID, truth: Truth)] {
        one.compactMap { mine in
          other.first { $0.agent == mine.agent }.map { (agent: mine.agent, truth: mine.truth && $0.truth) }
        }
      }
      let shared = both(who, other.who)
      return shared.isEmpty ? both(who + holders, other.who + other.holders) : Array(shared.prefix(1))
    }
  }
}
