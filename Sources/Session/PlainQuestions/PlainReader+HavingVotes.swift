import Analysis
import Language
import Model

/// Who has a vote at the head of the place, by the capacity in which papers give the seats.
extension PlainReader {
  /// What is known of a vote on a day.
  private enum Vote: Hashable {
    case has, hasNone
    /// Papers of one rank give the seat with a vote and without one.
    case disputed
    /// No seat there is stated, or a whole list leaves them out.
    case noSeat, leftOut
    /// A seat of which it is not stated.
    case open

    var words: String {
      switch self {
      case .has: "yes, a seat with a vote"
      case .hasNone: "no, a seat without a vote"
      case .disputed: "not known, for papers disagree"
      case .noSeat: "no seat there is stated"
      case .leftOut: "no, the full list gives them no seat"
      case .open: "not stated"
      }
    }
  }

  /// Those who have a vote at the head of the place for certain, and those who have none.
  mutating func fillVotes(_ text: String, _ filled: inout [String: [String]]) {
    let slots = ["{votingon}", "{votingseat}", "{voteless}", "{disputedvote}", "{changingvote}", "{deputyvote}"]
    guard slots.contains(where: text.contains) else { return }
    let main = names.mains()
    if text.contains("{votingon}") {
      let ruled = main.filter { body in
        names.view.claimList(of: body, .member).live.contains {
          names.view.capacities(of: $0).contains { Self.votingWords.contains($0) }
        }
      }
      filled["votingon"] = ruled.map { branch.id(of: $0) }
      return
    }
    let role = (filled["seated"] ?? filled["role"] ?? []).compactMap { branch.entity(id: $0) }
    guard main.count == 1, role.count == 1 else {
      for slot in slots.dropFirst() { filled[String(slot.dropFirst().dropLast())] = [] }
      return
    }
    let stretches = names.stretches.isEmpty ? [names.view] : names.stretches
    let told = stretches.map { (view: $0, vote: vote(of: role[0], on: main[0], $0)) }
    let votes = Set(told.map(\.vote.0))
    let seats = told.flatMap(\.vote.1).uniqued().map { branch.id(of: $0) }
    filled["votingseat"] = votes == [.has] ? seats : []
    filled["voteless"] = votes == [.hasNone] ? seats : []
    filled["disputedvote"] = votes == [.disputed] ? seats : []
    // What changes is told where it is one thing or the other at some time: elsewhere other answers say more.
    let isChange = votes.count > 1 && !votes.isDisjoint(with: [.has, .hasNone, .disputed])
    filled["changingvote"] = isChange ? seats : []
    let isSeatless = votes == [.noSeat] || votes == [.leftOut]
    let deputised = isSeatless && text.contains("{deputyvote}") ? inPlaceOf(role[0], on: main[0]) : []
    filled["deputyvote"] = deputised.isEmpty ? [] : [branch.id(of: role[0])]
    if !deputised.isEmpty { slotOpening = deputyWords(deputised, on: main[0]) }
    if text.contains("{changingvote}") {
      slotOpening = isChange ? Self.changing(told.map { ($0.view, $0.vote.0) }) : nil
    }
  }

  /// The capacities that tell who has a vote and who has none.
  private static let votingWords = ["voting-member"] + Seat.withoutVote + Seat.besides

  /// What is so in each stretch of a time, in order.
  private static func changing(_ told: [(view: View, vote: Vote)]) -> String {
    var runs: [(first: Day, last: Day, vote: Vote)] = []
    for (view, vote) in told {
      let days = view.slice.days
      if let last = runs.last, last.vote == vote {
        runs[runs.count - 1].last = days.last
      } else {
        runs.append((days.start, days.last, vote))
      }
    }
    let parts = runs.enumerated().map { position, run in
      let time =
        position == 0
        ? "until \(run.last.spoken)"
        : position == runs.count - 1
          ? "from \(run.first.spoken)" : "from \(run.first.spoken) to \(run.last.spoken)"
      return "\(time) \(run.vote.words)"
    }
    let text = parts.joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// The members of a body for whom somebody acts, and who have a vote there.
  private func inPlaceOf(_ deputy: EntityID, on body: EntityID) -> [EntityID] {
    let claims = names.view.claimList(of: deputy, .actsFor).live.filter { $0.truth == .yes }
    return claims.compactMap(\.value.entity).uniqued().filter { vote(of: $0, on: body, names.view).0 == .has }
  }

  private func deputyWords(_ members: [EntityID], on body: EntityID) -> String {
    let names = members.map { branch.declaredName(of: $0) }.joined(separator: " or ")
    let rule = self.names.view.claimList(of: body, .deputies).live.first { $0.truth == .yes }
    guard let rule, case .word(let word) = rule.value else {
      return "Not known: it has no seat of its own and acts for \(names), and whether deputies count is not stated."
    }
    return branch.text(word) == "count"
      ? "Not by a seat of its own; deputies count, so it may vote in the place of \(names), for whom it acts."
      : "No: it has no seat of its own, and deputies do not count."
  }

  /// Whether one votes on a body, by the capacity in which a paper gives it a seat, and by whom it sits there.
  private func vote(of one: EntityID, on body: EntityID, _ view: View) -> (Vote, [EntityID]) {
    let posts = branch.facts(about: one, .organisation).map { branch.subject($0) }
    let members = view.claimList(of: body, .member)
    let own = members.live.filter { claim in
      guard let seated = claim.value.entity else { return false }
      return seated == one || posts.contains(seated) || claim.qualification(.onBehalf)?.entity == one
    }
    let seats = own.compactMap(\.value.entity).uniqued()
    if own.isEmpty { return (members.isWhole ? .leftOut : .noSeat, []) }
    guard seats.count <= Self.mostAlike else { return (.open, []) }
    let ways = seats.map { seat in vote(in: own.filter { $0.value.entity == seat }, view) }
    if ways.contains(.disputed) { return (.disputed, seats) }
    guard Set(ways).count == 1, own.allSatisfy({ $0.truth == .yes || $0.truth.reasons == .disagree }) else {
      return (.open, seats)
    }
    return (ways[0], seats)
  }

  /// What the statements of one seat say of its vote together.
  private func vote(in claims: [Claim], _ view: View) -> Vote {
    func papers(_ isSo: ([String]) -> Bool) -> Set<EntityID> {
      Set(claims.filter { isSo(view.capacities(of: $0)) }.flatMap { view.sources(of: $0) })
    }
    let giving = papers { $0.contains("voting-member") }
    let denying = papers { !$0.isEmpty && $0.allSatisfy(Self.withoutVote.contains) }
    if giving.isEmpty { return denying.isEmpty ? .open : .hasNone }
    // A paper that gives a seat both ways gives it with a vote.
    if denying.subtracting(giving).isEmpty { return .has }
    return giving.subtracting(denying).isEmpty ? .has : .disputed
  }

  private static let withoutVote = Set(Seat.besides + ["non-voting-member", "co-opted-member"])
}
